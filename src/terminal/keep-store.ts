import { restoreBackup } from '#src/storage/backup/restore-backup.ts';
import { writeBackup } from '#src/storage/backup/write-backup.ts';
import { BackupFault } from '#src/storage/backup/backup-format.ts';
import type { Counts } from '#src/storage/backup/copy-rows.ts';
import type { StoreLocation } from '#src/storage/create-store.ts';
import { StoreUnavailable } from '#src/storage/interface/store-unavailable.ts';

export interface KeepOutcome {
  readonly isDone: boolean;
  /** A sentence or two for the person at the terminal. */
  readonly text: string;
}

/** `pilcrow backup FILE`: while Pilcrow runs, and read back before it counts. */
export async function backup(file: string, store: StoreLocation): Promise<KeepOutcome> {
  return tell(async () => `Written to ${file} and read back: ${summary(await writeBackup(store, file))}.`);
}

/** `pilcrow restore FILE`: into an empty database only, all or nothing. */
export async function restore(file: string, store: StoreLocation): Promise<KeepOutcome> {
  return tell(async () => `Restored from ${file} and counted: ${summary(await restoreBackup(file, store))}.`);
}

async function tell(work: () => Promise<string>): Promise<KeepOutcome> {
  try {
    return { isDone: true, text: await work() };
  } catch (error) {
    if (error instanceof BackupFault || error instanceof StoreUnavailable)
      return { isDone: false, text: error.message };
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { isDone: false, text: 'There is no such file.' };
    throw error;
  }
}

function summary(counts: Counts): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.length === 0 ? 'the store is empty' : some.map(([table, count]) => `${count} ${words(table)}`).join(', ');
}

function words(table: string): string {
  return table.replaceAll('_', ' ');
}
