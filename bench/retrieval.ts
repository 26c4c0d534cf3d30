// `npm run bench:retrieval`: how often the right paragraph comes first, ours beside the peers. Options, all of them
// optional: --set a,b --system x,y --mode within,pooled --noise clean,t30,t60 --n N (questions a set) --misses K (show K
// of each) --save FILE (keep the outcomes) --against FILE (show kept outcomes of the systems that aren't run).
import { findData } from './data/find-data.ts';
import { type Noise, NOISES } from './data/misspell.ts';
import { loadRetrievalSet } from './data/retrieval-set.ts';
import { reportedQuestions, SPLITS } from './data/splits.ts';
import { chooseFrom, readCount, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';
import { evaluate, MODES, type Mode } from './retrieval/evaluate.ts';
import { describeMisses } from './retrieval/misses.ts';
import { type Outcome, toOutcome } from './retrieval/outcome.ts';
import { mergeOutcomes, readResults, saveResults } from './retrieval/results-file.ts';
import { retrievalTable } from './retrieval/retrieval-table.ts';
import { summariseLeads } from './retrieval/summarise-leads.ts';
import { ALL_SYSTEMS, SYSTEM_KEYS } from './systems/all-systems.ts';
import type { System } from './systems/system.ts';

/** Questions for the systems that look at every paragraph. */
const SLOW_SAMPLE = 300;

const options = readOptions(['set', 'system', 'mode', 'noise', 'n', 'misses', 'save', 'against']);
const folder = findData();
const keys = chooseFrom(options.system, SYSTEM_KEYS);
const systems = ALL_SYSTEMS.filter(({ key }) => keys.includes(key));
const noises = chooseFrom(options.noise, Object.keys(NOISES) as Noise[]);
const kept = options.against === undefined ? {} : readResults(options.against);
const tables: Record<string, readonly Outcome[]> = {};

process.stdout.write(`${describeMachine()}\nhit@1, hit@3 and MRR@10 in %; * on ${SLOW_SAMPLE} questions\n`);
for (const name of chooseFrom(options.set, Object.keys(SPLITS))) {
  for (const mode of chooseFrom(options.mode, MODES)) await report(name, mode);
}
process.stdout.write(`\n${summariseLeads(tables, noises)}\n`);

async function report(name: string, mode: Mode): Promise<void> {
  const set = loadRetrievalSet(folder, name);
  const questions = reportedQuestions(set).slice(0, readCount(options.n, Infinity));
  const measured: Outcome[] = [];
  for (const system of systems.filter(({ speaks }) => speaks?.(set.language) ?? true)) {
    process.stderr.write(`${name} ${mode}: ${system.name} …\n`);
    const trial = { system, set, questions: questionsFor(system, questions), mode, noises };
    const asked = await evaluate(trial);
    measured.push(toOutcome(system, asked));
    for (const miss of describeMisses(trial, asked, readCount(options.misses, 0))) process.stdout.write(`${miss}\n`);
  }
  const table = `${name} ${mode}`;
  if (options.save !== undefined) saveResults(options.save, { [table]: measured });
  tables[table] = mergeOutcomes(kept[table] ?? [], measured);
  process.stdout.write(`\n${table}: ${questions.length} questions\n${retrievalTable(tables[table], noises)}\n`);
}

function questionsFor<T>({ isSlow = false }: System, questions: readonly T[]): readonly T[] {
  return isSlow ? questions.slice(0, SLOW_SAMPLE) : questions;
}
