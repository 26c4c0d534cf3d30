import type { Article, Slug } from '#src/articles/article.ts';
import type { Shelf } from './shelf.ts';

/** Indices of single articles: asked by itself, an article has statistics of its own. */
export interface SingleShelves {
  /** The article's own index; made when it is first asked for, and kept for a while. */
  readonly get: (article: Article) => Shelf;
  readonly forget: (slug: Slug) => void;
}

/** One takes some 100 kB and 10 ms to make. */
const MAX_KEPT = 50;

export function createSingleShelves(make: (article: Article) => Shelf): SingleShelves {
  const kept = new Map<Slug, Shelf>();
  return {
    get: (article) => {
      const shelf = kept.get(article.slug) ?? make(article);
      if (shelf.size() === 0) shelf.add(article);
      // The one used last goes to the end; the first is the one not asked for longest.
      kept.delete(article.slug);
      kept.set(article.slug, shelf);
      const [oldest] = kept.keys();
      if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
      return shelf;
    },
    forget: (slug) => void kept.delete(slug),
  };
}
