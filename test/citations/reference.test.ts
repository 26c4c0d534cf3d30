import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlug } from '#src/articles/slug.ts';
import { findReferences, formatReference, formatStableReference, parseReference } from '#src/citations/reference.ts';
import { makeArticle, passageOf } from './prose.ts';

describe('formatReference', () => {
  const article = makeArticle();

  it('names a whole paragraph by its number', () => {
    expect(formatReference(passageOf(article, 4))).toBe('the-ferry-that-nobody-asked-for ¶4');
  });

  it('names a sentence by the paragraph and its own number', () => {
    expect(formatReference(passageOf(article, 4, 2))).toBe('the-ferry-that-nobody-asked-for ¶4.2');
  });
});

describe('parseReference', () => {
  it.each([
    '¶6',
    'p6',
    'P. 6',
    'p 6',
    'para 6',
    'para6',
    'par. 6',
    'Paragraph 6',
    '#6',
    ' ¶ 6 ',
    '¶６',
    '문단 6',
    '¶\u00a06',
  ])('reads %j as paragraph 6', (text) => expect(parseReference(text)).toEqual({ paragraph: 6 }));

  it.each(['6.3', '¶6.3', '¶ 6 . 3', 'p6.3', 'para. 6.3', '６．３', '6\u00a0.\u00a03'])(
    'reads %j as sentence 3 of paragraph 6',
    (text) => expect(parseReference(text)).toEqual({ paragraph: 6, sentence: 3 }),
  );

  it.each([
    'a-ferry 6.3',
    'a-ferry ¶6.3',
    'a-ferry ¶ 6 . 3',
    'a-ferry:6.3',
    'A-Ferry: ¶6.3',
    'a-ferry para. 6.3',
    'a-ferry#6.3',
  ])('reads the article of %j', (text) =>
    expect(parseReference(text)).toEqual({ article: 'a-ferry', paragraph: 6, sentence: 3 }),
  );

  it('reads the article of a whole paragraph', () => {
    expect(parseReference('coalition 6')).toEqual({ article: 'coalition', paragraph: 6 });
    expect(parseReference('삼각-연합 ¶6')).toEqual({ article: '삼각-연합', paragraph: 6 });
    expect(parseReference('para ¶6')).toEqual({ article: 'para', paragraph: 6 });
  });

  it('reads several sentences, and the hash of a paragraph as it was cited', () => {
    expect(parseReference('¶6.2-4')).toEqual({ paragraph: 6, sentence: 2, lastSentence: 4 });
    expect(parseReference('a-ferry ¶6.2–4@1A2B3C4D')).toEqual({
      article: 'a-ferry',
      paragraph: 6,
      sentence: 2,
      lastSentence: 4,
      hash: '1a2b3c4d',
    });
    expect(parseReference('a-ferry ¶6 @ 1a2b3c4d')).toEqual({ article: 'a-ferry', paragraph: 6, hash: '1a2b3c4d' });
    expect(parseReference('¶6.2-2')).toEqual({ paragraph: 6, sentence: 2 });
  });

  it.each([
    '1947',
    '6',
    'in 1947',
    'Korea 1950',
    '',
    '¶',
    '¶0',
    '0.5',
    '6.0',
    '-6.3',
    '1.5 million',
    '31,000',
    '2019.',
    'The guild has 6 boats',
    'nobody asked them',
    'What happened in 2019?',
    'p6 and p7',
    'a ferry 6',
    '6.3.1',
    '¶6.3-2',
    '¶6@xyz',
    'a-ferry ¶6@12',
    '6.3-4',
  ])('does not take %j for a reference', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });

  it('gives back whatever formatReference wrote', () => {
    const slug = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('p6', 'para', '6', '1947 6', '문단', 'ﬁne', 'İz'))
      .map(toSlug);
    const number = fc.integer({ min: 1, max: 9999 });
    const places = fc.record({
      name: slug,
      paragraph: number,
      sentence: fc.option(number, { nil: undefined }),
    });
    fc.assert(
      fc.property(places, ({ name, paragraph, sentence }) => {
        const passage = passageOf(makeArticle(), 1);
        const written = formatReference({
          ...passage,
          article: { ...passage.article, slug: name },
          paragraph: { ...passage.paragraph, number: paragraph },
          sentence,
        });
        expect(parseReference(written)).toEqual({
          article: name,
          paragraph,
          ...(sentence !== undefined && { sentence }),
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('formatStableReference', () => {
  it('adds the beginning of the paragraph’s hash, and is read again', () => {
    const passage = passageOf(makeArticle(), 4, 2);
    const written = formatStableReference(passage);
    expect(parseReference(written)).toMatchObject({ sentence: 2, hash: passage.paragraph.hash.slice(0, 8) });
  });
});

describe('findReferences', () => {
  it('finds places by their paragraph marks, with the article before them', () => {
    const found = findReferences('See a-ferry ¶6.3 and (¶7), “The Ferry”, 2024, ¶8.2–4@1a2b3c4d; not ¶ or ¶x.');
    expect(found.map(({ reference }) => reference)).toEqual([
      { article: 'a-ferry', paragraph: 6, sentence: 3 },
      { paragraph: 7 },
      { paragraph: 8, sentence: 2, lastSentence: 4, hash: '1a2b3c4d' },
    ]);
  });

  it('says where each mark stands', () => {
    const text = 'Both a-ferry ¶6 and ¶7.';
    for (const { at } of findReferences(text)) expect(text[at]).toBe('¶');
  });
});
