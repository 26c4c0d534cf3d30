import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createStore, driverOf, openDatabase, type StoreLocation } from '#src/storage/create-store.ts';
import { createDatabase } from '#src/storage/database.ts';
import { doneMigrations, migrate } from '#src/storage/migrate.ts';
import { MIGRATIONS } from '#src/storage/migrations/all.ts';
import type { Migration } from '#src/storage/migrations/migration.ts';

const NAMES = MIGRATIONS.map(({ name }) => name);

const FUTURE: Migration = {
  name: '9999-future',
  up: async (db) => {
    await db.schema.createTable('future').addColumn('guild_id', 'text').execute();
  },
};

const BROKEN: Migration = {
  name: '9999-broken',
  up: async (db) => {
    await FUTURE.up(db);
    throw new Error('broken off');
  },
};

/** How a database comes to its schema. @param fresh an empty database */
export function describeMigrations(fresh: () => Promise<StoreLocation>): void {
  describe('when it starts', () => {
    it('is numbered in order', () => {
      expect(NAMES).toEqual(NAMES.toSorted());
      for (const [index, name] of NAMES.entries()) expect(name.slice(0, 5)).toBe(`${index + 1}-`.padStart(5, '0'));
    });

    it('migrates once when several processes start together', async () => {
      const location = await fresh();
      const stores = [1, 2, 3, 4].map(() => createStore(location, { newId: randomUUID }));
      await Promise.all(stores.map(async (store) => store.open()));
      const [first, second] = stores;
      await first?.settings.change('1', { language: 'ko' });
      expect(await second?.settings.get('1')).toMatchObject({ language: 'ko' });
      await Promise.all(stores.map(async (store) => store.close()));
      const database = openDatabase(location);
      expect(await database.read(doneMigrations)).toEqual(NAMES);
      await database.close();
    });

    it('keeps the notes of before they could be of several sentences', async () => {
      const location = await fresh();
      const before = MIGRATIONS.slice(0, 2);
      const database = createDatabase(driverOf(location), {
        prepare: async (db, engine) => migrate(db, engine, before),
      });
      await database.read(async (db) => {
        await sql`insert into notes values ('1', '2', 'n', 'the-ferry', 2, 1, 'ab12', 'mine', '[]', 5, 6)`.execute(db);
      });
      await database.close();
      const store = createStore(location, { newId: randomUUID });
      const kept = { slug: 'the-ferry', paragraph: 2, sentence: 1, hash: 'ab12' };
      const owner = { guildId: '1', userId: '2' };
      expect(await store.notebook.list(owner)).toMatchObject([
        { noteId: 'n', passage: kept, text: 'mine', savedAt: 5 },
      ]);
      const again = { ...owner, passage: kept, text: '', tags: [], at: 7, maxNotes: 9 };
      expect(await store.notebook.save(again)).toMatchObject({ kind: 'saved-before' });
      expect(await store.notebook.save({ ...again, passage: { ...kept, lastSentence: 2 } })).toMatchObject({
        kind: 'saved',
      });
      await store.close();
    });

    it('refuses a database that a newer Pilcrow has changed, and leaves it as it is', async () => {
      const location = await fresh();
      const database = openDatabase(location);
      await database.read(async (db) => migrate(db, database.engine, [...MIGRATIONS, FUTURE]));
      const store = createStore(location, { newId: randomUUID });
      await expect(store.open()).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'newer' });
      await expect(store.open()).rejects.toThrow('changed by a newer Pilcrow');
      await expect(store.settings.get('1')).rejects.toMatchObject({ reason: 'newer' });
      expect(await database.read(doneMigrations)).toEqual([...NAMES, '9999-future']);
      await Promise.all([store.close(), database.close()]);
    });

    it('leaves the old schema when a migration breaks off in its middle', async () => {
      const location = await fresh();
      const database = openDatabase(location);
      const broken = database.read(async (db) => migrate(db, database.engine, [...MIGRATIONS, BROKEN]));
      await expect(broken).rejects.toThrow('broken off');
      expect(await database.read(doneMigrations)).toEqual(NAMES);
      await database.read(async (db) => migrate(db, database.engine, [...MIGRATIONS, FUTURE]));
      await database.close();
    });
  });
}
