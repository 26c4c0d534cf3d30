import { describe, expect, it } from 'vitest';
import { forCyrillic, forLatin } from '#src/language/script-letters.ts';

describe('an expression for Latin script', () => {
  it.each([
    [/^\p{Lu}\p{Ll}+$/u, ['Šefčovič', 'Łódź', 'Ann'], ['ann', 'A1']],
    [/^[\p{L}’'-]+$/u, ['Türkiye', 'O’Neill', 'Jong-un'], ['a b', '서울']],
    [/(?<![\p{L}\p{N}])cat(?![\p{L}\p{N}])/u, ['a cat.'], ['cats', 'é'.concat('cat')]],
    [/^\[\p{L}\]$/u, ['[a]'], ['a']],
  ])('%s finds the same words', (pattern, found, others) => {
    const latin = forLatin(pattern);
    for (const word of found) expect(word).toMatch(latin);
    for (const word of others) expect(word).not.toMatch(latin);
  });
});

describe('an expression for Cyrillic script', () => {
  it.each([
    [/^\p{Lu}\p{Ll}+$/u, ['Москва', 'Ёлка', 'Київ', 'Moskva'], ['москва', 'М1']],
    [/^[\p{L}\p{M}]+$/u, ['съезд', 'и\u0306'], ['서울', 'а б']],
    [/(?<!\p{L})мост(?!\p{L})/u, ['у моста мост.'], ['мосты', 'помост']],
  ])('%s finds the same words, Latin ones too', (pattern, found, others) => {
    const cyrillic = forCyrillic(pattern);
    for (const word of found) expect(word).toMatch(cyrillic);
    for (const word of others) expect(word).not.toMatch(cyrillic);
  });
});
