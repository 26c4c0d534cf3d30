import type { Article } from '#src/articles/article.ts';
import type { PostContent } from '#src/storage/interface/schedule-store.ts';
import type { Sources } from '../sources.ts';
import { CONTENT_FINDERS } from './content-finders.ts';
import type { DailyPost } from './daily-post.ts';

/** The posts that a server's articles give. */
export interface DailyContent {
  /** Every post of that content, article by article in reading order: the list's, or by date where there is none. */
  readonly list: (content: PostContent, pool: ContentPool) => readonly DailyPost[];
}

export interface ContentPool {
  readonly sources: Sources;
  /** Slugs in the order in which the server reads them; empty: all articles. Unknown ones are passed over. */
  readonly readingList: readonly string[];
}

/** Remembers what each article gave, as long as the article is kept. */
export function createDailyContent(finders = CONTENT_FINDERS): DailyContent {
  const known = new Map<PostContent, WeakMap<Article, readonly DailyPost[]>>();
  return {
    list: (content, { sources, readingList }) => {
      const finder = finders[content];
      if (!finder) return [];
      const byArticle = known.get(content) ?? new WeakMap<Article, readonly DailyPost[]>();
      known.set(content, byArticle);
      return articlesToPost(sources, readingList).flatMap((article) => {
        const posts = byArticle.get(article) ?? finder(article, sources);
        byArticle.set(article, posts);
        return posts;
      });
    },
  };
}

/** The reading list's articles in its order; all by date where none of them is there. */
function articlesToPost({ library }: Sources, readingList: readonly string[]): readonly Article[] {
  const listed = readingList.flatMap((slug) => library.get(slug) ?? []);
  return listed.length > 0 ? listed : library.articles.toSorted(compareDates);
}

/** The earliest first, undated ones last; those of one date stay in the order of their slugs. */
export function compareDates(a: Article, b: Article): number {
  return (a.bibliography.date ?? UNDATED).localeCompare(b.bibliography.date ?? UNDATED, 'en');
}

/** Behind every ISO 8601 date of four digits. */
const UNDATED = '9999-99';
