import { randomUUID } from 'node:crypto';
import { createDailyContent } from './answers/daily/daily-content.ts';
import { createAlarm } from './create-alarm.ts';
import { createChannelInspector } from './discord/daily/create-channel-inspector.ts';
import { createDailyRest } from './discord/daily/create-daily-rest.ts';
import { createPoster } from './discord/daily/create-poster.ts';
import { runWorker, type WorkerEvent } from './schedule/run-worker.ts';
import type { DailyServices, ServicesOf } from './services.ts';
import type { Store } from './storage/store.ts';

export interface DailyOptions {
  readonly token: string;
  /** Base address of Discord's REST API, for a Discord that isn't discord.com. */
  readonly apiUrl?: string | undefined;
  readonly store: Store;
  readonly now: () => number;
  readonly log: DailyLog;
}

export interface DailyLog {
  readonly info: (details: object, message: string) => void;
  readonly warn: (details: object, message: string) => void;
  readonly error: (details: object, message: string) => void;
}

/** The daily post of this process. */
export interface Daily {
  /** What commands use of it. */
  readonly services: DailyServices;
  /** Begins to post what is due. */
  readonly start: (servicesOf: ServicesOf) => void;
  /** Finishes what is under way. To be called before the store is closed. */
  readonly close: () => Promise<void>;
}

/** Posts what is due for all servers, beside any other process that does so with the same store. */
export function createDaily({ token, apiUrl, store, now, log }: DailyOptions): Daily {
  const rest = createDailyRest({ token, apiUrl, now });
  const content = createDailyContent();
  const { sleep, wake } = createAlarm();
  const ending = new AbortController();
  let worker: Promise<void> = Promise.resolve();
  return {
    services: { content, inspectChannel: createChannelInspector(rest), wake },
    start: (servicesOf) => {
      const report = createReport(log);
      worker = runWorker(
        {
          store,
          poster: createPoster({ rest, store, now }),
          content,
          sourcesOf: servicesOf,
          now,
          random: Math.random,
          worker: randomUUID(),
          sleep,
          report,
        },
        ending.signal,
      );
    },
    close: async () => {
      ending.abort();
      await worker;
    },
  };
}

/** While the store can't be used, a line every so often is enough. */
const REPEAT_AFTER_MS = 10 * 60_000;

/** Logs what became of each post, by its keys; never what is in it. */
function createReport(log: DailyLog): (event: WorkerEvent) => void {
  let failedAt = -Infinity;
  return (event) => {
    if (event.kind === 'round-failed') {
      if (performance.now() - failedAt < REPEAT_AFTER_MS) return;
      failedAt = performance.now();
      log.error({ err: event.error }, 'daily posts can’t be looked for just now; it is tried again');
      return;
    }
    const { guildId, scheduleId, localDate, attempts } = event.claim;
    const details = { guildId, scheduleId, localDate, attempts };
    if (event.kind === 'delivery-failed')
      return log.error({ ...details, err: event.error }, 'a daily post failed; it is tried again');
    const isFine = event.delivery.kind === 'sent' || event.delivery.kind === 'skipped';
    log[isFine ? 'info' : 'warn']({ ...details, delivery: event.delivery }, 'daily post');
  };
}
