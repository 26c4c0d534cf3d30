export interface Memory {
  /** JavaScript objects, and what they hold outside of V8's heap (typed arrays, buffers); megabytes. */
  readonly heapMb: number;
  /** Everything that the process holds, SQLite's pages too; megabytes. */
  readonly residentMb: number;
}

const MEGABYTE = 2 ** 20;

/** Memory in use after a full collection. @throws without `node --expose-gc` */
export function measureMemory(): Memory {
  if (!globalThis.gc) throw new Error('memory is measured under node --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heapMb: (heapUsed + external) / MEGABYTE, residentMb: rss / MEGABYTE };
}
