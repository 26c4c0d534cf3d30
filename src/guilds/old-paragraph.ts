import { type Passage, paragraphPassage } from '#src/articles/passage.ts';
import type { ServerServices } from '#src/services.ts';
import type { StoredParagraph } from '#src/storage/interface/article-store.ts';
import type { Article } from '#src/articles/article.ts';

/** A place in an article, with the beginning of the hash that its paragraph had. */
export interface CitedPlace {
  readonly slug: string;
  /** From 1. */
  readonly paragraph: number;
  /** At least 8 hexadecimal digits, or else it can't be told from others. */
  readonly hash: string;
}

/** A paragraph as it was quoted, of an article that was edited since. */
export interface OldParagraph {
  readonly article: Article;
  readonly old: StoredParagraph;
  /** The very same words elsewhere in the article today, else the paragraph that has the number today. */
  readonly today?: Passage | undefined;
  readonly isMoved: boolean;
}

/** What a button quoted before the article was edited; undefined where no version had it, or the article is gone. */
export async function findOldParagraph(
  { slug, paragraph, hash }: CitedPlace,
  { library, store, guildId }: Pick<ServerServices, 'library' | 'store' | 'guildId'>,
): Promise<OldParagraph | undefined> {
  const article = library.get(slug);
  if (!article) return undefined;
  const old = await store.articles.findParagraph({ guildId, slug }, { number: paragraph, hashPrefix: hash });
  if (!old) return undefined;
  const moved = article.paragraphs.find((one) => one.hash === old.hash);
  const today = paragraphPassage(article, moved?.number ?? paragraph);
  return { article, old, today, isMoved: moved !== undefined };
}
