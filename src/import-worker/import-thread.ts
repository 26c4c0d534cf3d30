import { Worker } from 'node:worker_threads';
import { REFUSALS } from '#src/imports/refusals.ts';
import { MAX_YOUNG_MB, MEMORY_CHECK_MS } from './limits.ts';
import type { ImportReply, ImportTask, TaskResult } from './messages.ts';

export interface ThreadLimits {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

/** One thread, which reads one file at a time. */
export interface ImportThread {
  /** @throws Error (in the promise) for a fault of ours */
  readonly run: (task: ImportTask) => Promise<TaskResult>;
  /** A thread that was stopped, or broke down, reads nothing any more: make another. */
  readonly isDead: () => boolean;
  readonly end: () => Promise<void>;
}

/** How a task ended. */
type Outcome =
  | { readonly kind: 'result'; readonly result: TaskResult }
  | { readonly kind: 'fault'; readonly fault: Error };

/** A thread, what became of it, and who waits for its answer. */
interface State {
  readonly worker: Worker;
  /** Settled when the thread can begin. Its start isn't the file's fault: on a busy machine it takes longer than many files. */
  readonly ready: PromiseWithResolvers<void>;
  isDead: boolean;
  settle: ((outcome: Outcome) => void) | undefined;
}

/** Starts a thread. It keeps no process from ending while it has nothing to do. */
export function startThread(limits: ThreadLimits): ImportThread {
  const state: State = {
    worker: startWorker(limits),
    ready: Promise.withResolvers<void>(),
    isDead: false,
    settle: undefined,
  };
  listen(state);
  return {
    isDead: () => state.isDead,
    end: async () => stop(state),
    run: async (task) => runTask(state, task, limits),
  };
}

function startWorker({ memoryMb }: ThreadLimits): Worker {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: Math.min(MAX_YOUNG_MB, memoryMb) },
    // What libraries print about a strange file helps nobody.
    stdout: true,
    stderr: true,
  });
  worker.unref();
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

function listen(state: State): void {
  const { worker, ready } = state;
  const fail = (fault: Error): void => state.settle?.({ kind: 'fault', fault });
  worker.on('message', (reply: ImportReply) => {
    if (reply.kind === 'ready') ready.resolve();
    else if (reply.kind === 'done') state.settle?.({ kind: 'result', result: reply.result });
    else fail(new Error(`the import failed: ${reply.message}`, { cause: reply.stack }));
  });
  worker.on('error', (error: Error) => {
    state.isDead = true;
    if (isOutOfMemory(error)) state.settle?.({ kind: 'result', result: REFUSALS.tooMuchMemory() });
    else fail(error);
  });
  worker.on('exit', () => {
    state.isDead = true;
    fail(new Error('the thread that read the file has ended'));
  });
}

async function stop(state: State): Promise<void> {
  state.isDead = true;
  await state.worker.terminate();
}

async function runTask(state: State, task: ImportTask, { timeoutMs, memoryMb }: ThreadLimits): Promise<TaskResult> {
  const { worker, ready } = state;
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  state.settle = resolve;
  const giveUp = (result: TaskResult): void => {
    if (state.settle !== resolve) return; // it was answered meanwhile
    state.isDead = true;
    resolve({ kind: 'result', result });
    void stop(state);
  };
  const startClock = async (): Promise<NodeJS.Timeout> => {
    await ready.promise;
    return setTimeout(() => giveUp(REFUSALS.tooSlow(Math.ceil(timeoutMs / 1000))), timeoutMs);
  };
  const checkMemory = async (): Promise<void> => {
    if (await takesTooMuch(worker, memoryMb)) giveUp(REFUSALS.tooMuchMemory());
  };
  worker.ref();
  const clock = startClock();
  const check = setInterval(() => void checkMemory(), MEMORY_CHECK_MS);
  post(worker, task);
  const outcome = await promise;
  state.settle = undefined;
  ready.resolve(); // a thread that died before it began has no clock that runs
  clearTimeout(await clock);
  clearInterval(check);
  worker.unref();
  if (outcome.kind === 'fault') throw outcome.fault;
  return outcome.result;
}

/** The bytes are copied once and handed over: the caller keeps its own. */
function post(worker: Worker, task: ImportTask): void {
  const bytes = Uint8Array.from(task.kind === 'feed' ? task.bytes : task.input.bytes);
  const copy: ImportTask = task.kind === 'feed' ? { ...task, bytes } : { ...task, input: { ...task.input, bytes } };
  worker.postMessage(copy, [bytes.buffer]);
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
