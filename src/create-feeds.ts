import { createAlarm } from './create-alarm.ts';
import type { DailyLog } from './create-daily.ts';
import type { Fetcher } from './fetching/create-fetcher.ts';
import { runFeedWorker } from './guilds/feeds/run-feed-worker.ts';
import { createFeedFetcher, type FeedReader } from './imports/feeds/fetch-feed.ts';
import type { FeedServices, ServicesOf } from './services.ts';
import type { Store } from './storage/store.ts';

export interface FeedOptions {
  readonly fetcher: Fetcher;
  readonly readFeed: FeedReader;
  readonly store: Store;
  readonly now: () => number;
  readonly log: Pick<DailyLog, 'error'>;
}

/** The feeds that this process polls. */
export interface Feeds {
  /** What commands use of it. */
  readonly services: FeedServices;
  readonly start: (servicesOf: ServicesOf) => void;
  /** Finishes the page that is being read. To be called before the store is closed. */
  readonly close: () => Promise<void>;
}

/** Polls the feeds of all servers, beside any other process that does so with the same store. */
export function createFeeds({ fetcher, readFeed, store, now, log }: FeedOptions): Feeds {
  const { sleep, wake } = createAlarm();
  const ending = new AbortController();
  const report = (error: unknown): void => log.error({ err: error }, 'a feed can’t be polled; it is tried again');
  let worker: Promise<void> = Promise.resolve();
  return {
    services: { fetch: createFeedFetcher({ fetcher, readFeed }), random: Math.random, wake },
    start: (servicesOf) => {
      worker = runFeedWorker({ store, servicesOf, now, sleep, report }, ending.signal);
    },
    close: async () => {
      ending.abort();
      await worker;
    },
  };
}
