import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '#src/analysis/analyse-article.ts';
import { DANGLING_OPENINGS } from '#src/analysis/summary/dangling.ts';
import { loadArticles } from '#src/articles/load-articles.ts';
import { makeArticle } from '../support/make-article.ts';

const { articles } = await loadArticles(join(import.meta.dirname, '../../corpus'));

describe('key sentences', () => {
  it.each(articles.map((article) => [article.slug, article] as const))(
    'of %s stand alone, one a paragraph',
    (_, article) => {
      const { keySentences } = analyseArticle(article);
      const paragraphs = keySentences.map(({ paragraph }) => paragraph);
      expect(paragraphs).toEqual([...new Set(paragraphs)].toSorted((a, b) => a - b));
      expect(keySentences.map(({ rank }) => rank).toSorted((a, b) => a - b)).toEqual(
        keySentences.map((__, i) => i + 1),
      );
      for (const { paragraph, sentence } of keySentences) {
        const { text = '', sentences = [] } = article.paragraphs[paragraph - 1] ?? {};
        const span = sentences[sentence - 1];
        for (const { pattern } of Object.values(DANGLING_OPENINGS))
          expect(text.slice(span?.start, span?.end)).not.toMatch(pattern);
      }
    },
  );

  it('prefer what the whole text and the title speak of, and what is advised', () => {
    const article = makeArticle({
      title: 'Trees for the city',
      paragraphs: [
        'My aunt once kept a very small dog in a basket by the door.',
        'Trees cool the streets of the city, and trees hold its water after rain.',
        'The city should plant trees where people wait for the bus.',
      ],
    });
    const byRank = analyseArticle(article).keySentences.toSorted((a, b) => a.rank - b.rank);
    expect(byRank.map(({ paragraph }) => paragraph)).toEqual([3, 2, 1]);
  });

  it('are none in a language without rules', () => {
    expect(analyseArticle(makeArticle({ language: 'fr', paragraphs: ['Il faut agir.'] })).keySentences).toEqual([]);
  });
});
