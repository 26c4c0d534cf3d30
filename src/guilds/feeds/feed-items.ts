import { createHash } from 'node:crypto';
import type { Feed, FeedItem } from '#src/imports/feeds/feed.ts';
import type { FeedProgress } from '#src/storage/interface/feed-store.ts';
import { MAX_SEEN, MAX_TRIES } from './limits.ts';

const KEY_CHARS = 16;

/** A short name of an item, the same at every poll. */
export function keyOf({ id }: FeedItem): string {
  return createHash('sha256').update(id).digest('hex').slice(0, KEY_CHARS);
}

/** By date where all have one, else as the feed has them, which is nearly always the same. */
export function newestFirst({ items }: Feed): readonly FeedItem[] {
  if (items.some(({ published }) => published === undefined)) return items;
  return items.toSorted((a, b) => (b.published ?? 0) - (a.published ?? 0));
}

/** At the beginning: all is known but the newest that are wanted. */
export function firstProgress(feed: Feed, wanted: number): FeedProgress {
  const known = newestFirst(feed).slice(wanted);
  return { seen: known.map(keyOf).toReversed(), tries: {} };
}

export function markSeen({ seen, tries }: FeedProgress, key: string): FeedProgress {
  const others = Object.entries(tries).filter(([name]) => name !== key);
  return { seen: [...seen, key].slice(-MAX_SEEN), tries: Object.fromEntries(others) };
}

/** One more try in vain; after the last the item counts as dealt with. */
export function markTried(progress: FeedProgress, key: string): FeedProgress {
  const tries = (progress.tries[key] ?? 0) + 1;
  if (tries >= MAX_TRIES) return markSeen(progress, key);
  return { ...progress, tries: { ...progress.tries, [key]: tries } };
}
