import type { Article } from '#src/articles/article.ts';
import type { Actor } from './actor.ts';

/** Every actor of an article. */
export function findActors(_article: Article): readonly Actor[] {
  return [];
}
