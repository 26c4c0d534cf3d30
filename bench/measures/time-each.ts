import { percentile } from './percentile.ts';

export interface Spread {
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** Does each task once, the first `warmUp` of them before the clock runs too. */
export function timeEach(texts: readonly string[], task: (text: string) => unknown, warmUp: number): Spread {
  texts.slice(0, warmUp).forEach(task);
  const times = texts.map((text) => {
    const start = performance.now();
    task(text);
    return performance.now() - start;
  });
  return {
    count: times.length,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    p99Ms: percentile(times, 0.99),
  };
}
