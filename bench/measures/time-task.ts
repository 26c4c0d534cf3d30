import { setImmediate } from 'node:timers/promises';
import { processorMs } from './processor-time.ts';

export interface Timing {
  readonly ms: number;
  /** The longest time for which nothing else could run: all of `ms` for a task that never waits. */
  readonly blockedMs: number;
  /** Processor time of the whole process meanwhile. */
  readonly processorMs: number;
}

/** Runs the task and watches the event loop meanwhile. */
export async function timeTask(task: () => unknown): Promise<Timing> {
  const watch = { isOver: false, longestMs: 0 };
  const watching = watchLoop(watch);
  const before = processorMs();
  const start = performance.now();
  await task();
  const ms = performance.now() - start;
  const taken = processorMs() - before;
  watch.isOver = true;
  await watching;
  // The watcher's first turn may come before the task begins; its last one always comes after the task's last stretch.
  return { ms, blockedMs: Math.min(ms, watch.longestMs), processorMs: taken };
}

async function watchLoop(watch: { isOver: boolean; longestMs: number }): Promise<void> {
  let last = performance.now();
  while (!watch.isOver) {
    await setImmediate();
    const now = performance.now();
    watch.longestMs = Math.max(watch.longestMs, now - last);
    last = now;
  }
}
