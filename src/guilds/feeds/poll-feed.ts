import type { Feed } from '#src/imports/feeds/feed.ts';
import type { FetchedFeed } from '#src/imports/feeds/fetch-feed.ts';
import type { ServerServices } from '#src/services.ts';
import type { ClaimedFeed, FeedProgress, FeedState, SubscribedFeed } from '#src/storage/interface/feed-store.ts';
import { keyOf, markSeen, markTried, newestFirst } from './feed-items.ts';
import { MAX_ITEMS_A_POLL } from './limits.ts';
import { afterFailure, nextPoll } from './next-poll.ts';
import { knownArticles, proposeItem } from './propose-item.ts';

export interface Polled {
  readonly state: FeedState;
  readonly proposed: number;
}

/** Reads a feed that was claimed, proposes what is new in it, and ends the claim. */
export async function pollFeed(
  { feed, ticket }: ClaimedFeed,
  services: ServerServices,
  signal?: AbortSignal,
): Promise<Polled> {
  const polled = await poll(feed, services, signal);
  await services.store.feeds.settle({ feed, ticket }, polled.state);
  return polled;
}

async function poll(feed: SubscribedFeed, services: ServerServices, signal?: AbortSignal): Promise<Polled> {
  const { feeds, now } = services;
  const { title, progress, etag, lastModified } = feed;
  const result = await feeds.fetch(feed.url, { etag, lastModified });
  const moment = { now: now(), chance: feeds.random() };
  const kept = { title, progress, etag, lastModified, checkedAt: moment.now };
  if (result.kind === 'refused') return { state: { ...kept, ...afterFailure(feed, result, moment) }, proposed: 0 };
  const well = { failures: 0, readyAt: nextPoll(moment) };
  if (result.kind === 'not-modified') return { state: { ...kept, ...well }, proposed: 0 };
  const { proposed, progress: made, isDone } = await proposeNew(result.feed, progress, { services, signal });
  // What waits for the next poll wouldn't be seen again if the feed said that nothing has changed.
  const conditions = isDone ? conditionsOf(result) : {};
  return {
    state: { ...well, ...conditions, title: result.feed.title, progress: made, checkedAt: moment.now },
    proposed,
  };
}

function conditionsOf({ etag, lastModified }: FetchedFeed) {
  return { etag, lastModified };
}

interface Proposing {
  readonly services: ServerServices;
  readonly signal?: AbortSignal | undefined;
}

interface Made {
  readonly proposed: number;
  readonly progress: FeedProgress;
  /** Whether nothing new is left for the next poll. */
  readonly isDone: boolean;
}

/** One after the other: each is compared with those before it. */
async function proposeNew(feed: Feed, before: FeedProgress, { services, signal }: Proposing): Promise<Made> {
  const seen = new Set(before.seen);
  const fresh = newestFirst(feed).filter((item) => !seen.has(keyOf(item)));
  const known = fresh.length > 0 ? [...(await knownArticles(services))] : [];
  let progress = before;
  let proposed = 0;
  let later = 0;
  for (const item of fresh.slice(0, MAX_ITEMS_A_POLL)) {
    if (signal?.aborted === true) return { proposed, progress, isDone: false };
    const outcome = await proposeItem(item, feed.title, { services, known });
    if (outcome.kind === 'full') return { proposed, progress, isDone: false };
    if (outcome.kind === 'proposed') {
      known.push(outcome.article);
      proposed += 1;
    }
    const key = keyOf(item);
    progress = outcome.kind === 'later' ? markTried(progress, key) : markSeen(progress, key);
    if (outcome.kind === 'later') later += 1;
  }
  return { proposed, progress, isDone: later === 0 && fresh.length <= MAX_ITEMS_A_POLL };
}
