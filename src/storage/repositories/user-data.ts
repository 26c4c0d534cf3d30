import type { Kysely } from 'kysely';
import type { Database, Queries } from '../database.ts';
import type { UserId } from '../interface/ids.ts';
import type { UserData, UserExport } from '../interface/user-data.ts';
import { USER_COLUMNS, type UserColumn } from './user-columns.ts';

export function createUserData({ read, write }: Database): UserData {
  return {
    export: (userId) => read(async (db) => exportUser(byName(db), userId)),
    delete: (userId) =>
      write(async (db) => {
        let changed = 0;
        for (const column of USER_COLUMNS) changed += await forget(byName(db), column, userId);
        return changed;
      }),
  };
}

/** Tables whose names come from `USER_COLUMNS` rather than from the code. */
type ByName = Kysely<Record<string, Record<string, unknown>>>;

function byName(db: Queries): ByName {
  return db as unknown as ByName; // the same database, with table names checked by a test instead of the compiler
}

async function exportUser(db: ByName, userId: UserId): Promise<UserExport> {
  const tables: Record<string, Record<string, unknown>[]> = {};
  for (const { table, column, exports } of USER_COLUMNS) {
    const rows = await db.selectFrom(table).select(exports).where(column, '=', userId).execute();
    if (rows.length > 0) tables[table] = [...(tables[table] ?? []), ...rows.map((row) => ({ as: column, ...row }))];
  }
  return { userId, tables };
}

async function forget(db: ByName, { table, column, deletes }: UserColumn, userId: UserId): Promise<number> {
  let deleted = 0n;
  if (deletes) {
    let query = db.deleteFrom(table).where(column, '=', userId);
    if (deletes !== 'all') query = query.where(deletes.column, 'in', deletes.values);
    deleted = (await query.executeTakeFirst()).numDeletedRows;
  }
  if (deletes === 'all') return Number(deleted);
  const forgotten = await db
    .updateTable(table)
    .set({ [column]: null })
    .where(column, '=', userId)
    .executeTakeFirst();
  return Number(deleted + forgotten.numUpdatedRows);
}
