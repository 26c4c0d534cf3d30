import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Driver, Queries } from '../database.ts';
import type { Schema } from '../schema.ts';
import { explainSqliteError } from './explain-sqlite-error.ts';
import { toKyselyDatabase } from './node-sqlite.ts';

/** How long SQLite itself waits for a lock; short, because it blocks the process. Longer waits are `retry`'s. */
const LOCK_WAIT_MS = 50;

export interface SqliteOptions {
  readonly isReadOnly?: boolean | undefined;
  /** Upper bound of the file's size in pages of 4 KiB; tests make a disk full with it. */
  readonly maxPages?: number | undefined;
}

/** SQLite in a file; `:memory:` for none. The folder is made when it is missing. */
export function sqliteDriver(file: string, options: SqliteOptions = {}): Driver {
  return {
    engine: 'sqlite',
    explain: explainSqliteError,
    open: async (): Promise<Queries> => {
      const { Kysely, SqliteDialect } = await import('kysely');
      const { DatabaseSync: Sqlite } = loadQuietly();
      if (file !== ':memory:' && !options.isReadOnly) await mkdir(dirname(file), { recursive: true });
      const database = toKyselyDatabase(() => connect(Sqlite, file, options));
      return new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
    },
  };
}

/** Node 22 calls its SQLite experimental on standard error; what we use of it is the same in later versions. */
function loadQuietly() {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

function connect(Sqlite: typeof DatabaseSync, file: string, { isReadOnly = false, maxPages }: SqliteOptions) {
  const db = new Sqlite(file, { timeout: LOCK_WAIT_MS, readOnly: isReadOnly });
  try {
    // FULL: each commit is on disk before it is acknowledged, also when the power fails (https://sqlite.org/wal.html).
    if (!isReadOnly) db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    db.exec('PRAGMA foreign_keys = ON');
    if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${maxPages}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
