/** Sleep that can be ended for all sleepers at once. */
export interface Alarm {
  /** Ends after `ms`, when woken, or when the signal says so. Woken since the last sleep ended, it doesn't begin. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly wake: () => void;
}

export function createAlarm(): Alarm {
  const sleepers = new Set<() => void>();
  // Whoever was busy when it rang would else sleep on what it rang for.
  let hasRung = false;
  return {
    sleep: (ms, signal) => {
      if (hasRung || signal.aborted) {
        hasRung = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          sleepers.delete(end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        signal.addEventListener('abort', end);
        sleepers.add(end);
      });
    },
    wake: () => {
      hasRung = true;
      for (const end of sleepers) end();
    },
  };
}
