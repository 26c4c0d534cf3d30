import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stem } from '#src/language/stem.ts';

/** The words of each line, the dictionary form first. */
function readLines(language: string): string[][] {
  const path = join(import.meta.dirname, `../../src/language/irregular-forms.${language}.txt`);
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^= /, '').split(' '));
}

describe.each(['es', 'ru'])('the irregular forms of %s', (language) => {
  const lines = readLines(language);

  it('have the stem of their dictionary form', () => {
    const apart = lines.flatMap(([base = '', ...forms]) => {
      return forms.filter((form) => stem(form, language) !== stem(base, language)).map((form) => [base, form]);
    });
    expect(apart).toEqual([]);
  });

  it('stand once, in lines of single words', () => {
    const forms = lines.flatMap(([, ...others]) => others);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    expect(lines.flat().filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
    expect(lines.filter(({ length }) => length < 2)).toEqual([]);
  });
});

it('irregular forms leave alone the words that only share their stem', () => {
  expect(stem('матери', 'ru')).toBe(stem('мать', 'ru'));
  expect(stem('материал', 'ru')).not.toBe(stem('мать', 'ru'));
  expect(stem('consigue', 'es')).toBe(stem('conseguir', 'es'));
  expect(stem('considerar', 'es')).not.toBe(stem('conseguir', 'es'));
});
