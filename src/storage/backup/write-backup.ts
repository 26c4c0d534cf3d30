import { createHash } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openDatabase, type StoreLocation } from '../create-store.ts';
import type { Database, Queries } from '../database.ts';
import { doneMigrations } from '../migrate.ts';
import { BackupFault, type Footer, FORMAT, type Header, type RowLine } from './backup-format.ts';
import { type Counts, readBatches } from './copy-rows.ts';
import { readBackup } from './read-backup.ts';

/**
 * Writes all of a store to a new file while it goes on being used: the state of one moment. SQLite's is a database
 * file, PostgreSQL's JSON lines; `restoreBackup` reads either into either. The file appears under its name only after
 * it was read back and found right.
 *
 * @returns the rows of each table in the backup
 * @throws {BackupFault} when the file is there already
 */
export async function writeBackup(location: StoreLocation, file: string): Promise<Counts> {
  if (await exists(file)) throw new BackupFault(`${file} is there already and was left as it is. Choose another name.`);
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.partial`;
  await rm(beside, { force: true });
  const database = openDatabase(location);
  try {
    await (database.engine === 'sqlite' ? vacuumInto(database, beside) : writeLines(database, beside));
    const counts = await readBackup(beside, async (_, found) => found);
    await rename(beside, file);
    await syncFolder(dirname(file));
    return counts;
  } finally {
    await database.close();
    await rm(beside, { force: true });
  }
}

/** https://sqlite.org/lang_vacuum.html#vacuuminto: a consistent copy, made while others read and write. */
async function vacuumInto(database: Database, file: string): Promise<void> {
  const { sql } = await import('kysely');
  await database.read(async (db) => sql`vacuum into ${file}`.execute(db));
  const copy = await open(file, 'r+');
  await copy.sync();
  await copy.close();
}

async function writeLines(database: Database, file: string): Promise<void> {
  await database.read(async (db) =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (snapshot) => writeSnapshot(snapshot, file)),
  );
}

async function writeSnapshot(db: Queries, path: string): Promise<void> {
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  const file = await open(path, 'w');
  const write = async (lines: readonly (Header | RowLine)[]) => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    hash.update(text);
    await file.appendFile(text);
  };
  try {
    await write([{ format: FORMAT, migrations: await doneMigrations(db) }]);
    for await (const { table, rows: batch } of readBatches(db)) {
      await write(batch.map((row) => ({ table, row })));
      rows[table] = (rows[table] ?? 0) + batch.length;
    }
    const footer: Footer = { rows, sha256: hash.digest('hex') };
    await file.appendFile(`${JSON.stringify(footer)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** So that the new name survives a power cut as well; some systems can't, and do so by themselves. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
