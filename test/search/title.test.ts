import { describe, expect, it } from 'vitest';
import { formatLocator } from '#src/citations/reference.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

describe('a question that names what an article is about', () => {
  const make = (slug: string, title: string, paragraph: string) => {
    const paragraphs = ['Work went on for years.', paragraph, 'It is still in use.'];
    return makeArticle({ slug, title, paragraphs });
  };
  const ALDER = make('alder', 'The bridge at Alder', 'Ida Berg built the bridge in the spring.');
  const MOSS = make('moss', 'The bridge at Moss', 'Ole Dahl built the bridge in the spring.');

  it.each([
    ['Who built the bridge at Alder?', 'alder ¶2.1'],
    ['Who built the bridge at Moss?', 'moss ¶2.1'],
  ])('is answered by that article, though the paragraph needn’t say it: “%s”', (text, place) => {
    const first = (...articles: readonly (typeof ALDER)[]) => {
      const [hit] = makeServices(articles).searcher.find({ text, limit: 3 }).hits;
      return hit && `${hit.passage.article.slug} ${formatLocator(hit.passage)}`;
    };
    expect(first(ALDER, MOSS)).toBe(place);
    expect(first(MOSS, ALDER)).toBe(place);
  });

  it('isn’t told that nothing covers those words, but others', () => {
    const { searcher: asked } = makeServices([ALDER, MOSS]);
    expect(asked.find({ text: 'Who built the bridge at Alder?', limit: 3 })).toMatchObject({
      isCovered: true,
      uncovered: [],
    });
    expect(asked.find({ text: 'Who painted the bridge at Adler Lake?', limit: 3 }).uncovered).toContain('painted');
  });

  it('is known by an actor of the title, under all its names', () => {
    const fleet = make('fleet', 'Russia’s fleet', 'The fleet left the harbour in March 1971.');
    const { searcher: asked } = makeServices([fleet, MOSS]);
    expect(asked.find({ text: 'When did the Russian fleet leave the harbour?', limit: 3 })).toMatchObject({
      isCovered: true,
      uncovered: [],
    });
  });

  it('isn’t answered where the passages have nothing but the title', () => {
    const { searcher: asked } = makeServices([ALDER, MOSS]);
    expect(asked.find({ text: 'What do people eat in Alder?', limit: 3 }).isCovered).toBe(false);
  });

  it('goes by the title that the article has now', () => {
    const { searcher: renamed } = makeServices([ALDER, MOSS]);
    renamed.put(make('alder', 'The bridge at Lund', 'Ida Berg built the bridge in the spring.'));
    const [hit] = renamed.find({ text: 'Who built the bridge at Lund?', limit: 3 }).hits;
    expect(hit?.passage.article.slug).toBe('alder');
  });
});
