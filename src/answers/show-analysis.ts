import { type Answer, toProblem } from './answer.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/** Everything the analysis finds in one article. */
export function showAnalysis(typed: string, sources: Sources): Answer {
  const article = resolveArticle(typed, sources);
  if (article === undefined) return toProblem({ kind: 'article-needed', articles: sources.library.articles });
  return isProblem(article) ? article : { kind: 'analysis', analysis: sources.analyse(article) };
}
