import { type LibraryAnswer, toDone, toLibrary, toTrouble } from '#src/answers/server/library-answer.ts';
import type { SubscribedFeed } from '#src/storage/interface/feed-store.ts';
import { changeBy, type Desk } from '../library/desk.ts';
import { toAddress } from '../library/read-source.ts';
import { firstProgress } from './feed-items.ts';
import { LEASE_MS, MAX_FEEDS } from './limits.ts';
import { nextPoll } from './next-poll.ts';
import { pollFeed } from './poll-feed.ts';

/**
 * Subscribes to the feed at the address, or to the first that the page there names.
 *
 * @param backlog how many of what was published before are proposed, the newest
 */
export async function addFeed(desk: Desk, typed: string, backlog: number): Promise<LibraryAnswer> {
  const { store, guildId, feeds, now } = desk.services;
  if ((await store.feeds.list(guildId)).length >= MAX_FEEDS)
    return toTrouble({ kind: 'too-many-feeds', max: MAX_FEEDS });
  const fetched = await feeds.fetch(toAddress(typed));
  if (fetched.kind === 'refused') return toTrouble({ ...fetched, kind: 'refused' });
  if (fetched.kind === 'not-modified') throw new Error('a feed was fetched without conditions and is unchanged');
  const { feed, url, etag, lastModified } = fetched;
  const at = now();
  const waiting = Math.min(backlog, feed.items.length);
  // What waits is read at once, and wouldn't be if the feed said that nothing has changed.
  const due =
    waiting > 0 ? { readyAt: at } : { readyAt: nextPoll({ now: at, chance: feeds.random() }), etag, lastModified };
  const state = { ...due, title: feed.title, progress: firstProgress(feed, waiting), failures: 0, checkedAt: at };
  const added = await store.feeds.add({ guildId, url, state, maxFeeds: MAX_FEEDS, ...changeBy(desk) });
  if (added.kind === 'too-many') return toTrouble({ kind: 'too-many-feeds', max: MAX_FEEDS });
  if (added.kind === 'known') return toTrouble({ kind: 'feed-known', title: added.feed.title });
  if (waiting > 0) feeds.wake();
  return toDone({ kind: 'feed-added', title: feed.title, waiting });
}

export async function listFeeds({ services: { store, guildId } }: Desk): Promise<LibraryAnswer> {
  return toLibrary({ kind: 'feeds', feeds: await store.feeds.list(guildId), max: MAX_FEEDS });
}

export async function removeFeed(desk: Desk, typed: string): Promise<LibraryAnswer> {
  const feed = await findFeed(desk, typed);
  if (!feed || !(await desk.services.store.feeds.remove(feed))) return toTrouble({ kind: 'feed-gone' });
  return toDone({ kind: 'feed-removed', title: feed.title });
}

/** Looks for new items now; also takes up a feed again that was given up. */
export async function checkFeed(desk: Desk, typed: string): Promise<LibraryAnswer> {
  const { services } = desk;
  const feed = await findFeed(desk, typed);
  if (!feed) return toTrouble({ kind: 'feed-gone' });
  const now = services.now();
  // Who asked to be left alone is, also by people in a hurry.
  if (feed.problem?.reason === 'busy' && (feed.readyAt ?? 0) > now)
    return toTrouble({ kind: 'refused', ...feed.problem });
  const claimed = await services.store.feeds.claim(feed, { now, leaseMs: LEASE_MS });
  if (!claimed) return toTrouble({ kind: 'feed-busy', title: feed.title });
  const { state, proposed } = await pollFeed(claimed, services);
  if (state.problem) return toTrouble({ kind: 'refused', ...state.problem });
  return toDone({ kind: 'feed-checked', title: state.title, proposed });
}

/** By its id, as menus and suggestions have it, else by its address or title. */
async function findFeed({ services: { store, guildId } }: Desk, typed: string): Promise<SubscribedFeed | undefined> {
  const feeds = await store.feeds.list(guildId);
  const folded = typed.trim().toLowerCase();
  return feeds.find(({ feedId, url, title }) => [feedId, url, title].some((name) => name.toLowerCase() === folded));
}
