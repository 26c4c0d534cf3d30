import { openDatabase, type StoreLocation } from '../create-store.ts';
import type { Database } from '../database.ts';
import { BackupFault } from './backup-format.ts';
import { type Counts, countRows, insertBatch, readBatches, totalOf } from './copy-rows.ts';
import { readBackup } from './read-backup.ts';

/**
 * Reads a backup of either engine into an empty store of either engine: all of it or, when anything fails, nothing.
 *
 * @returns the rows of each table, as counted in the store afterwards
 * @throws {BackupFault} when the store isn't empty or the backup isn't right
 */
export async function restoreBackup(file: string, location: StoreLocation): Promise<Counts> {
  return readBackup(file, async (source, expected) => {
    const target = openDatabase(location);
    try {
      return await copyInto(target, { source, expected });
    } finally {
      await target.close();
    }
  });
}

interface Copying {
  readonly source: Database;
  readonly expected: Counts;
}

async function copyInto(target: Database, { source, expected }: Copying): Promise<Counts> {
  return target.write(async (db) => {
    if (totalOf(await countRows(db)) > 0)
      throw new BackupFault(
        'The store isn’t empty, and was left as it is. Point PILCROW_DB or DATABASE_URL at a new one.',
      );
    await source.read(async (from) => {
      for await (const batch of readBatches(from)) await insertBatch(db, batch);
    });
    const counts = await countRows(db);
    const isWhole = Object.entries(expected).every(([table, count]) => counts[table] === count);
    if (!isWhole)
      throw new BackupFault('The rows that arrived in the store aren’t those of the backup; nothing was kept.');
    return counts;
  });
}
