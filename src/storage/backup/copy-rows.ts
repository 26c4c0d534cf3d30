import type { Kysely } from 'kysely';
import type { Queries } from '../database.ts';
import { TABLES } from '../schema.ts';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;
export type Counts = Readonly<Record<string, number>>;

/** Rows of one table, in an order in which they can be inserted. */
export interface Batch {
  readonly table: string;
  readonly rows: readonly Row[];
}

/** Rows of one statement: well below the 32,766 values that SQLite takes (https://sqlite.org/limits.html). */
const ROWS_AT_ONCE = 500;

/** Tables by name, as a backup has them. */
type ByName = Kysely<Record<string, Record<string, Cell>>>;

/** Every row, server by server, so that never more than one server's table is in memory. */
export async function* readBatches(db: Queries): AsyncGenerator<Batch> {
  for (const guildId of await guildIds(db))
    for (const table of TABLES) {
      const query = byName(db).selectFrom(table).selectAll().where('guild_id', '=', guildId);
      const rows: readonly Row[] = await query.execute();
      if (rows.length > 0) yield { table, rows };
    }
}

export async function insertBatch(db: Queries, { table, rows }: Batch): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await byName(db)
      .insertInto(table)
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .execute();
}

export async function countRows(db: Queries): Promise<Counts> {
  const counts: [string, number][] = [];
  for (const table of TABLES) {
    const query = byName(db)
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'));
    counts.push([table, (await query.executeTakeFirstOrThrow()).count]);
  }
  return Object.fromEntries(counts);
}

export function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

async function guildIds(db: Queries): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const table of TABLES)
    for (const { guild_id: id } of await db.selectFrom(table).select('guild_id').distinct().execute()) ids.add(id);
  return [...ids].toSorted();
}

function byName(db: Queries): ByName {
  return db as unknown as ByName; // the same database, without the compiler's knowledge of its tables
}
