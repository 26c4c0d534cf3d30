import { setImmediate } from 'node:timers/promises';

/** A clock that jumps from one awaited instant to the next. */
export interface SimulatedTime {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Work that takes real time, such as a database's; the clock stands still meanwhile. */
  readonly external: <T>(work: () => Promise<T>) => Promise<T>;
  /** Lets everything happen that is due until then. */
  readonly runUntil: (instant: number) => Promise<void>;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

export function createSimulatedTime(start: number): SimulatedTime {
  let now = start;
  let busy = 0;
  const sleepers: Sleeper[] = [];
  const settle = async (): Promise<void> => {
    // Twice: what ended the work may still have to go on.
    for (let idle = 0; idle < 2; idle = busy > 0 ? 0 : idle + 1) await setImmediate();
  };
  return {
    now: () => now,
    sleep: async (ms) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      insert(sleepers, { at: now + Math.max(ms, 0), wake: resolve });
      return promise;
    },
    external: async (work) => {
      busy += 1;
      try {
        return await work();
      } finally {
        busy -= 1;
      }
    },
    runUntil: async (instant) => {
      await settle();
      for (let next = sleepers[0]; next && next.at <= instant; next = sleepers[0]) {
        sleepers.shift();
        now = next.at;
        next.wake();
        await settle();
      }
      now = instant;
    },
  };
}

/** Keeps them in the order of their time; those of one time in the order in which they came. */
function insert(sleepers: Sleeper[], sleeper: Sleeper): void {
  const index = sleepers.findLastIndex(({ at }) => at <= sleeper.at);
  sleepers.splice(index + 1, 0, sleeper);
}
