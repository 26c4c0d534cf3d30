import type { Article } from '#src/articles/article.ts';
import Fuse from 'fuse.js';

/** Finds articles by what people type of their slugs, titles and authors. */
export interface ArticleFinder {
  /** Best first. An empty text gives the first `limit` articles. */
  readonly find: (typed: string, limit: number) => Article[];
}

/** Fuse.js over names: a slip in every third letter is forgiven, as its default distance allows, and no more. */
const THRESHOLD = 0.35;

export function createArticleFinder(articles: readonly Article[]): ArticleFinder {
  const fuse = new Fuse(articles, {
    keys: [
      { name: 'title', weight: 2, getFn: ({ bibliography }) => bibliography.title },
      { name: 'slug', weight: 2, getFn: ({ slug }) => slug.replaceAll('-', ' ') },
      { name: 'authors', weight: 1, getFn: ({ bibliography }) => [...bibliography.authors] },
    ],
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return {
    find: (typed, limit) => {
      const words = typed.trim().replaceAll('-', ' ');
      return words === '' ? articles.slice(0, limit) : fuse.search(words, { limit }).map(({ item }) => item);
    },
  };
}
