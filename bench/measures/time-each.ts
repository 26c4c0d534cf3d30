import { percentile } from './percentile.ts';
import { processorMs } from './processor-time.ts';

export interface Spread {
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** The same of processor time. */
  readonly processor: { readonly p95Ms: number; readonly p99Ms: number };
}

/** Does each task once, the first `warmUp` of them before the clock runs too. */
export function timeEach(texts: readonly string[], task: (text: string) => unknown, warmUp: number): Spread {
  texts.slice(0, warmUp).forEach(task);
  const taken: number[] = [];
  const times = texts.map((text) => {
    const before = processorMs();
    const start = performance.now();
    task(text);
    const ms = performance.now() - start;
    taken.push(processorMs() - before);
    return ms;
  });
  return {
    count: times.length,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    p99Ms: percentile(times, 0.99),
    processor: { p95Ms: percentile(taken, 0.95), p99Ms: percentile(taken, 0.99) },
  };
}
