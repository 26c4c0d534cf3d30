import { describe, expect, it } from 'vitest';
import { PAYWALLS } from '#src/imports/furniture/paywalls.ts';
import { toBlock } from '#src/imports/text/block.ts';

describe.each(PAYWALLS)('$id', ({ pattern, maxWords, matches, spares }) => {
  it.each(matches)('knows “%s”', (line) => {
    expect(line.search(pattern)).not.toBe(-1);
    expect(toBlock(line).words).toBeLessThanOrEqual(maxWords);
  });

  it.each(spares)('spares “%s”', (line) => expect(pattern.test(line)).toBe(false));
});
