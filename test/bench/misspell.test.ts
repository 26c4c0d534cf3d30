import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#src/language/edit-distance.ts';
import { misspell, type Noise } from '../../bench/data/misspell.ts';

const QUESTION = 'Which northern harbour received its electric ferry before winter storms arrived?';

function changedWords(noise: Noise): number {
  const original = QUESTION.split(' ');
  return misspell(QUESTION, noise, 'en')
    .split(' ')
    .filter((word, i) => word !== original[i]).length;
}

describe('a question typed with slips', () => {
  it('is the same each time', () => {
    expect(misspell(QUESTION, 't60', 'en')).toBe(misspell(QUESTION, 't60', 'en'));
  });

  it('has more of them the more are asked for, and none when clean', () => {
    expect(misspell(QUESTION, 'clean', 'en')).toBe(QUESTION);
    expect(changedWords('t60')).toBeGreaterThan(0);
    expect(changedWords('t60')).toBeGreaterThanOrEqual(changedWords('t30'));
  });

  it('keeps its short words, its numbers and what stands between words', () => {
    expect(misspell('who ran in 1987, and why?', 't60', 'en')).toBe('who ran in 1987, and why?');
  });

  it('has one slip in a word at most, and about as many words as it should', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/);
    let long = 0;
    let changed = 0;
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const typed = misspell(words.join(' '), 't60', 'en').split(' ');
        expect(typed).toHaveLength(words.length);
        words.forEach((right, i) => expect(editDistance(right, typed[i] ?? '', 2)).toBeLessThanOrEqual(1));
        long += words.length;
        changed += words.filter((right, i) => right !== typed[i]).length;
      }),
      { seed: 7, numRuns: 300 },
    );
    // A swap of equal letters or the same letter again changes nothing, so it is a little below 0.6.
    expect(changed / long).toBeGreaterThan(0.5);
    expect(changed / long).toBeLessThan(0.65);
  });

  it('stays in its script, and Korean words count as long from three syllables on', () => {
    expect(misspell('Сколько очков уступила защита команды соперников вчера', 't60', 'ru')).toMatch(
      /^[\p{Script=Cyrillic} ]+$/u,
    );
    const korean = '대통령이 지명수배된 국회의원을 만났다고 보도하였다';
    expect(misspell(korean, 't60', 'ko')).toMatch(/^[\p{Script=Hangul} ]+$/u);
    expect(misspell(korean, 't60', 'ko')).not.toBe(korean);
  });

  it('is left alone where words have no spaces between them', () => {
    expect(misspell('朝鮮半島の緊張が高まった理由', 't60', 'ja')).toBe('朝鮮半島の緊張が高まった理由');
  });
});
