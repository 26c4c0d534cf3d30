import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlug } from '#src/articles/slug.ts';
import { formatReference, parseReference } from '#src/citations/reference.ts';
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
