import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRecommendations } from '#src/analysis/find-recommendations.ts';
import { NOT_A_RECOMMENDATION, RECOMMENDATION_CUES } from '#src/analysis/recommendation-cues.ts';
import { loadArticles } from '#src/articles/load-articles.ts';
import { FERRY } from '../support/make-article.ts';

describe('a cue', () => {
  const cues = [...RECOMMENDATION_CUES, ...NOT_A_RECOMMENDATION];
  it.each(cues.map((cue) => [cue.id, cue] as const))('%s matches its examples and no counter-example', (_, cue) => {
    for (const sentence of cue.matches) expect(sentence).toMatch(cue.pattern);
    for (const sentence of cue.doesNotMatch) expect(sentence).not.toMatch(cue.pattern);
  });
});

const placesOf = (article: typeof FERRY) =>
  findRecommendations(article).map(({ passage }) => `${passage.paragraph.number}.${passage.sentence}`);

describe('recommendations', () => {
  it('are the author’s, not those that others are reported to make', () => {
    expect(placesOf(FERRY)).toEqual(['4.1', '4.2']);
  });

  it('show the words that prescribe', () => {
    const [first] = findRecommendations(FERRY);
    expect(first && first.passage.paragraph.text.slice(first.cue.start, first.cue.end)).toBe('should');
  });

  it('of the built-in articles are those that reading finds', async () => {
    const { articles } = await loadArticles(join(import.meta.dirname, '../../corpus'));
    const bySlug = new Map(articles.map((article) => [article.slug as string, placesOf(article)]));
    expect(bySlug.get('the-narrow-triangle')).toEqual(['13.2', '13.4', '14.1', '14.2', '14.3', '14.4', '15.2']);
    expect(bySlug.get('reading-hangul')).toEqual(['12.3', '12.4', '12.5', '12.6', '12.7']);
  });
});
