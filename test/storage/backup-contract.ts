import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { restoreBackup } from '#src/storage/backup/restore-backup.ts';
import { writeBackup } from '#src/storage/backup/write-backup.ts';
import { createStore, openDatabase, type StoreLocation } from '#src/storage/create-store.ts';
import { inspectStore } from '#src/storage/inspect-store.ts';
import { migrate } from '#src/storage/migrate.ts';
import { MIGRATIONS } from '#src/storage/migrations/all.ts';
import { TABLES } from '#src/storage/schema.ts';
import { ANN, GUILD, NOW, OTHER_GUILD } from './contract/fixtures.ts';
import { fill } from './contract/guilds-and-users.ts';

interface Surroundings {
  /** An empty database of the engine that is backed up. */
  readonly fresh: () => Promise<StoreLocation>;
  readonly folder: string;
}

export function describeBackups({ fresh, folder }: Surroundings): void {
  const newFile = () => join(folder, `backup-${randomUUID()}`);
  const newSqlite = (): StoreLocation => ({ kind: 'sqlite', file: join(folder, `${randomUUID()}.db`) });

  async function filled(): Promise<StoreLocation> {
    const location = await fresh();
    const store = createStore(location, { newId: randomUUID });
    await fill(store, GUILD);
    await fill(store, OTHER_GUILD);
    await store.guilds.markLeft(OTHER_GUILD, NOW);
    await store.close();
    return location;
  }

  async function contentOf(location: StoreLocation): Promise<Record<string, unknown>> {
    const database = openDatabase(location);
    const entries = TABLES.map(async (table) => {
      const rows: readonly object[] = await database.read(async (db) => db.selectFrom(table).selectAll().execute());
      return [table, rows.map((row) => JSON.stringify(row)).toSorted()];
    });
    const content: Record<string, unknown> = Object.fromEntries(await Promise.all(entries));
    await database.close();
    return content;
  }

  describe('in backups', () => {
    it('comes back whole, into either engine', async () => {
      const location = await filled();
      const file = newFile();
      const counts = await writeBackup(location, file);
      expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
      const content = await contentOf(location);
      for (const target of [await fresh(), newSqlite()]) {
        expect(await restoreBackup(file, target)).toEqual(counts);
        expect(await contentOf(target)).toEqual(content);
        const store = createStore(target, { newId: randomUUID });
        expect(await store.notebook.list({ guildId: GUILD, userId: ANN })).toMatchObject([{ text: 'my thought' }]);
        await store.close();
      }
    });

    it('is the state of one moment, while others write', async () => {
      const location = await fresh();
      const store = createStore(location, { newId: randomUUID });
      const state = { isDone: false };
      let written = 0;
      const writing = (async () => {
        for (; !state.isDone; written += 1) {
          await fill(store, `${1000 + written}`);
          // SQLite's answers come without waiting; the backup must get its turn.
          await nextTurn();
        }
      })();
      await store.open();
      const file = newFile();
      const counts = await writeBackup(location, file).finally(async () => {
        state.isDone = true;
        await writing;
        await store.close();
      });
      // Each article has two versions, published in two writes: never more than one article is between them.
      const { articles = 0, article_versions: versions = 0 } = counts;
      expect(articles * 2 - versions).toBeLessThanOrEqual(1);
      expect(await restoreBackup(file, newSqlite())).toEqual(counts);
    });

    it('overwrites no file', async () => {
      const file = newFile();
      writeFileSync(file, 'mine');
      await expect(writeBackup(await filled(), file)).rejects.toThrow('is there already');
      expect(readFileSync(file, 'utf8')).toBe('mine');
    });

    it('is restored into an empty store only', async () => {
      const location = await filled();
      const file = newFile();
      await writeBackup(location, file);
      const before = await contentOf(location);
      await expect(restoreBackup(file, location)).rejects.toThrow('isn’t empty');
      expect(await contentOf(location)).toEqual(before);
    });

    it('is refused whole when it is cut short, changed, or something else, and the store stays empty', async () => {
      const file = newFile();
      await writeBackup(await filled(), file);
      const bytes = readFileSync(file);
      const cut = newFile();
      copyFileSync(file, cut);
      truncateSync(cut, Math.floor((bytes.length * 2) / 3));
      const changed = newFile();
      const position = bytes.indexOf('my thought');
      writeFileSync(changed, Buffer.concat([bytes.subarray(0, position), bytes.subarray(position + 1)]));
      const other = newFile();
      writeFileSync(other, 'Dear diary,\n');
      for (const bad of [cut, changed, other]) {
        const target = newSqlite();
        await expect(restoreBackup(bad, target)).rejects.toThrow('can’t be used');
        expect(await inspectStore(target)).toEqual({ kind: 'absent' });
      }
      await expect(restoreBackup(newFile(), newSqlite())).rejects.toThrow('ENOENT');
    });

    it('is refused when a newer Pilcrow made it', async () => {
      const location = await fresh();
      const file = newFile();
      const database = openDatabase(location);
      await database.read(async (db) =>
        migrate(db, database.engine, [...MIGRATIONS, { name: '9999-future', up: async () => undefined }]),
      );
      await database.close();
      await expect(writeBackup(location, file)).rejects.toThrow('newer Pilcrow');
      expect(existsSync(file)).toBe(false);
    });
  });

  describe('to the doctor', () => {
    it('is whole and up to date', async () => {
      expect(await inspectStore(await filled())).toMatchObject({
        kind: 'present',
        pending: [],
        unknown: [],
        damage: [],
      });
    });

    it('is changed by a newer Pilcrow, or by none yet', async () => {
      const location = await fresh();
      const database = openDatabase(location);
      await database.read(async (db) =>
        migrate(db, database.engine, [...MIGRATIONS, { name: '9999-future', up: async () => undefined }]),
      );
      await database.close();
      expect(await inspectStore(location)).toMatchObject({ unknown: ['9999-future'] });
      const names = MIGRATIONS.map(({ name }) => name);
      const empty = await fresh();
      const untouched = empty.kind === 'sqlite' ? { kind: 'absent' } : { kind: 'present', pending: names };
      expect(await inspectStore(empty)).toMatchObject(untouched);
    });
  });
}
