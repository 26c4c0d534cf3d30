import type { DeliveryTools } from '#src/schedule/delivery.ts';
import { runWorker, type WorkerEvent } from '#src/schedule/run-worker.ts';
import type { SimulatedTime } from './simulated-time.ts';

/** Where a process is: before or after a call had its effect. */
export interface CrashPoint {
  /** Counts the calls of all processes, from 0. */
  readonly call: number;
  /** The method's name, such as `confirm`. */
  readonly method: string;
  readonly isAfter: boolean;
}

export interface Fate {
  readonly dies: (point: CrashPoint) => boolean;
  /** How long the process stands still before or after a call. */
  readonly pauseMs: () => number;
  /** After a crash. */
  readonly downMs: () => number;
}

export interface ProcessOptions {
  readonly name: string;
  readonly time: SimulatedTime;
  readonly tools: Omit<DeliveryTools, 'now'>;
  readonly fate: Fate;
  readonly count: { call: number; crashes: number };
  readonly report: (event: WorkerEvent) => void;
}

/** A process that crashes at any call to the store or to Discord, and is started again. */
export interface MortalProcess {
  readonly kill: () => void;
  readonly start: () => void;
}

/** Processes that have nothing to do look less often than real ones, which would only take the simulation's time. */
const IDLE_MS = 10 * 60_000;

class Crash extends Error {
  override readonly name = 'Crash';
}

export function createProcess(options: ProcessOptions): MortalProcess {
  const { name, time, fate, count } = options;
  let life: AbortController | undefined;
  let lives = 0;
  const kill = (): void => {
    life?.abort();
    life = undefined;
  };
  const crash = (): never => {
    count.crashes += 1;
    kill();
    void time.sleep(fate.downMs()).then(start);
    throw new Crash();
  };
  function start(): void {
    if (life) return;
    const own = new AbortController();
    life = own;
    lives += 1;
    const step = mortalStep({ time, fate, count, crash, isDead: () => own.signal.aborted });
    const worker = `${name} ${lives}`;
    const tools = mortalTools(options.tools, step, time);
    const report = (event: WorkerEvent): void => {
      if (!own.signal.aborted) options.report(event);
    };
    void runWorker(
      { ...tools, now: time.now, sleep: async (ms) => time.sleep(ms), worker, report, maxSleepMs: IDLE_MS },
      own.signal,
    );
  }
  return { kill, start };
}

type Step = <T>(method: string, work: () => Promise<T>) => Promise<T>;

interface StepOptions extends Pick<ProcessOptions, 'time' | 'fate' | 'count'> {
  readonly crash: () => never;
  readonly isDead: () => boolean;
}

/** A call's way: the process may stop before it, after it, and nothing of it goes on once it has. */
function mortalStep({ time, fate, count, crash, isDead }: StepOptions): Step {
  const pass = async (point: CrashPoint): Promise<void> => {
    await time.sleep(fate.pauseMs());
    if (isDead()) throw new Crash();
    if (fate.dies(point)) crash();
  };
  return async (method, work) => {
    const call = count.call;
    count.call += 1;
    await pass({ call, method, isAfter: false });
    const result = await work();
    await pass({ call, method, isAfter: true });
    return result;
  };
}

function mortalTools(tools: Omit<DeliveryTools, 'now'>, step: Step, time: SimulatedTime): Omit<DeliveryTools, 'now'> {
  const { store, poster } = tools;
  const stored: Step = async (method, work) => step(method, async () => time.external(work));
  return {
    ...tools,
    store: {
      schedules: wrap(store.schedules, stored),
      posts: wrap(store.posts, stored),
      settings: wrap(store.settings, stored),
    },
    poster: wrap(poster, step),
  };
}

/** The same methods, each call a step. */
function wrap<T extends object>(methods: T, step: Step): T {
  const wrapped = Object.entries(methods).map(([name, method]) => {
    if (typeof method !== 'function') return [name, method] as const;
    return [name, async (...given: readonly unknown[]) => step(name, async () => method(...given))] as const;
  });
  // The same names with functions of the same parameters and results.
  return Object.fromEntries(wrapped) as T;
}
