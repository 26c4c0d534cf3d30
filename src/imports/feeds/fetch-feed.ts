import type { Fetcher } from '#src/fetching/create-fetcher.ts';
import type { Refused } from '../import-result.ts';
import { refuseFetch } from '../page-refusals.ts';
import { REFUSALS } from '../refusals.ts';
import type { Feed } from './feed.ts';
import type { FeedReading } from './read-feed.ts';

/** What is known of the copy that was read before. */
export interface Conditions {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface FetchedFeed extends Conditions {
  readonly kind: 'feed';
  /** Where the feed itself is. */
  readonly url: string;
  readonly feed: Feed;
}

export type FeedResult = FetchedFeed | { readonly kind: 'not-modified' } | Refused;

/** Fetches a feed, or the first that the page at the address names. Never throws for what site or feed do. */
export type FeedFetcher = (address: string, conditions?: Conditions) => Promise<FeedResult>;

const FEED_TYPES: readonly string[] = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
  'text/html',
  'application/xhtml+xml',
  'text/plain',
];

/** `readFeed`, wherever that is done. */
export type FeedReader = (bytes: Uint8Array, url: string) => FeedReading | Promise<FeedReading>;

export interface FeedFetching {
  readonly fetcher: Fetcher;
  readonly readFeed: FeedReader;
}

export function createFeedFetcher(fetching: FeedFetching): FeedFetcher {
  return async (address, conditions = {}) => {
    const found = await fetchOnce(fetching, address, conditions);
    if (found.kind !== 'page') return found;
    const named = await fetchOnce(fetching, found.url, {});
    return named.kind === 'page' ? named.refused : named;
  };
}

interface FoundPage {
  readonly kind: 'page';
  readonly url: string;
  /** What to say where no further page is followed. */
  readonly refused: Refused;
}

async function fetchOnce(
  { fetcher, readFeed }: FeedFetching,
  address: string,
  conditions: Conditions,
): Promise<FeedResult | FoundPage> {
  const fetched = await fetcher(address, { ...conditions, accept: FEED_TYPES });
  if (fetched.kind === 'refused') return refuseFetch(fetched);
  if (fetched.kind === 'not-modified') return { kind: 'not-modified' };
  const { bytes, finalUrl, etag, lastModified } = fetched;
  const reading = await readFeed(bytes, finalUrl);
  switch (reading.kind) {
    case 'refused':
      return reading;
    case 'feed':
      return { kind: 'feed', url: finalUrl, feed: reading.feed, etag, lastModified };
    case 'page':
      return { kind: 'page', url: reading.feeds[0]?.url ?? finalUrl, refused: REFUSALS.noFeed() };
  }
}
