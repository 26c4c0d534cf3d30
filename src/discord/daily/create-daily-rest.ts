import { AsyncLocalStorage } from 'node:async_hooks';
import { REQUEST_MS } from '#src/schedule/limits.ts';
import type { Instant } from '#src/storage/interface/ids.ts';
import { DefaultRestOptions, type InternalRequest, REST } from 'discord.js';

export interface DailyRestOptions {
  readonly token: string;
  /** Base address of Discord's REST API, for a Discord that isn't discord.com. */
  readonly apiUrl?: string | undefined;
  readonly now: () => Instant;
  /** The longest that a request may take; by default `REQUEST_MS`. */
  readonly requestMs?: number | undefined;
}

/** What became of one request. */
export type Attempt =
  | { readonly kind: 'answered'; readonly body: unknown }
  /** It failed. `hasBegun`: it left our hands, so Discord may have done it unless the error says otherwise. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly hasBegun: boolean };

export interface DailyRest {
  /**
   * Makes the request once, without retries, and ends it after a while. Where other requests wait before it and
   * `beginBy` passes, it isn't made at all.
   */
  readonly attempt: (request: Omit<InternalRequest, 'signal'>, beginBy?: Instant) => Promise<Attempt>;
}

interface UnderWay {
  readonly beginBy: Instant;
  hasBegun: boolean;
}

/** Waits for rate limits up to so long are made in the queue; for longer ones the caller comes back. */
const PATIENCE_MS = 2000;

/** discord.js's REST client for the daily post, apart from the one that answers people: with no hidden second tries. */
export function createDailyRest({ token, apiUrl, now, requestMs = REQUEST_MS }: DailyRestOptions): DailyRest {
  // The last look at the clock must be right before the socket, behind the client's queues; this is the way there.
  const underWay = new AsyncLocalStorage<UnderWay>();
  const rest = new REST({
    version: '10',
    ...(apiUrl !== undefined && { api: apiUrl }),
    retries: 0,
    timeout: requestMs,
    rejectOnRateLimit: ({ method, retryAfter }) => method === 'POST' || retryAfter > PATIENCE_MS,
    makeRequest: async (url, init) => {
      const request = underWay.getStore();
      if (request) {
        if (now() > request.beginBy) throw new Error('It is too late to begin the request');
        request.hasBegun = true;
      }
      return DefaultRestOptions.makeRequest(url, init);
    },
  }).setToken(token);
  return {
    attempt: async (request, beginBy = Infinity) => {
      const state: UnderWay = { beginBy, hasBegun: false };
      const signal = AbortSignal.timeout(requestMs);
      try {
        const body = await underWay.run(state, async () => rest.request({ ...request, signal }));
        return { kind: 'answered', body };
      } catch (error) {
        return { kind: 'failed', error, hasBegun: state.hasBegun };
      }
    },
  };
}
