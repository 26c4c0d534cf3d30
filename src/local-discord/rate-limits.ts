/** Rate limits: buckets per route and one for all, and what is told of them in headers. */

import { createHash } from 'node:crypto';

export interface Limit {
  readonly limit: number;
  readonly windowMs: number;
}

export interface RateLimits {
  readonly global: Limit;
  /** For the first pattern that `METHOD /path` matches. */
  readonly routes: readonly { readonly pattern: RegExp; readonly limit: Limit }[];
  /** For all other routes. */
  readonly otherwise: Limit;
}

/** So high that no bot on this machine meets them. */
export const GENEROUS_RATE_LIMITS: RateLimits = {
  global: { limit: 100_000, windowMs: 1000 },
  routes: [],
  otherwise: { limit: 10_000, windowMs: 1000 },
};

/**
 * Like Discord's. It publishes only the global one (developer documentation, Rate limits: 50 requests a second); the
 * others are as its headers told bots in 2025 and may change any day.
 */
export const DISCORD_RATE_LIMITS: RateLimits = {
  global: { limit: 50, windowMs: 1000 },
  routes: [
    { pattern: /^POST \/channels\/\d+\/messages$/, limit: { limit: 5, windowMs: 5000 } },
    { pattern: /^PATCH \/channels\/\d+\/messages\/\d+$/, limit: { limit: 5, windowMs: 5000 } },
    { pattern: /^DELETE \/channels\/\d+\/messages\/\d+$/, limit: { limit: 5, windowMs: 1000 } },
    { pattern: /\/reactions\//, limit: { limit: 1, windowMs: 250 } },
    { pattern: /^(?:PUT|DELETE) \/channels\/\d+\/(?:messages\/)?pins\//, limit: { limit: 5, windowMs: 4000 } },
    { pattern: /^POST \/applications\/\d+\/(?:guilds\/\d+\/)?commands$/, limit: { limit: 5, windowMs: 20_000 } },
    { pattern: /^PUT \/applications\/\d+\/(?:guilds\/\d+\/)?commands$/, limit: { limit: 2, windowMs: 60_000 } },
    { pattern: /^POST \/users\/@me\/channels$/, limit: { limit: 10, windowMs: 30_000 } },
    { pattern: /^\w+ \/webhooks\//, limit: { limit: 5, windowMs: 2000 } },
  ],
  otherwise: { limit: 10, windowMs: 1000 },
};

export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Set when the request comes too early. */
  readonly retryAfterMs?: number;
  readonly isGlobal?: boolean;
}

export interface RateLimiter {
  /** Counts the request. @param route `METHOD /path` */
  count(route: string): Verdict;
}

interface Bucket {
  readonly limit: Limit;
  startMs: number;
  used: number;
}

/** Waiting is real time, so `nowMs` is not the clock that can be set forward. */
export function createRateLimiter(limits: RateLimits, nowMs: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const everything: Bucket = { limit: limits.global, startMs: nowMs(), used: 0 };
  return {
    count(route) {
      const bucket = bucketOf(buckets, limits, { route, nowMs: nowMs() });
      // Interactions don't count globally (same page), as their tokens are not the bot's.
      const overGlobal = INTERACTIONS.test(route) ? undefined : take(everything, nowMs());
      if (overGlobal !== undefined) {
        const headers = { ...refusalHeaders(overGlobal, 'global'), 'x-ratelimit-global': 'true' };
        return { headers, retryAfterMs: overGlobal, isGlobal: true };
      }
      const over = take(bucket, nowMs());
      const headers = describeBucket(bucket, templateOf(route), nowMs());
      if (over === undefined) return { headers };
      return { headers: { ...headers, ...refusalHeaders(over, 'user') }, retryAfterMs: over, isGlobal: false };
    },
  };
}

const INTERACTIONS = /^\w+ \/(?:interactions|webhooks)\//;

/** Milliseconds until there is room, if there is none now. */
function take(bucket: Bucket, nowMs: number): number | undefined {
  if (nowMs - bucket.startMs >= bucket.limit.windowMs) {
    bucket.startMs = nowMs;
    bucket.used = 0;
  }
  if (bucket.used >= bucket.limit.limit) return bucket.startMs + bucket.limit.windowMs - nowMs;
  bucket.used += 1;
  return undefined;
}

function bucketOf(
  buckets: Map<string, Bucket>,
  { routes, otherwise }: RateLimits,
  { route, nowMs }: { route: string; nowMs: number },
): Bucket {
  const key = `${templateOf(route)} ${majorOf(route)}`;
  const limit = routes.find(({ pattern }) => pattern.test(route))?.limit ?? otherwise;
  if (buckets.size > MAX_BUCKETS) forgetEmpty(buckets, nowMs);
  const bucket = buckets.get(key) ?? { limit, startMs: nowMs, used: 0 };
  buckets.set(key, bucket);
  return bucket;
}

/** Each interaction has one of its own; from so many on the empty ones are forgotten. Ours. */
const MAX_BUCKETS = 1000;

function forgetEmpty(buckets: Map<string, Bucket>, nowMs: number): void {
  for (const [key, { startMs, limit }] of buckets) if (nowMs - startMs >= limit.windowMs) buckets.delete(key);
}

/** The route with its ids and tokens left out. */
function templateOf(route: string): string {
  return route.replace(/\/(webhooks|interactions)\/\d+\/[^/]+/, '/$1/:id/:token').replaceAll(/\/\d+(?=\/|$)/g, '/:id');
}

/** Channels, servers and webhooks have buckets of their own (same page, major parameters). */
function majorOf(route: string): string {
  return /\/(?:channels|guilds)\/\d+|\/webhooks\/\d+\/[^/]+/.exec(route)?.[0] ?? '';
}

function describeBucket(bucket: Bucket, template: string, nowMs: number): Record<string, string> {
  const resetAfterMs = Math.max(bucket.startMs + bucket.limit.windowMs - nowMs, 0);
  return {
    'x-ratelimit-limit': String(bucket.limit.limit),
    'x-ratelimit-remaining': String(Math.max(bucket.limit.limit - bucket.used, 0)),
    'x-ratelimit-reset': seconds(performance.timeOrigin + nowMs + resetAfterMs),
    'x-ratelimit-reset-after': seconds(resetAfterMs),
    'x-ratelimit-bucket': createHash('sha256').update(template).digest('hex').slice(0, 32),
  };
}

function refusalHeaders(retryAfterMs: number, scope: 'user' | 'global'): Record<string, string> {
  return { 'retry-after': String(Math.ceil(retryAfterMs / 1000)), 'x-ratelimit-scope': scope };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
