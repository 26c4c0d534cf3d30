import type { ServicesOf } from '#src/services.ts';
import type { Store } from '#src/storage/store.ts';
import { LEASE_MS, LOOK_EVERY_MS } from './limits.ts';
import { pollFeed } from './poll-feed.ts';

export interface FeedWorker {
  readonly store: Store;
  readonly servicesOf: ServicesOf;
  readonly now: () => number;
  /** Ends early when woken or aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly report: (error: unknown) => void;
}

/**
 * Polls what is due, one feed at a time, until the signal says otherwise. Beside others with the same store: a feed that
 * one has claimed is nobody else's before the lease ends, which is also when a poll that broke off is made up for.
 */
export async function runFeedWorker(worker: FeedWorker, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const hasPolled = await pollNext(worker, signal);
    if (!hasPolled) await worker.sleep(LOOK_EVERY_MS, signal);
  }
}

async function pollNext({ store, servicesOf, now, report }: FeedWorker, signal: AbortSignal): Promise<boolean> {
  try {
    const claimed = await store.feeds.claimDue({ now: now(), leaseMs: LEASE_MS });
    if (!claimed) return false;
    await pollFeed(claimed, await servicesOf(claimed.feed.guildId), signal);
    return true;
  } catch (error) {
    report(error);
    return false;
  }
}
