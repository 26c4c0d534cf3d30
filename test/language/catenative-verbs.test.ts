import { describe, expect, it } from 'vitest';
import { isCatenative } from '#src/language/catenative-verbs.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

describe('a verb that only carries another', () => {
  it.each([
    ['en', 'want', 'to'],
    ['en', 'tries', 'to'],
    ['es', 'quiere', 'mover'],
    ['es', 'trata', 'de'],
    ['fr', 'veut', 'vendre'],
    ['ru', 'хочет', 'продать'],
    ['ru', 'пытается', 'добиться'],
  ])('%s: %s %s …', (language, word, next) => {
    expect(isCatenative(word, next, language)).toBe(true);
    expect(isCatenative(word, '', language)).toBe(false);
  });

  it.each([
    // What is wanted is the matter.
    ['en', 'want', 'money'],
    ['en', 'refuse', 'to'],
    ['es', 'quiere', 'dinero'],
    ['fr', 'veut', 'la'],
    ['ru', 'хочет', 'мира'],
    ['ko', 'want', 'to'],
  ])('not %s: %s %s', (language, word, next) => {
    expect(isCatenative(word, next, language)).toBe(false);
  });
});

describe('a question with such a verb', () => {
  const farm = makeArticle({
    paragraphs: [
      'The mayor moved the market hall to the harbour because of the noise.',
      'The bakers do not want another road.',
    ],
  });

  it('is answered without it, and asks for it where it carries none', () => {
    const { searcher } = makeServices([farm]);
    const asked = searcher.find({ text: 'Why does the mayor want to move the market hall?', limit: 1 });
    expect(asked.uncovered).toEqual([]);
    expect(asked.hits[0]?.passage.paragraph.number).toBe(1);
    expect(searcher.find({ text: 'What do the bakers want?', limit: 1 }).hits[0]?.passage.paragraph.number).toBe(2);
  });
});
