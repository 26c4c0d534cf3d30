import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#src/storage/database.ts';
import { USER_COLUMNS } from '#src/storage/repositories/user-columns.ts';
import { TABLES } from '#src/storage/schema.ts';
import type { Store } from '#src/storage/store.ts';
import { ANN, GUILD } from './contract/fixtures.ts';
import { fill } from './contract/guilds-and-users.ts';

interface Surroundings {
  readonly database: Database;
  readonly connect: () => Store;
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Our tables as the database itself lists them, without the record of migrations. */
async function tablesOf(database: Database): Promise<readonly Table[]> {
  const tables = await database.read(async (db) => db.introspection.getTables());
  return tables
    .filter(({ name }) => name !== 'pilcrow_migrations')
    .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
}

/** What is promised about people's data, held to the tables as they are. */
export function describePrivacy({ database, connect }: Surroundings): void {
  describe('about people', () => {
    let tables: readonly Table[] = [];

    beforeAll(async () => {
      tables = await tablesOf(database);
    });

    it('has no table that purging, backup and this test don’t know', () => {
      expect(tables.map(({ name }) => name).toSorted()).toEqual([...TABLES].toSorted());
    });

    it('puts the server into every table, and first into its primary key', async () => {
      for (const { columns } of tables) expect(columns[0]).toBe('guild_id');
    });

    it('covers every column that names a person by export and deletion', () => {
      const inTables = tables.flatMap(({ name, columns }) =>
        columns.filter((column) => column.endsWith('user_id')).map((column) => `${name}.${column}`),
      );
      expect(USER_COLUMNS.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(inTables.toSorted());
    });

    it('exports columns that exist', () => {
      for (const { table, exports } of USER_COLUMNS)
        expect(tables.find(({ name }) => name === table)?.columns).toEqual(expect.arrayContaining([...exports]));
    });

    it('keeps a person’s id nowhere else, and nowhere after deletion', async () => {
      const store = connect();
      await fill(store, GUILD);
      const covered = new Set(USER_COLUMNS.map(({ table, column }) => `${table}.${column}`));
      expect(await placesOf(database, ANN)).toEqual(covered);
      await store.users.delete(ANN);
      expect(await placesOf(database, ANN)).toEqual(new Set());
      await store.close();
    });

    it('is told in docs/privacy.md, table by table and column by column', () => {
      const page = readFileSync(join(import.meta.dirname, '../../docs/privacy.md'), 'utf8');
      for (const table of TABLES) expect(page).toContain(`\`${table}\``);
      for (const { table, column } of USER_COLUMNS) expect(page).toContain(`\`${table}.${column}\``);
    });
  });
}

/** Every column in which the id stands, alone or within other text. */
async function placesOf(database: Database, id: string): Promise<Set<string>> {
  const places = TABLES.map(async (name) => {
    const rows: readonly object[] = await database.read(async (db) => db.selectFrom(name).selectAll().execute());
    const cells = rows.flatMap((row) => Object.entries(row));
    return cells.filter(([, value]) => String(value).includes(id)).map(([column]) => `${name}.${column}`);
  });
  return new Set((await Promise.all(places)).flat());
}
