import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createStore, openDatabase, type StoreLocation } from '#src/storage/create-store.ts';
import { TABLES } from '#src/storage/schema.ts';
import { startPostgres } from '../support/throwaway-postgres.ts';
import { describeBackups } from './backup-contract.ts';
import { describeMigrations } from './migrations-contract.ts';
import { describePrivacy } from './privacy-contract.ts';
import { describeStore } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilcrow-store-'));
const postgres = await startPostgres();
const isMissing = typeof postgres === 'string';

const ENGINES: readonly { name: string; location: StoreLocation; isSkipped: boolean }[] = [
  { name: 'SQLite', location: { kind: 'sqlite', file: join(folder, 'store.db') }, isSkipped: false },
  {
    name: isMissing ? `PostgreSQL (${postgres})` : 'PostgreSQL',
    location: { kind: 'postgres', url: isMissing ? '' : postgres.url },
    isSkipped: isMissing,
  },
];

/** An empty database of the same engine. */
async function fresh(like: StoreLocation): Promise<StoreLocation> {
  const name = `fresh_${randomUUID().slice(0, 8)}`;
  if (like.kind === 'sqlite') return { kind: 'sqlite', file: join(folder, `${name}.db`) };
  if (typeof postgres === 'string') throw new Error(postgres);
  return { kind: 'postgres', url: await postgres.createDatabase(name) };
}

afterAll(async () => {
  if (typeof postgres !== 'string') await postgres.remove();
  rmSync(folder, { recursive: true, force: true });
});

for (const { name, location, isSkipped } of ENGINES)
  describe.skipIf(isSkipped)(`the store in ${name}`, () => {
    const database = openDatabase(location);
    const connect = () => createStore(location, { newId: randomUUID });

    afterAll(database.close);

    describeStore({
      connect,
      wipe: async () => {
        await database.write(async (db) => {
          for (const table of TABLES.toReversed()) await db.deleteFrom(table).execute();
        });
      },
    });

    describePrivacy({ database, connect });
    describeMigrations(async () => fresh(location));
    describeBackups({ fresh: async () => fresh(location), folder });

    it('refuses calls after it was closed', async () => {
      const store = connect();
      await store.open();
      await store.close();
      await expect(store.settings.get('1')).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'closed' });
    });
  });
