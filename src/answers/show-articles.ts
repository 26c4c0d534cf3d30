import { type Answer, toProblem } from './answer.ts';
import { isProblem, resolveOneArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/**
 * All articles of the library.
 *
 * @param readingList slugs of those that come first, in this order; unknown ones are passed over
 */
export function listArticles({ library }: Sources, readingList: readonly string[] = []): Answer {
  if (library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const listed = new Set(readingList.flatMap((slug) => library.get(slug) ?? []));
  return { kind: 'articles', articles: [...listed, ...library.articles.filter((article) => !listed.has(article))] };
}

/** One article: what is known of it and its paragraphs. Nobody needs to name the only one. */
export function showArticle(typed: string | undefined, sources: Sources): Answer {
  const article = resolveOneArticle(typed, sources);
  return isProblem(article) ? article : { kind: 'article', article };
}
