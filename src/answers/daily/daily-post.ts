import type { Article } from '#src/articles/article.ts';
import { formatLocator } from '#src/citations/reference.ts';
import type { FoundPassage } from '../answer.ts';

export interface SummaryPost {
  readonly kind: 'summary';
  readonly article: Article;
  /** In reading order; at least one. */
  readonly passages: readonly FoundPassage[];
}

export interface PassagePost {
  readonly kind: 'passage' | 'recommendation' | 'figure';
  readonly article: Article;
  readonly found: FoundPassage;
}

/** What a poll asks of a passage: whether what the author prescribes should be done. Its words are the renderer's. */
export type Asked = 'should-it-be-done';

export interface QuestionPost {
  readonly kind: 'question';
  readonly article: Article;
  readonly found: FoundPassage;
  readonly asked: Asked;
}

/** What a daily post shows. */
export type DailyPost = SummaryPost | PassagePost | QuestionPost;

/** Names what a post shows within its server, for as long as the article is unchanged: `passage sour-bread ¶2.1`. */
export function itemOf(post: DailyPost): string {
  const name = `${post.kind} ${post.article.slug}`;
  return post.kind === 'summary' ? name : `${name} ${formatLocator(post.found.passage)}`;
}

/** The content that an item is a post of; it may be one that is no longer offered. */
export function contentOf(item: string): string {
  return item.slice(0, item.indexOf(' '));
}
