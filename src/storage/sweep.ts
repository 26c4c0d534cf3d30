import type { Instant } from './interface/ids.ts';
import type { Store } from './store.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** How long things are kept that nobody deletes. Promised in docs/privacy.md; the longest are for people to look back. */
const KEPT = {
  /** Nobody reads a preview for longer. */
  draftsMs: DAY_MS,
  settledProposalsMs: 30 * DAY_MS,
  /** A year of daily posts, so that “the same day last year” can be looked up. */
  postsMs: 400 * DAY_MS,
  /** The window of the quoting limit is 7 days, and the day it began. */
  quotesDays: 8,
} as const;

/** Deletes what has been kept for as long as docs/privacy.md says. To be called about once an hour; cheap when idle. */
export async function sweep(store: Store, now: Instant): Promise<void> {
  await store.articles.purgeRemoved(now);
  await store.proposals.purge({ drafts: now - KEPT.draftsMs, settled: now - KEPT.settledProposalsMs });
  await store.posts.purge(now - KEPT.postsMs);
  await store.quotes.purge(Math.floor(now / DAY_MS) - KEPT.quotesDays);
  await store.guilds.purgeLeft(now);
}
