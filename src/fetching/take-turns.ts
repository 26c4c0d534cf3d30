import { Refusal } from './fetch-result.ts';
import type { FetchLimits } from './limits.ts';

/** Runs a task when its host's turn comes. @throws {Refusal} `busy` when too many wait already */
export type TakeTurn = <T>(host: string, task: () => Promise<T>) => Promise<T>;

interface Waiting {
  readonly host: string;
  readonly start: () => void;
}

type TurnLimits = Pick<FetchLimits, 'maxAtOnce' | 'maxWaiting' | 'pauseMs'>;

/** Makes all that share it wait for each other: few at once, of one host one at a time with a pause after each. */
export function createTurns({ maxAtOnce, maxWaiting, pauseMs }: TurnLimits): TakeTurn {
  const waiting: Waiting[] = [];
  const running = new Set<string>();
  const pausing = new Map<string, NodeJS.Timeout>();

  const startNext = (): void => {
    while (running.size < maxAtOnce) {
      const index = waiting.findIndex(({ host }) => !running.has(host) && !pausing.has(host));
      const next = waiting.splice(index, index === -1 ? 0 : 1)[0];
      if (!next) return;
      running.add(next.host);
      next.start();
    }
  };
  const pause = (host: string): void => {
    running.delete(host);
    const timer = setTimeout(() => {
      pausing.delete(host);
      startNext();
    }, pauseMs);
    pausing.set(host, timer);
    // A pause that nobody waits for doesn't keep a program from ending.
    if (!waiting.some((other) => other.host === host)) timer.unref();
    startNext();
  };

  return async (host, task) => {
    if (waiting.length >= maxWaiting) throw new Refusal('busy');
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push({ host, start: resolve });
    pausing.get(host)?.ref();
    startNext();
    await promise;
    try {
      return await task();
    } finally {
      pause(host);
    }
  };
}
