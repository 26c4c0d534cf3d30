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
    ['ja', 'どこ'],
    ['ru', 'является'],
    ['ko', '무엇'],
    ['ko', 'the'],
    ['zh', '为什么'],
    ['zh', '什麼'],
    ['de', 'nicht'],
    ['fr', 'lesquelles'],
    ['fr', 'quil'],
    ['de', 'welchem'],
    ['de', 'wofür'],
  ])('of %s have %s', (language, word) => {
    expect(isStopWord(foldText(word), language)).toBe(true);
    expect(isLightWord(foldText(word), language)).toBe(false);
  });

  it.each([
    ['en', 'army'],
    ['es', 'país'],
    ['es', 'valor'],
    ['ru', 'жизнь'],
    ['zh', '国家'],
    ['ja', '鉄道'],
    ['de', 'brücke'],
    ['de', 'jahr'],
    ['fr', 'pays'],
    ['fr', 'maïs'],
    ['xx', 'the'],
  ])('of %s don’t have %s', (language, word) => expect(isStopWord(foldText(word), language)).toBe(false));

  it.each([
    ['en', 'before'],
    ['es', 'después'],
    ['ru', 'после'],
    ['ja', '以降'],
    ['ko', '이후'],
    ['zh', '之后'],
    ['de', 'während'],
    ['fr', 'après'],
  ])('of %s with a meaning of their own are light: %s', (language, word) => {
    expect(isLightWord(foldText(word), language)).toBe(true);
    expect(isStopWord(foldText(word), language)).toBe(true);
  });

  it.each([
    ['en', 'mentions'],
    ['es', 'menciona'],
    ['ru', 'упоминает'],
    ['ja', '筆者'],
    ['ko', '이름'],
    ['zh', '提到'],
    ['ko', 'mention'],
    ['de', 'behauptet'],
    ['fr', 'article'],
    ['fr', 'mentionne'],
    ['fr', 'lauteur'],
  ])('frame a question in %s: %s', (language, word) => expect(isQuestionFrame(word, language)).toBe(true));

  it.each(['en', 'es', 'ru', 'ko', 'de', 'ja', 'fr', 'zh'])(
    'of %s stand in one of the three lists only',
    (language) => {
      const lists = functionWords(language);
      const all = [...(lists?.grammar ?? []), ...(lists?.light ?? []), ...(lists?.frame ?? [])];
      expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    },
  );
});
