import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '#src/articles/read-body.ts';

describe('reading a body', () => {
  it('gives plain prose the same paragraphs as the Markdown parser does', () => {
    const line = fc
      .array(fc.constantFrom('The', 'ferry', 'stopped.', '“Why?”', '12', '한글', 'a-b', '', ' ', '3.5', '(so)'), {
        maxLength: 6,
      })
      .map((words) => words.join(' '));
    const body = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(body, (text) => {
        // A comment has no words, but sends the text through the Markdown parser.
        expect(readBody(`${text}\n\n<!-- x -->`).paragraphs).toEqual(readBody(text).paragraphs);
      }),
    );
  });

  it('keeps words and drops pictures, rules and comments', () => {
    const { paragraphs, faults } = readBody(
      'A `b` c\\\nd\n\n![a picture](x.png)\n\n***\n\n<!-- note -->\n\n1. first\n\n   more\n2. second',
    );
    expect(paragraphs).toEqual(['A b c d', 'first', 'more', 'second']);
    expect(faults).toEqual([]);
  });

  it.each([
    ['quotations', '> '],
    ['lists', '- '],
    ['emphasis', '*a _b '],
  ])('reads %s nested by the thousand, and keeps the words', (_, mark) => {
    const { paragraphs } = readBody(`First words.\n\n${mark.repeat(3000)}last words.`);
    expect(paragraphs[0]).toBe('First words.');
    expect(paragraphs.at(-1)).toMatch(/last words\.$/);
  });

  it('reads quotations that nest deeper with each line', () => {
    const lines = Array.from({ length: 55 }, (_, depth) => `${'> '.repeat(depth + 1)}level ${depth}`);
    expect(readBody(lines.join('\n\n')).paragraphs).toHaveLength(55);
  });
});
