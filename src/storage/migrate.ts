import type { Kysely, Transaction } from 'kysely';
import type { Engine, Queries } from './database.ts';
import { StoreUnavailable } from './interface/store-unavailable.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import type { Schema } from './schema.ts';

/** What keeps two processes from migrating PostgreSQL at once: any number that nobody else's software locks. */
const LOCK = 0x9_1c_20_b6;

interface MigrationSchema extends Schema {
  pilcrow_migrations: { name: string };
}

/**
 * Brings the database to the newest schema, all steps in one transaction: a crash leaves the old schema or the new one.
 * Of two processes that start at once, one migrates and the other waits (SQLite: the write lock; PostgreSQL: an
 * advisory lock).
 *
 * Not Kysely's own migrator: with SQLite it neither locks nor uses a transaction.
 *
 * @throws {StoreUnavailable} `newer` when the database has steps that this code doesn't know
 */
export async function migrate(db: Queries, engine: Engine, steps: readonly Migration[] = MIGRATIONS): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (engine === 'postgres') await lockMigrations(trx);
    const withMigrations = trx as unknown as Transaction<MigrationSchema>; // the same database, with one table more
    await withMigrations.schema
      .createTable('pilcrow_migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .execute();
    const done = await namesOf(withMigrations);
    refuseNewer(done, steps);
    for (const step of steps.slice(done.length)) {
      await step.up(trx);
      await withMigrations.insertInto('pilcrow_migrations').values({ name: step.name }).execute();
    }
  });
}

/** The steps that the database has, in order. */
export async function doneMigrations(db: Queries): Promise<readonly string[]> {
  return namesOf(db);
}

async function namesOf(db: Pick<Kysely<MigrationSchema>, 'selectFrom'>): Promise<string[]> {
  const rows = await db.selectFrom('pilcrow_migrations').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}

function refuseNewer(done: readonly string[], steps: readonly Migration[]): void {
  const isKnown = done.every((name, index) => steps[index]?.name === name);
  if (!isKnown) throw new StoreUnavailable('newer');
}

async function lockMigrations(trx: Transaction<Schema>): Promise<void> {
  const { sql } = await import('kysely');
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
}
