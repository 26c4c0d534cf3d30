import { type Answer, toProblem } from './answer.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/** All articles of the library. */
export function listArticles({ library }: Sources): Answer {
  if (library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  return { kind: 'articles', articles: library.articles };
}

/** One article: what is known of it and its paragraphs. */
export function showArticle(typed: string, sources: Sources): Answer {
  const article = resolveArticle(typed, sources);
  if (article === undefined) return toProblem({ kind: 'article-needed', articles: sources.library.articles });
  return isProblem(article) ? article : { kind: 'article', article };
}
