import { findRecommendations, hasRecommendationCues } from '#src/analysis/find-recommendations.ts';
import { type Answer, type FoundPassage, toProblem } from './answer.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/** What the authors recommend, in reading order. */
export function listRecommendations(typed: string | undefined, sources: Sources): Answer {
  if (sources.library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const article = resolveArticle(typed, sources);
  if (isProblem(article)) return article;
  if (article && !hasRecommendationCues(article.bibliography.language)) {
    return toProblem({ kind: 'unsupported-language', article });
  }
  const articles = article ? [article] : sources.library.articles;
  const passages = articles.flatMap(findRecommendations).map(({ passage, cue }): FoundPassage => {
    return { passage, score: 1, marks: [cue] };
  });
  if (passages.length === 0) return toProblem({ kind: 'no-recommendations', articles });
  return { kind: 'recommendations', question: article?.bibliography.title ?? '', passages };
}
