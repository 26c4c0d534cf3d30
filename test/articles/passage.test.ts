import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseParagraph, toArticle } from '#src/articles/number-paragraphs.ts';
import {
  holdsSentence,
  paragraphPassage,
  passageText,
  sentencePassage,
  sentencesPassage,
} from '#src/articles/passage.ts';
import { MAX_SLUG_CHARS, toSlug } from '#src/articles/slug.ts';
import { FERRY } from '../support/make-article.ts';

describe('a passage', () => {
  it('is a slice of its paragraph, and the sentences hold all of it', () => {
    const texts = fc
      .array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 })
      .filter((all) => all.some((text) => normaliseParagraph(text) !== ''));
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'ko', 'zh'), (paragraphs, language) => {
        const article = toArticle(
          { bibliography: { title: 'T', authors: [], language }, paragraphs, actors: [] },
          toSlug('t'),
        );
        for (const { number, text, sentences } of article.paragraphs) {
          const whole = paragraphPassage(article, number);
          expect(whole && passageText(whole)).toBe(text);
          const slices = sentences
            .map((_, i) => sentencePassage(article, number, i + 1))
            .map((passage) => passage && passageText(passage));
          expect(slices).toEqual(sentences.map(({ start, end }) => text.slice(start, end)));
          expect(slices.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        }
      }),
    );
  });

  it('does not exist outside the article', () => {
    expect(paragraphPassage(FERRY, 0)).toBeUndefined();
    expect(paragraphPassage(FERRY, 5)).toBeUndefined();
    expect(sentencePassage(FERRY, 1, 4)).toBeUndefined();
  });
});

describe('a paragraph', () => {
  it('is stored in NFC, with single spaces and without invisible marks', () => {
    expect(normaliseParagraph('  cafe\u0301 \n\t la\u00adtte\ufeff ')).toBe('café latte');
  });

  it('changes its hash, and the article’s, with its words', () => {
    const other = toArticle(
      { ...FERRY, paragraphs: FERRY.paragraphs.map(({ text }) => text.replace('March', 'April')) },
      FERRY.slug,
    );
    expect(other.paragraphs[0]?.hash).not.toBe(FERRY.paragraphs[0]?.hash);
    expect(other.paragraphs[1]?.hash).toBe(FERRY.paragraphs[1]?.hash);
    expect(other.hash).not.toBe(FERRY.hash);
  });
});

describe('a slug', () => {
  it.each([
    ['A shaky tripartite coalition', 'a-shaky-tripartite-coalition'],
    ['Café — “Über” & Co.', 'cafe-uber-co'],
    ['한글을 읽는 법', '한글을-읽는-법'],
    ['???', 'article'],
  ])('of %s is %s', (name, slug) => expect(toSlug(name)).toBe(slug));

  it('is short, and again itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const slug = toSlug(name);
        expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_CHARS);
        expect(slug).toMatch(/^[^\s:]+$/u);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });

  it('holds a sentence that it is, or has among several; a whole paragraph is none', () => {
    const [first, second, third] = [1, 2, 3].map((number) => sentencePassage(FERRY, 1, number));
    const pair = sentencesPassage(FERRY, 1, { first: 1, last: 2 });
    const whole = paragraphPassage(FERRY, 1);
    const other = sentencePassage(FERRY, 2, 1);
    if (!first || !second || !third || !pair || !whole || !other) throw new Error('there is no such passage');
    expect([first, second, third, other].map((sentence) => holdsSentence(pair, sentence))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(holdsSentence(second, second)).toBe(true);
    expect(holdsSentence(second, first)).toBe(false);
    expect(holdsSentence(whole, first)).toBe(false);
  });
});
