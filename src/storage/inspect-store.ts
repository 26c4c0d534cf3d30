import { access, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Counts, countRows } from './backup/copy-rows.ts';
import { driverOf, type StoreLocation } from './create-store.ts';
import { createDatabase, type Database } from './database.ts';
import { StoreUnavailable } from './interface/store-unavailable.ts';
import { doneMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';

/** How a store is, found without changing it. */
export type StoreReport =
  /** No file yet; it is made when it is first needed. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unavailable'; readonly error: StoreUnavailable }
  | {
      readonly kind: 'present';
      /** Migrations that are still to be done, at the next start. */
      readonly pending: readonly string[];
      /** Migrations of a newer Pilcrow. */
      readonly unknown: readonly string[];
      /** What the database itself finds wrong; PostgreSQL checks its pages as they are read. */
      readonly damage: readonly string[];
      readonly rows: Counts;
      /** Bytes left on the disk of SQLite's file. */
      readonly freeBytes?: number | undefined;
    };

export async function inspectStore(location: StoreLocation): Promise<StoreReport> {
  if (location.kind === 'sqlite' && !(await isThere(location.file))) return { kind: 'absent' };
  const readOnly = location.kind === 'sqlite' ? { ...location, isReadOnly: true } : location;
  const database = createDatabase(driverOf(readOnly), { prepare: async () => undefined, pausesMs: [100] });
  try {
    const done = (await hasMigrations(database)) ? await database.read(doneMigrations) : [];
    const known: readonly string[] = MIGRATIONS.map(({ name }) => name);
    const pending = known.filter((name) => !done.includes(name));
    return {
      kind: 'present',
      pending,
      unknown: done.filter((name) => !known.includes(name)),
      damage: await findDamage(database),
      rows: pending.length === 0 ? await database.read(countRows) : {},
      freeBytes: location.kind === 'sqlite' ? await freeBytesAt(location.file) : undefined,
    };
  } catch (error) {
    if (error instanceof StoreUnavailable) return { kind: 'unavailable', error };
    throw error;
  } finally {
    await database.close();
  }
}

async function hasMigrations(database: Database): Promise<boolean> {
  const tables = await database.read(async (db) => db.introspection.getTables());
  return tables.some(({ name }) => name === 'pilcrow_migrations');
}

async function findDamage(database: Database): Promise<readonly string[]> {
  if (database.engine !== 'sqlite') return [];
  const { sql } = await import('kysely');
  const check = sql<{ integrity_check: string }>`pragma integrity_check(5)`;
  const { rows } = await database.read(async (db) => check.execute(db));
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

async function freeBytesAt(file: string): Promise<number> {
  const { bavail, bsize } = await statfs(dirname(resolve(file)));
  return bavail * bsize;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
