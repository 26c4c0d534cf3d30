import type { Article, Slug } from './article.ts';

/** The articles that one server, or the person at the terminal, can ask. */
export interface Library {
  /** In the order of their slugs. */
  readonly articles: readonly Article[];
  readonly get: (slug: string) => Article | undefined;
}

export function createLibrary(articles: readonly Article[]): Library {
  const bySlug = new Map<string, Article>(articles.map((article) => [article.slug, article]));
  return { articles, get: (slug: Slug | string) => bySlug.get(slug) };
}
