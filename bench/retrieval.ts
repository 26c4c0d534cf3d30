// `npm run bench:retrieval`: how often the right paragraph comes first, ours beside the peers. Options, all of them
// optional: --set a,b --system x,y --mode within,pooled --noise clean,t30,t60 --n N (questions a set) --slow N (questions
// for the systems that look at every paragraph) --misses K (show K of each) --save FILE (keep the outcomes)
// --against FILE (show kept outcomes of the systems that aren't run). All of it takes about half an hour; ours alone, minutes.
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
import { isSpeaking } from './systems/system.ts';

const options = readOptions(['set', 'system', 'mode', 'noise', 'n', 'slow', 'misses', 'save', 'against']);
/** Questions for the systems that look at every paragraph: pooled, one takes up to a second. */
const slowSample = { within: readCount(options.slow, 300), pooled: readCount(options.slow, 100) };
const folder = findData();
const keys = chooseFrom(options.system, SYSTEM_KEYS);
const systems = ALL_SYSTEMS.filter(({ key }) => keys.includes(key));
const noises = chooseFrom(options.noise, Object.keys(NOISES) as Noise[]);
const kept = options.against === undefined ? {} : readResults(options.against);
const tables: Record<string, readonly Outcome[]> = {};

process.stdout.write(
  `${describeMachine()}\n@1, @3 (right paragraph first, among three) and MRR@10 in %; * on ${slowSample.within} questions within an article, ${slowSample.pooled} pooled\n`,
);
for (const name of chooseFrom(options.set, Object.keys(SPLITS))) {
  for (const mode of chooseFrom(options.mode, MODES)) await report(name, mode);
}
process.stdout.write(`\n${summariseLeads(tables, noises)}\n`);

async function report(name: string, mode: Mode): Promise<void> {
  const set = loadRetrievalSet(folder, name);
  const questions = reportedQuestions(set).slice(0, readCount(options.n, Infinity));
  const table = `${name} ${mode}`;
  const measured: Outcome[] = [];
  for (const system of systems.filter((one) => isSpeaking(one, set.language))) {
    process.stderr.write(`${name} ${mode}: ${system.name} …\n`);
    const trial = {
      system,
      set,
      questions: system.isSlow ? questions.slice(0, slowSample[mode]) : questions,
      mode,
      noises,
    };
    const asked = await evaluate(trial);
    measured.push(toOutcome(system, asked));
    // At once, as a whole run takes an hour and may be broken off.
    if (options.save !== undefined) saveResults(options.save, { [table]: measured });
    for (const miss of describeMisses(trial, asked, readCount(options.misses, 0))) process.stdout.write(`${miss}\n`);
  }
  tables[table] = mergeOutcomes(kept[table] ?? [], measured);
  process.stdout.write(`\n${table}: ${questions.length} questions\n${retrievalTable(tables[table], noises)}\n`);
}
