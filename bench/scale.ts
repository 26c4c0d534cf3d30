// `npm run bench:scale`: time and memory from a thousand paragraphs to a million, ours beside the peers. Options:
// --sizes 1000,10000 --system x,y (then without the usual limits of size) --timeout SECONDS of one measurement.
import { findData } from './data/find-data.ts';
import type { Spread } from './measures/time-each.ts';
import { chooseFrom, readCount, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';
import { renderTable, shortNumber } from './report/table.ts';
import { COMPLETED_ARTICLES, GROWN_PARAGRAPHS, MAX_SIZE, SIZES, TIMEOUT_MS } from './scale/limits.ts';
import type { AskFigures } from './scale/measure-ask.ts';
import type { GrowthFigures } from './scale/measure-growth.ts';
import type { SystemFigures } from './scale/measure-system.ts';
import { checkPromises, isBroken } from './scale/promises.ts';
import { type Measured, runMeasurement } from './scale/run-measurement.ts';
import { type ScaleRow, scaleTable, spreadTable } from './scale/scale-table.ts';
import { ALL_SYSTEMS, SYSTEM_KEYS } from './systems/all-systems.ts';
import { isSpeaking, type System } from './systems/system.ts';

const options = readOptions(['sizes', 'system', 'timeout']);
findData();
const keys = chooseFrom(options.system, SYSTEM_KEYS);
const systems = ALL_SYSTEMS.filter((system) => keys.includes(system.key) && isSpeaking(system, 'en'));
const sizes = options.sizes?.split(',').map((size) => readCount(size, 0)) ?? SIZES;
const timeoutMs = readCount(options.timeout, TIMEOUT_MS / 1000) * 1000;

process.stdout.write(`${describeMachine()}\n`);
const tables = new Map<number, readonly ScaleRow[]>();
for (const size of sizes) {
  const rows: ScaleRow[] = [];
  for (const system of systems)
    rows.push({ key: system.key, name: system.name, measured: await measure(system, size) });
  tables.set(size, rows);
  process.stdout.write(`\n${size.toLocaleString('en')} paragraphs of about 58 words\n${scaleTable(rows)}\n`);
}
const ask = figuresOf(await run<AskFigures>(['ask'], 'questions to the built-in corpus'));
const autocomplete = figuresOf(await run<Spread>(['autocomplete'], 'completing titles'));
const growth = figuresOf(await run<GrowthFigures>(['growth'], 'a library that grows'));
process.stdout.write(
  `\n${spreadTable([
    ['/ask on the built-in corpus', ask?.later],
    ['the first hundred after a start', ask?.first],
    [`completing the titles of ${COMPLETED_ARTICLES.toLocaleString('en')} articles`, autocomplete],
    [`adding an article to ${GROWN_PARAGRAPHS.toLocaleString('en')} paragraphs`, growth?.adding],
    ['asking after each', growth?.asking],
  ])}\n`,
);
printPromises();

async function measure({ key, name }: System, size: number): Promise<Measured<SystemFigures>> {
  const limit = options.system === undefined ? (MAX_SIZE[key] ?? Infinity) : Infinity;
  if (size > limit) return { kind: 'not-run', why: `measured to ${limit.toLocaleString('en')} paragraphs` };
  return run<SystemFigures>([key, String(size)], `${name} at ${size}`);
}

async function run<T>(words: readonly string[], what: string): Promise<Measured<T>> {
  process.stderr.write(`${what} …\n`);
  return runMeasurement<T>(words, timeoutMs);
}

function figuresOf<T>(measured: Measured<T> | undefined): T | undefined {
  return measured?.kind === 'figures' ? measured.figures : undefined;
}

function printPromises(): void {
  const of = (key: string, size: number): SystemFigures | undefined => {
    return figuresOf(tables.get(size)?.find((row) => row.key === key)?.measured);
  };
  const promised = checkPromises({ of, ask: ask?.later, autocomplete, growth });
  const rows = promised.map((one) => {
    const { what, unit, bound, limit, value } = one;
    return [
      what,
      `${bound} ${limit} ${unit}`,
      shortNumber(value),
      Number.isNaN(value) ? 'not run' : isBroken(one) ? '✗' : '✓',
    ];
  });
  process.stdout.write(`\nWhat issue 3 promises\n${renderTable(['figure', 'promised', 'measured', ''], rows)}\n`);
  if (promised.some(isBroken)) process.exitCode = 1;
}
