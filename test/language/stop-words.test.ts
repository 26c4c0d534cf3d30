import { describe, expect, it } from 'vitest';
import { functionWords } from '#src/language/function-words/function-words.ts';
import { isLightWord, isQuestionFrame, isStopWord } from '#src/language/stop-words.ts';
import { foldText } from '#src/language/tokenise.ts';

describe('stop words', () => {
  it.each([
    ['en', 'which'],
    ['es', 'cuántos'],
    ['es', 'dónde'],
    ['ru', 'которого'],
    ['ru', 'сколько'],
    ['ru', 'является'],
    ['ko', '무엇'],
    ['ko', 'the'],
    ['de', 'nicht'],
  ])('of %s have %s', (language, word) => {
    expect(isStopWord(foldText(word), language)).toBe(true);
    expect(isLightWord(foldText(word), language)).toBe(false);
  });

  it.each([
    ['en', 'army'],
    ['es', 'país'],
    ['es', 'valor'],
    ['ru', 'жизнь'],
    ['de', 'brücke'],
    ['xx', 'the'],
  ])('of %s don’t have %s', (language, word) => expect(isStopWord(foldText(word), language)).toBe(false));

  it.each([
    ['en', 'before'],
    ['es', 'después'],
    ['ru', 'после'],
    ['ko', '이후'],
  ])('of %s with a meaning of their own are light: %s', (language, word) => {
    expect(isLightWord(foldText(word), language)).toBe(true);
    expect(isStopWord(foldText(word), language)).toBe(true);
  });

  it.each([
    ['en', 'mentions'],
    ['es', 'menciona'],
    ['ru', 'упоминает'],
    ['ko', '이름'],
    ['ko', 'mention'],
    ['fr', 'article'],
  ])('frame a question in %s: %s', (language, word) => expect(isQuestionFrame(word, language)).toBe(true));

  it.each(['en', 'es', 'ru', 'ko'])('of %s stand in one of the three lists only', (language) => {
    const lists = functionWords(language);
    const all = [...(lists?.grammar ?? []), ...(lists?.light ?? []), ...(lists?.frame ?? [])];
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });
});
