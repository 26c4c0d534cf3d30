import { describe, expect, it } from 'vitest';
import { isLabelLine } from '#src/imports/furniture/labels.ts';
import { toBlock } from '#src/imports/text/block.ts';
import { FURNITURE, markFurniture } from '#src/imports/text/mark-furniture.ts';

describe.each(FURNITURE)('furniture $id', ({ pattern, why, maxWords, matches, spares }) => {
  it.each(matches)('knows “%s”', (line) => {
    expect(pattern.test(line)).toBe(true);
    expect(toBlock(line).words).toBeLessThanOrEqual(maxWords);
  });

  it.each(spares)('spares “%s”', (line) => {
    expect(pattern.test(line)).toBe(false);
    expect(markFurniture([toBlock(line)])[0]?.mark).toBeUndefined();
  });

  it('has examples both ways and a reason to show', () => {
    expect(matches.length).toBeGreaterThan(0);
    expect(spares.length).toBeGreaterThan(0);
    expect(why).not.toBe('');
  });
});

it('gives every kind of furniture its own id', () => {
  const ids = FURNITURE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('a line of buttons', () => {
  it.each(['print dictionary print', 'Share | Tweet | Email', 'Facebook Twitter 12', 'Teilen', 'A A A'])(
    'is “%s”',
    (line) => {
      expect(isLabelLine(line)).toBe(true);
    },
  );

  it.each(['Share the bread', 'The print shop', '12', 'Postbox'])('isn’t “%s”', (line) => {
    expect(isLabelLine(line)).toBe(false);
  });
});
