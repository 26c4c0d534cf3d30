import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTypography, unfoldSpan } from '#src/citations/fold-typography.ts';

describe('foldTypography', () => {
  it('folds quotation marks, dashes, ellipses, case and white space', () => {
    expect(foldTypography('‘So’ –  she\u00a0said — “NOW”…').text).toBe('"so"-she said-"now"...');
  });

  it('finds back to the characters that any stretch of the folded text is from', () => {
    const typed = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', 'İ', 'ς', '’', '“', '—', '-', '…', ' ', '\u00a0', '한', '\n'),
    });
    const cases = fc.record({
      text: fc.oneof(typed, fc.string({ unit: 'grapheme' })),
      from: fc.nat(),
      length: fc.nat(),
    });
    fc.assert(
      fc.property(cases, ({ text, from, length }) => {
        const folded = foldTypography(text);
        const start = from % (folded.text.length + 1);
        const end = Math.min(folded.text.length, start + 1 + (length % 20));
        const span = unfoldSpan(folded, { start, end });
        fc.pre(span !== undefined && start < end);
        expect(foldTypography(text.slice(span?.start, span?.end)).text).toBe(folded.text.slice(start, end));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds no way back to half a character', () => {
    expect(unfoldSpan(foldTypography('So…'), { start: 0, end: 4 })).toBeUndefined();
    expect(unfoldSpan(foldTypography('So…'), { start: 3, end: 5 })).toBeUndefined();
    expect(unfoldSpan(foldTypography('So…'), { start: 2, end: 5 })).toEqual({ start: 2, end: 3 });
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldTypography(text).text;
        expect(foldTypography(once).text).toBe(once);
      }),
    );
  });
});
