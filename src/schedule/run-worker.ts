import type { Claim } from '#src/storage/interface/post-ledger.ts';
import { deliverPost } from './deliver-post.ts';
import type { Delivery, DeliveryTools } from './delivery.ts';
import { CLAIMS_AT_ONCE, LEASE_MS, MAX_SLEEP_MS, PLAN_EVERY_MS } from './limits.ts';
import { createPlanner } from './plan-ahead.ts';

export interface WorkerTools extends DeliveryTools {
  /** Different for every process and start. */
  readonly worker: string;
  /** Ends early when the signal says so. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The longest that it sleeps; see `MAX_SLEEP_MS`. */
  readonly maxSleepMs?: number | undefined;
  /** For the log. */
  readonly report: (event: WorkerEvent) => void;
}

export type WorkerEvent =
  | { readonly kind: 'delivered'; readonly claim: Claim; readonly delivery: Delivery }
  /** The post is tried again when its lease is over. */
  | { readonly kind: 'delivery-failed'; readonly claim: Claim; readonly error: unknown }
  /** The store can't be used just now; the worker goes on. */
  | { readonly kind: 'round-failed'; readonly error: unknown };

/**
 * Plans and delivers posts until the signal ends it, then finishes what is under way. Any number of workers, in any
 * number of processes, may run on one store.
 */
export async function runWorker(tools: WorkerTools, signal: AbortSignal): Promise<void> {
  const { store, now, maxSleepMs = MAX_SLEEP_MS } = tools;
  const plan = createPlanner(store);
  const planDates = async (): Promise<number> => {
    await plan(now());
    return PLAN_EVERY_MS;
  };
  const deliver = async (): Promise<number> => deliverDue(tools, maxSleepMs);
  // Side by side: after a restart the plans of many servers are looked through, and nobody's post waits for that.
  await Promise.all([repeat(deliver, tools, signal), repeat(planDates, tools, signal)]);
}

/** Does it again and again, after the time it gives; after `MAX_SLEEP_MS` when it failed. */
async function repeat(work: () => Promise<number>, tools: WorkerTools, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let sleepMs = MAX_SLEEP_MS;
    try {
      sleepMs = await work();
    } catch (error) {
      tools.report({ kind: 'round-failed', error });
    }
    if (sleepMs > 0) await tools.sleep(sleepMs, signal);
  }
}

/** Delivers what is due; how long nothing will be. */
async function deliverDue(tools: WorkerTools, maxSleepMs: number): Promise<number> {
  const { store, now, worker } = tools;
  const claims = await store.posts.claimDue({ now: now(), leaseMs: LEASE_MS, worker, limit: CLAIMS_AT_ONCE });
  await Promise.all(bySchedule(claims).map(async (ofOne) => deliverInTurn(ofOne, tools)));
  if (claims.length > 0) return 0;
  const nextAt = await store.posts.nextAt();
  return Math.min(Math.max((nextAt ?? Infinity) - now(), 1), maxSleepMs);
}

/** Posts of one schedule follow one another, since each changes its progress. */
function bySchedule(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  return [...Map.groupBy(claims, ({ guildId, scheduleId }) => `${guildId} ${scheduleId}`).values()];
}

async function deliverInTurn(claims: readonly Claim[], tools: WorkerTools): Promise<void> {
  for (const claim of claims) {
    try {
      tools.report({ kind: 'delivered', claim, delivery: await deliverPost(claim, tools) });
    } catch (error) {
      tools.report({ kind: 'delivery-failed', claim, error });
    }
  }
}
