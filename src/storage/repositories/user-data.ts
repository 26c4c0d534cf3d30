import type { Kysely } from 'kysely';
import type { Database, Queries } from '../database.ts';
import type { UserId } from '../interface/ids.ts';
import type { UserData, UserExport, UserTrace } from '../interface/user-data.ts';
import { placeName, USER_COLUMNS, type UserColumn } from './user-columns.ts';

export function createUserData({ read, write }: Database): UserData {
  return {
    export: (userId) => read(async (db) => exportUser(byName(db), userId)),
    count: (userId) => read(async (db) => eachPlace((column) => countTrace(byName(db), column, userId))),
    delete: (userId) => write(async (db) => eachPlace((column) => forget(byName(db), column, userId))),
  };
}

/** One place after another, since they share a transaction; places without a trace are left out. */
async function eachPlace(look: (column: UserColumn) => Promise<Omit<UserTrace, 'place'>>): Promise<UserTrace[]> {
  const traces: UserTrace[] = [];
  for (const column of USER_COLUMNS) traces.push({ place: placeName(column), ...(await look(column)) });
  return traces.filter(({ deleted, anonymised }) => deleted + anonymised > 0);
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

async function countTrace(db: ByName, column: UserColumn, userId: UserId): Promise<Omit<UserTrace, 'place'>> {
  const rows = db.selectFrom(column.table).where(column.column, '=', userId).select(column.column);
  const all = (await rows.execute()).length;
  if (!column.deletes) return { deleted: 0, anonymised: all };
  if (column.deletes === 'all') return { deleted: all, anonymised: 0 };
  const { length: deleted } = await rows.where(column.deletes.column, 'in', column.deletes.values).execute();
  return { deleted, anonymised: all - deleted };
}

async function forget(
  db: ByName,
  { table, column, deletes }: UserColumn,
  userId: UserId,
): Promise<Omit<UserTrace, 'place'>> {
  let deleted = 0n;
  if (deletes) {
    let query = db.deleteFrom(table).where(column, '=', userId);
    if (deletes !== 'all') query = query.where(deletes.column, 'in', deletes.values);
    deleted = (await query.executeTakeFirst()).numDeletedRows;
  }
  if (deletes === 'all') return { deleted: Number(deleted), anonymised: 0 };
  const forgotten = await db
    .updateTable(table)
    .set({ [column]: null })
    .where(column, '=', userId)
    .executeTakeFirst();
  return { deleted: Number(deleted), anonymised: Number(forgotten.numUpdatedRows) };
}
