// `npm run bench:start`: how long until Pilcrow serves, how long one question takes in the terminal, and memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const RUNS = 7;

/** Limits of the project's own promises (README): seconds and megabytes. */
const LIMITS = { readyMs: 1500, askMs: 1000, memoryMb: 200 };

interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
  readonly limit: number;
}

const nodeMs = await repeat(() => timeRun(process.execPath, ['-e', '0']));
const askMs = await repeat(() =>
  timeRun(process.execPath, ['bin/pilcrow.mjs', 'ask', 'why did Lavrov fly to Pyongyang']),
);
const starts: { readyMs: number; memoryMb: number }[] = [];
for (let i = 0; i < RUNS; i++) starts.push(await timeStart());

const figures: Figure[] = [
  { name: 'npm start until ready', unit: 'ms', values: starts.map(({ readyMs }) => readyMs), limit: LIMITS.readyMs },
  {
    name: 'pilcrow ask, beyond node’s start',
    unit: 'ms',
    values: askMs.map((ms) => ms - median(nodeMs)),
    limit: LIMITS.askMs,
  },
  {
    name: 'resident memory when ready',
    unit: 'MB',
    values: starts.map(({ memoryMb }) => memoryMb),
    limit: LIMITS.memoryMb,
  },
];
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${arch()}, Node ${process.version}`;
process.stdout.write(
  `${machine}\n${RUNS} runs each after one to warm up; node alone starts in ${Math.round(median(nodeMs))} ms\n\n`,
);
process.stdout.write(`${'figure'.padEnd(36)}${'median'.padStart(10)}${'worst'.padStart(10)}${'limit'.padStart(10)}\n`);
for (const { name, unit, values, limit } of figures) {
  const cells = [median(values), Math.max(...values), limit].map((value) =>
    `${Math.round(value)} ${unit}`.padStart(10),
  );
  process.stdout.write(`${name.padEnd(36)}${cells.join('')}\n`);
  if (median(values) > limit) process.exitCode = 1;
}

async function repeat(measure: () => Promise<number>): Promise<number[]> {
  await measure();
  const values: number[] = [];
  for (let i = 0; i < RUNS; i++) values.push(await measure());
  return values;
}

async function timeRun(command: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return performance.now() - start;
}

/** Starts the bot as a newcomer does and waits for its first words; then reads its memory and ends it. */
async function timeStart(): Promise<{ readyMs: number; memoryMb: number }> {
  const start = performance.now();
  const child = spawn('npm', ['start', '--silent'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('is ready') && resolve());
  });
  const readyMs = performance.now() - start;
  const memoryMb = residentMb(child);
  child.stdin.end('quit\n');
  await new Promise((resolve) => child.once('exit', resolve));
  return { readyMs, memoryMb };
}

/** Memory of the largest process below npm, from Linux's /proc; NaN elsewhere. */
function residentMb({ pid }: ChildProcess): number {
  try {
    const sizes = descendants(pid ?? 0).map((id) =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]),
    );
    return Math.max(...sizes) / 1024;
  } catch {
    return Number.NaN;
  }
}

function descendants(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
