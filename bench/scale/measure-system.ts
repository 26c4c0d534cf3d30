import type { Corpus } from '../data/corpus.ts';
import { misspell, type Noise } from '../data/misspell.ts';
import { measureMemory } from '../measures/memory.ts';
import { percentile } from '../measures/percentile.ts';
import { processorMs } from '../measures/processor-time.ts';
import { DEPTH } from '../measures/rank-metrics.ts';
import { timeTask, type Timing } from '../measures/time-task.ts';
import type { BuiltSystem, System } from '../systems/system.ts';

export interface QueryFigures {
  readonly queries: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly blockedMs: number;
  /** Processor time of a query: what 95 % stay below, and the most. */
  readonly processor: { readonly p95Ms: number; readonly maxMs: number };
}

export interface SystemFigures {
  /** Making what exists before indexing; 0 for the systems that index plain text. */
  readonly prepareMs: number;
  readonly buildMs: number;
  /** Processor time of building. */
  readonly buildProcessorMs: number;
  /** Reading a saved index; absent where a system has none. */
  readonly loadMs?: number | undefined;
  /** What the index adds to the texts, or parsed articles, which are in memory before. */
  readonly heapMb: number;
  readonly residentMb: number;
  readonly clean: QueryFigures;
  readonly t60: QueryFigures;
}

export interface Measurement {
  readonly system: System;
  readonly corpus: Corpus;
  readonly questions: readonly string[];
  /** Other questions, asked before the clock runs, as a bot that has been up for a day was asked. */
  readonly before: readonly string[];
  /** An empty folder for the index. */
  readonly folder: string;
}

/** After this long, the questions that are left aren't asked, but {@link MIN_QUERIES} are. */
const QUERY_BUDGET_MS = 10_000;
const MIN_QUERIES = 2;
/** The questions before go on for so long at most. */
const WARM_UP_MS = 5000;

/** Measures building, asking, saving and loading, in this order. Needs a process of its own. */
export async function measureSystem({
  system,
  corpus,
  questions,
  before: earlier,
  folder,
}: Measurement): Promise<SystemFigures> {
  const prepareMs = (await timeTask(() => system.prepare?.(corpus))).ms;
  const before = measureMemory();
  const taken = processorMs();
  const start = performance.now();
  const built = await system.build(corpus);
  const buildMs = performance.now() - start;
  const buildProcessorMs = processorMs() - taken;
  if (!system.isSlow) await warmUp(built, earlier);
  const clean = await measureQueries(built, questions, 'clean');
  const t60 = await measureQueries(built, questions, 't60');
  // After the questions: what is made at the first of them belongs to the index too.
  const after = measureMemory();
  await built.save?.(folder);
  built.close?.();
  const loadMs = built.save && (await measureLoad(system, corpus, folder));
  const heapMb = after.heapMb - before.heapMb;
  const residentMb = after.residentMb - before.residentMb;
  return { prepareMs, buildMs, buildProcessorMs, loadMs, heapMb, residentMb, clean, t60 };
}

async function warmUp(built: BuiltSystem, questions: readonly string[]): Promise<void> {
  const end = performance.now() + WARM_UP_MS;
  for (const question of questions) if (performance.now() < end) await built.search(question, DEPTH);
}

async function measureQueries(built: BuiltSystem, questions: readonly string[], noise: Noise): Promise<QueryFigures> {
  const timings: Timing[] = [];
  const end = performance.now() + QUERY_BUDGET_MS;
  for (const question of questions) {
    if (timings.length >= MIN_QUERIES && performance.now() > end) break;
    const text = misspell(question, noise, 'en');
    timings.push(await timeTask(() => built.search(text, DEPTH)));
  }
  const times = timings.map(({ ms }) => ms);
  const taken = timings.map(({ processorMs: ms }) => ms);
  return {
    queries: times.length,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    blockedMs: Math.max(...timings.map(({ blockedMs }) => blockedMs)),
    processor: { p95Ms: percentile(taken, 0.95), maxMs: Math.max(...taken) },
  };
}

/** An index counts as loaded when it has answered once. */
async function measureLoad({ load }: System, corpus: Corpus, folder: string): Promise<number | undefined> {
  if (!load) return undefined;
  globalThis.gc?.();
  const start = performance.now();
  const loaded = await load(folder, corpus);
  await loaded.search(corpus.paragraphs[0]?.title ?? '', DEPTH);
  const ms = performance.now() - start;
  loaded.close?.();
  return ms;
}
