import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../create-store.ts';
import { createDatabase, type Database, type Queries } from '../database.ts';
import { StoreUnavailable } from '../interface/store-unavailable.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../migrations/all.ts';
import { sqliteDriver } from '../sqlite/open-sqlite.ts';
import { BackupFault, type Footer, FORMAT, type Header, type RowLine } from './backup-format.ts';
import { type Counts, countRows, insertBatch, type Row } from './copy-rows.ts';

/** How every SQLite file begins: https://sqlite.org/fileformat.html */
const SQLITE_MAGIC = 'SQLite format 3\0';
/** Rows inserted at once. */
const BATCH = 500;

/**
 * Reads a backup into a database of its own, brings that to the newest schema, checks it whole, and lets `use` have it.
 * The backup itself is only read, so it may be older than this code.
 *
 * @throws {BackupFault} when it is no backup, cut short, changed, damaged, or from a newer Pilcrow
 */
export async function readBackup<T>(file: string, use: (database: Database, counts: Counts) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-backup-'));
  const copy = join(folder, 'copy.db');
  const database = openDatabase({ kind: 'sqlite', file: copy });
  try {
    return await use(database, await load(file, { copy, database }));
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Loading {
  readonly copy: string;
  /** On `copy`, not yet opened. */
  readonly database: Database;
}

async function load(file: string, { copy, database }: Loading): Promise<Counts> {
  try {
    const isSqlite = (await readBeginning(file)) === SQLITE_MAGIC;
    await (isSqlite ? copyFile(file, copy) : loadLines(file, copy));
    await checkIntegrity(database);
    return await database.read(countRows);
  } catch (error) {
    throw asFault(error, file);
  }
}

async function readBeginning(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SQLITE_MAGIC.length), 0, SQLITE_MAGIC.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function checkIntegrity(database: Database): Promise<void> {
  const { sql } = await import('kysely');
  const { rows } = await database.read(async (db) =>
    sql<{ integrity_check: string }>`pragma integrity_check`.execute(db),
  );
  const faults = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  if (faults.length > 0) throw new BackupFault(`the database in it is damaged: ${faults[0]}`);
  const broken = await database.read(async (db) => sql`pragma foreign_key_check`.execute(db));
  if (broken.rows.length > 0) throw new BackupFault('rows in it refer to rows that aren’t there');
}

/** Loads JSON lines into a new database of the schema that they were written from. */
async function loadLines(file: string, target: string): Promise<void> {
  const handle = await open(file, 'r');
  const lines = handle.readLines({ autoClose: false })[Symbol.asyncIterator]();
  let database: Database | undefined;
  try {
    const first = await lines.next();
    const headerLine = first.done ? '' : first.value;
    const header = parseHeader(headerLine);
    if (!header) throw new BackupFault('it is no backup of Pilcrow’s');
    const steps = MIGRATIONS.slice(0, header.migrations.length);
    if (!header.migrations.every((name, index) => steps[index]?.name === name))
      throw new BackupFault('a newer Pilcrow made it; update this one');
    const prepare = async (db: Queries) => migrate(db, 'sqlite', steps);
    database = createDatabase(sqliteDriver(target), { prepare });
    await database.write(async (db) => insertLines(db, headerLine, lines));
  } finally {
    await database?.close();
    await handle.close();
  }
}

async function insertLines(db: Queries, headerLine: string, lines: AsyncIterator<string>): Promise<void> {
  const hash = createHash('sha256').update(`${headerLine}\n`);
  const counts: Record<string, number> = {};
  let waiting: Row[] = [];
  let table = '';
  const flush = async () => {
    if (waiting.length > 0) await insertBatch(db, { table, rows: waiting });
    waiting = [];
  };
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const parsed = JSON.parse(line.value) as RowLine | Footer; // checked by the footer's hash
    if ('sha256' in parsed) {
      await flush();
      return checkFooter(parsed, { counts, sha256: hash.digest('hex') });
    }
    hash.update(`${line.value}\n`);
    if (parsed.table !== table || waiting.length === BATCH) await flush();
    ({ table } = parsed);
    waiting.push(parsed.row);
    counts[table] = (counts[table] ?? 0) + 1;
  }
  throw new BackupFault('it is cut short: its last line is missing');
}

interface Found {
  readonly counts: Counts;
  readonly sha256: string;
}

function checkFooter(footer: Footer, { counts, sha256 }: Found): void {
  const tables = new Set([...Object.keys(counts), ...Object.keys(footer.rows)]);
  const isWhole = [...tables].every((table) => counts[table] === footer.rows[table]);
  if (!isWhole || footer.sha256 !== sha256) throw new BackupFault('it was changed or damaged after it was written');
}

function parseHeader(line: string): Header | undefined {
  try {
    const header = JSON.parse(line) as Partial<Header>; // what is needed of it is checked here
    return header.format === FORMAT && Array.isArray(header.migrations) ? (header as Header) : undefined;
  } catch {
    return undefined;
  }
}

function asFault(error: unknown, file: string): unknown {
  if (error instanceof BackupFault)
    return new BackupFault(`${file} can’t be used: ${error.message}.`, { cause: error });
  if (error instanceof SyntaxError)
    return new BackupFault(`${file} can’t be used: a line isn’t JSON.`, { cause: error });
  if (error instanceof StoreUnavailable && (error.reason === 'damaged' || error.reason === 'newer')) {
    const why = error.reason === 'newer' ? 'a newer Pilcrow made it; update this one' : 'the database in it is damaged';
    return new BackupFault(`${file} can’t be used: ${why}.`, { cause: error });
  }
  return error;
}
