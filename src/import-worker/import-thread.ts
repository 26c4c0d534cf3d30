import { Worker } from 'node:worker_threads';
import type { ImportResult } from '#src/imports/import-result.ts';
import { REFUSALS } from '#src/imports/refusals.ts';
import { MAX_YOUNG_MB, MEMORY_CHECK_MS } from './limits.ts';
import type { ImportReply, ImportTask } from './messages.ts';

export interface ThreadLimits {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

/** One thread, which reads one file at a time. */
export interface ImportThread {
  /** @throws Error (in the promise) for a fault of ours */
  readonly run: (task: ImportTask) => Promise<ImportResult>;
  /** A thread that was stopped, or broke down, reads nothing any more: make another. */
  readonly isDead: () => boolean;
  readonly end: () => Promise<void>;
}

/** How a task ended. */
type Outcome =
  | { readonly kind: 'result'; readonly result: ImportResult }
  | { readonly kind: 'fault'; readonly fault: Error };

/** Starts a thread. It keeps no process from ending while it has nothing to do. */
export function startThread({ timeoutMs, memoryMb }: ThreadLimits): ImportThread {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: Math.min(MAX_YOUNG_MB, memoryMb) },
    // What libraries print about a strange file helps nobody.
    stdout: true,
    stderr: true,
  });
  worker.unref();
  worker.stdout.resume();
  worker.stderr.resume();
  let isDead = false;
  let settle: ((outcome: Outcome) => void) | undefined;
  const ready = Promise.withResolvers<void>();
  const give = (result: ImportResult): void => settle?.({ kind: 'result', result });
  const stop = async (): Promise<void> => {
    isDead = true;
    await worker.terminate();
  };
  const giveUp = (result: ImportResult): void => {
    isDead = true;
    give(result);
    void stop();
  };
  worker.on('message', (reply: ImportReply) => {
    if (reply.kind === 'ready') ready.resolve();
    else if (reply.kind === 'done') give(reply.result);
    else settle?.({ kind: 'fault', fault: new Error(`the import failed: ${reply.message}`, { cause: reply.stack }) });
  });
  worker.on('error', (error: Error) => {
    isDead = true;
    if (isOutOfMemory(error)) give(REFUSALS.tooMuchMemory());
    else settle?.({ kind: 'fault', fault: error });
  });
  worker.on('exit', () => {
    isDead = true;
    settle?.({ kind: 'fault', fault: new Error('the thread that read the file has ended') });
  });
  return {
    isDead: () => isDead,
    end: stop,
    run: async (task) => {
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      settle = resolve;
      worker.ref();
      let timeout: NodeJS.Timeout | undefined;
      // Its start isn't the file's fault: on a busy machine it can take longer than many files.
      void ready.promise.then(() => {
        timeout = setTimeout(() => giveUp(REFUSALS.tooSlow(Math.ceil(timeoutMs / 1000))), timeoutMs);
      });
      const check = setInterval(() => {
        void takesTooMuch(worker, memoryMb).then((isTooMuch) => {
          if (isTooMuch && settle === resolve) giveUp(REFUSALS.tooMuchMemory());
        });
      }, MEMORY_CHECK_MS);
      post(worker, task);
      const outcome = await promise;
      settle = undefined;
      clearTimeout(timeout);
      clearInterval(check);
      worker.unref();
      if (outcome.kind === 'fault') throw outcome.fault;
      return outcome.result;
    },
  };
}

/** The bytes are copied once and handed over: the caller keeps its own. */
function post(worker: Worker, { input, overrides }: ImportTask): void {
  const bytes = Uint8Array.from(input.bytes);
  worker.postMessage({ input: { ...input, bytes }, overrides }, [bytes.buffer]);
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Arrays of bytes lie outside the heap, which alone the thread's own limits bound. */
async function takesTooMuch(worker: Worker, memoryMb: number): Promise<boolean> {
  try {
    const { external_memory: bytes } = await worker.getHeapStatistics();
    return bytes > memoryMb * 1024 * 1024;
  } catch {
    return false; // the thread has ended meanwhile
  }
}
