import type { Answer } from './answer.ts';
import { isProblem, resolveOneArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/** Everything the analysis finds in one article. */
export function showAnalysis(typed: string | undefined, sources: Sources): Answer {
  const article = resolveOneArticle(typed, sources);
  return isProblem(article) ? article : { kind: 'analysis', analysis: sources.analyse(article) };
}
