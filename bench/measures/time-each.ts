import { percentile } from './percentile.ts';
import { processorMs } from './processor-time.ts';

export interface Spread {
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** The same of processor time. */
  readonly processor: { readonly p95Ms: number; readonly p99Ms: number };
}

/** Does each task once, the first `warmUp` of them before the clock runs too. */
export function timeEach(texts: readonly string[], task: (text: string) => unknown, warmUp: number): Spread {
  texts.slice(0, warmUp).forEach(task);
  return toSpread(texts.map((text) => timeOne(() => task(text))));
}

export interface Taken {
  readonly ms: number;
  readonly processorMs: number;
}

/** Does a task that doesn't wait. */
export function timeOne(task: () => unknown): Taken {
  const before = processorMs();
  const start = performance.now();
  task();
  return { ms: performance.now() - start, processorMs: processorMs() - before };
}

export function toSpread(all: readonly Taken[]): Spread {
  const times = all.map(({ ms }) => ms);
  const taken = all.map((one) => one.processorMs);
  return {
    count: times.length,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    p99Ms: percentile(times, 0.99),
    maxMs: Math.max(...times),
    processor: { p95Ms: percentile(taken, 0.95), p99Ms: percentile(taken, 0.99) },
  };
}
