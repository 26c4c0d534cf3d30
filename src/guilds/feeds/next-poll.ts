import type { Refused } from '#src/imports/import-result.ts';
import type { SubscribedFeed } from '#src/storage/interface/feed-store.ts';
import { GIVE_UP_AFTER_MS, JITTER_MS, MAX_BACKOFF_MS, MAX_RETRY_AFTER_MS, POLL_EVERY_MS } from './limits.ts';

export interface Moment {
  readonly now: number;
  /** From 0 to 1. */
  readonly chance: number;
}

export function nextPoll({ now, chance }: Moment): number {
  return now + POLL_EVERY_MS + Math.floor(chance * JITTER_MS);
}

type Failing = Pick<SubscribedFeed, 'failingSince' | 'failures' | 'problem' | 'readyAt'>;

/** After one more failure: twice the pause of before, or what the site asks for; given up after a month of them. */
export function afterFailure(
  { failures, failingSince }: Pick<SubscribedFeed, 'failures' | 'failingSince'>,
  { reason, message, values }: Refused,
  { now, chance }: Moment,
): Failing {
  const since = failingSince ?? now;
  const failing = { failures: failures + 1, failingSince: since, problem: { reason, message, values } };
  if (now - since >= GIVE_UP_AFTER_MS) return { ...failing, readyAt: undefined };
  const backoff = Math.min(POLL_EVERY_MS * 2 ** failures, MAX_BACKOFF_MS);
  const asked = reason === 'busy' ? Math.min((values?.seconds ?? 0) * 1000, MAX_RETRY_AFTER_MS) : 0;
  return { ...failing, readyAt: now + Math.max(backoff, asked) + Math.floor(chance * JITTER_MS) };
}
