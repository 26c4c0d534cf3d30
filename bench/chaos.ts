// `npm run bench:chaos [-- --rounds 100 --engine sqlite,postgres]`: a process that writes is killed (SIGKILL) at a
// random moment, a hundred times on each engine; with PostgreSQL the server too, every fifth time. Prints how many of
// the acknowledged writes are there afterwards. Ends with status 1 when one is missing or the database is damaged.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStore, type StoreLocation } from '#src/storage/create-store.ts';
import { inspectStore } from '#src/storage/inspect-store.ts';
import { startPostgres } from '../test/support/throwaway-postgres.ts';
import { chooseFrom, readCount, readOptions } from './read-options.ts';

/** The writer is killed so long after its first write, evenly spread. */
const MAX_LIFE_MS = 150;
const SERVER_DIES_EVERY = 5;
const WRITER = join(import.meta.dirname, 'chaos/write-until-killed.ts');

interface Figures {
  readonly engine: string;
  readonly rounds: number;
  readonly acknowledged: number;
  /** Written but killed before it was said: none or one a round. */
  readonly unsaid: number;
  readonly lost: number;
  readonly damaged: number;
  readonly reopenMs: readonly number[];
}

interface Subject {
  readonly location: StoreLocation;
  readonly restartServer?: () => Promise<void>;
}

const options = readOptions(['rounds', 'engine']);
const rounds = readCount(options.rounds, 100);
let isSound = true;
for (const engine of chooseFrom(options.engine, ['sqlite', 'postgres'])) {
  const figures = engine === 'sqlite' ? await onSqlite() : await onPostgres();
  if (typeof figures === 'string') {
    console.log(`${engine}: skipped, ${figures}`);
    continue;
  }
  console.log(describe(figures));
  isSound &&= figures.lost === 0 && figures.damaged === 0;
}
process.exitCode = isSound ? 0 : 1;

async function onSqlite(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-chaos-'));
  try {
    return await torment('SQLite', { location: { kind: 'sqlite', file: join(folder, 'chaos.db') } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<Figures | string> {
  // As servers are set up: each commit is on disk before it is acknowledged.
  const server = await startPostgres([]);
  if (typeof server === 'string') return server;
  const restartServer = async () => {
    await server.kill();
    await server.start();
  };
  try {
    return await torment('PostgreSQL', { location: { kind: 'postgres', url: server.url }, restartServer });
  } finally {
    await server.remove();
  }
}

async function torment(engine: string, { location, restartServer }: Subject): Promise<Figures> {
  let [acknowledged, unsaid, lost, damaged] = [0, 0, 0, 0];
  const reopenMs: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const said = await writeAndDie(location, round);
    if (round % SERVER_DIES_EVERY === 0) await restartServer?.();
    const start = performance.now();
    const kept = await readBack(location, round);
    reopenMs.push(performance.now() - start);
    const report = await inspectStore(location);
    acknowledged += said.size;
    lost += said.difference(kept).size;
    unsaid += kept.difference(said).size;
    damaged += report.kind === 'present' && report.damage.length === 0 ? 0 : 1;
  }
  return { engine, rounds, acknowledged, unsaid, lost, damaged, reopenMs };
}

/** The writes that a process acknowledged before it was killed. */
async function writeAndDie(location: StoreLocation, round: number): Promise<ReadonlySet<number>> {
  const address = location.kind === 'sqlite' ? location.file : location.url;
  const writer = spawn(process.execPath, [WRITER, location.kind, address, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ended = new Promise((resolve) => writer.once('close', resolve));
  const begun = new Promise<void>((resolve) => {
    writer.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      resolve();
    });
  });
  await Promise.race([begun, ended]);
  await sleep(Math.random() * MAX_LIFE_MS);
  writer.kill('SIGKILL');
  await ended;
  // A line without its end was being said; the write before it counts all the same when the line is whole.
  return new Set(said.split('\n').slice(0, -1).map(Number));
}

/** The writes of a round that are there, whole. */
async function readBack(location: StoreLocation, round: number): Promise<ReadonlySet<number>> {
  const store = createStore(location, { newId: () => 'unused' });
  const notes = await store.notebook.list({ guildId: '1', userId: String(round) });
  await store.close();
  return new Set(notes.filter(({ text }) => text === 'word '.repeat(200)).map(({ passage }) => passage.paragraph));
}

function describe({ engine, acknowledged, unsaid, lost, damaged, reopenMs, ...figures }: Figures): string {
  const sorted = reopenMs.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const died =
    engine === 'PostgreSQL' ? `, ${Math.floor(figures.rounds / SERVER_DIES_EVERY)} times with the server` : '';
  return [
    `${engine}: killed ${figures.rounds} times while writing${died}`,
    `  acknowledged writes ${acknowledged}, lost ${lost}`,
    `  written, but killed before it was said: ${unsaid}`,
    `  database damaged ${damaged} times; readable again after ${median.toFixed(0)} ms (median), ${(sorted.at(-1) ?? 0).toFixed(0)} ms at most`,
  ].join('\n');
}
