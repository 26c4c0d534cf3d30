import type { FeedReading } from '#src/imports/feeds/read-feed.ts';
import type { ImportInput, ImportResult, Overrides } from '#src/imports/import-result.ts';
import { MAX_IMPORT_BYTES } from '#src/imports/limits.ts';
import { REFUSALS } from '#src/imports/refusals.ts';
import { type ImportThread, startThread } from './import-thread.ts';
import type { ImportTask, TaskResult } from './messages.ts';
import { IDLE_MS, IMPORT_MEMORY_MB, IMPORT_TIMEOUT_MS, IMPORTS_AT_ONCE, MAX_WAITING_IMPORTS } from './limits.ts';

export interface ImporterOptions {
  /** Files that are read at the same time; others wait their turn. */
  readonly maxConcurrent?: number | undefined;
  /** How long one file may take, not counting its waiting. */
  readonly timeoutMs?: number | undefined;
  /** For each file: JavaScript's heap, and as much again outside it. */
  readonly memoryMb?: number | undefined;
  /** After so long without a task a thread ends. */
  readonly idleMs?: number | undefined;
}

export interface Importer {
  /**
   * `importArticleFile` in a thread of its own: a file that takes too long or too much memory is refused.
   *
   * @throws Error (in the promise) for a fault of ours, and after `close`
   */
  readonly import: (input: ImportInput, overrides?: Overrides) => Promise<ImportResult>;
  /** `readFeed` in a thread likewise. */
  readonly readFeed: (bytes: Uint8Array, url: string) => Promise<FeedReading>;
  /** Ends all threads; imports that still run fail. */
  readonly close: () => Promise<void>;
}

/** Imports for a process that must go on answering meanwhile. Threads start with the first import and end when idle. */
export function createImporter(options: ImporterOptions = {}): Importer {
  const { maxConcurrent = IMPORTS_AT_ONCE, timeoutMs = IMPORT_TIMEOUT_MS } = options;
  const { memoryMb = IMPORT_MEMORY_MB, idleMs = IDLE_MS } = options;
  const idle = new Map<ImportThread, NodeJS.Timeout>();
  const threads = new Set<ImportThread>();
  const waiting: (() => void)[] = [];
  let running = 0;
  let isClosed = false;

  const takeThread = (): ImportThread => {
    for (const [thread, timer] of idle) {
      clearTimeout(timer);
      idle.delete(thread);
      if (!thread.isDead()) return thread;
      threads.delete(thread);
    }
    const thread = startThread({ timeoutMs, memoryMb });
    threads.add(thread);
    return thread;
  };
  const end = async (thread: ImportThread): Promise<void> => {
    idle.delete(thread);
    threads.delete(thread);
    await thread.end();
  };
  const putBack = (thread: ImportThread): void => {
    if (thread.isDead() || isClosed) threads.delete(thread);
    else idle.set(thread, setTimeout(() => void end(thread), idleMs).unref());
  };

  const perform = async (task: ImportTask, bytes: Uint8Array): Promise<TaskResult> => {
    if (isClosed) throw new Error('the importer is closed');
    // Said at once, so that a huge file is neither copied nor kept waiting.
    if (bytes.length > MAX_IMPORT_BYTES) return REFUSALS.tooLarge(bytes.length);
    if (running >= maxConcurrent && waiting.length >= MAX_WAITING_IMPORTS) return REFUSALS.busy();
    if (running >= maxConcurrent) await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
    const thread = isClosed ? undefined : takeThread();
    try {
      if (!thread) throw new Error('the importer is closed');
      return await thread.run(task);
    } finally {
      if (thread) putBack(thread);
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };

  return {
    // The thread answers each kind of task with its own kind of result.
    import: async (input, overrides = {}) =>
      (await perform({ kind: 'article', input, overrides }, input.bytes)) as ImportResult,
    readFeed: async (bytes, url) => (await perform({ kind: 'feed', bytes, url }, bytes)) as FeedReading,
    close: async () => {
      isClosed = true;
      for (const timer of idle.values()) clearTimeout(timer);
      await Promise.all([...threads].map(async (thread) => end(thread)));
    },
  };
}
