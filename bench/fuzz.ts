// `npm run bench:fuzz`: gives every parser of the import 10,000 mutated inputs (`--inputs 500 --parser pdf --seed 2`), and
// reports what broke, what hung, what was stopped, the slowest and the memory. `--input 17 --out file` writes one input again.
import { writeFile } from 'node:fs/promises';
import { createImporter } from '#src/import-worker/create-importer.ts';
import { fuzzParser, makeInput } from './fuzz/fuzz-parser.ts';
import { PARSERS } from './fuzz/parsers.ts';
import { readOptions } from './read-options.ts';
import { renderTable, shortNumber } from './report/table.ts';

/** A third of what the bot allows: a few mutated PDFs take all that they get, and we would wait for them. */
const TIMEOUT_MS = 10_000;

const options = readOptions(['inputs', 'parser', 'seed', 'input', 'out']);
const [inputs, seed] = [Number(options.inputs ?? 10_000), Number(options.seed ?? 1)];
const parsers = PARSERS.filter(({ name }) => options.parser === undefined || options.parser === name);

if (options.input === undefined) await fuzzAll();
else await writeInput(Number(options.input), options.out ?? 'fuzzed-input');

async function fuzzAll(): Promise<void> {
  const rows: string[][] = [];
  let isClean = true;
  for (const parser of parsers) {
    // A thread that is never idle for long, so that a leak would show.
    const importer = createImporter({ maxConcurrent: 1, timeoutMs: TIMEOUT_MS });
    const report = await fuzzParser(parser, {
      inputs,
      seed,
      importer,
      timeoutMs: TIMEOUT_MS,
      clock: () => performance.now(),
    });
    await importer.close();
    const { crashes, hangs, stopped } = report;
    isClean &&= crashes.length + hangs.length === 0;
    for (const { input, message } of crashes.slice(0, 10)) console.log(`${parser.name}, input ${input}: ${message}`);
    if (hangs.length + stopped.length > 0)
      console.log(`${parser.name}: hung at ${hangs.join(', ') || 'none'}; stopped at ${stopped.join(', ') || 'none'}`);
    const counts = [report.inputs, report.imported, report.refused, crashes.length, hangs.length, stopped.length];
    rows.push([
      parser.name,
      ...counts.map(String),
      `${shortNumber(report.slowestMs)} (${report.slowest})`,
      shortNumber(report.peakRssMb),
    ]);
    console.error(`${parser.name}: done`);
  }
  const heads = [
    'parser',
    'inputs',
    'imported',
    'refused',
    'crashes',
    'hangs',
    'stopped',
    'slowest ms (input)',
    'peak RSS MB',
  ];
  console.log(renderTable(heads, rows));
  process.exitCode = isClean ? 0 : 1;
}

async function writeInput(input: number, file: string): Promise<void> {
  const [parser] = parsers;
  if (!parser || parsers.length > 1) throw new Error('name the --parser');
  await writeFile(file, makeInput(parser, await parser.seeds(), { seed, input }));
}
