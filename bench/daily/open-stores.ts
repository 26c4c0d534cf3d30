import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore, type StoreLocation } from '#src/storage/create-store.ts';
import type { Store } from '#src/storage/store.ts';
import { startPostgres } from '../../test/support/throwaway-postgres.ts';

/** `memory` is SQLite without a file, one connection for all processes. */
export const STORE_KINDS = ['memory', 'sqlite', 'postgres'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

export interface OpenedStores {
  readonly stores: readonly [Store, ...Store[]];
  /** Closes them and deletes their data. */
  readonly close: () => Promise<void>;
}

/** An empty database with a connection for each process; or why there is none. */
export async function openStores(kind: StoreKind, processes: number): Promise<OpenedStores | string> {
  const place = await makePlace(kind);
  if (typeof place === 'string') return place;
  const connect = (): Store => createStore(place.location, { newId: randomUUID });
  const first = connect();
  await first.open();
  const others = Array.from({ length: processes - 1 }, () => (kind === 'memory' ? first : connect()));
  return {
    stores: [first, ...others],
    close: async () => {
      for (const store of new Set([first, ...others])) await store.close();
      await place.remove();
    },
  };
}

interface Place {
  readonly location: StoreLocation;
  readonly remove: () => Promise<void>;
}

async function makePlace(kind: StoreKind): Promise<Place | string> {
  switch (kind) {
    case 'memory':
      return { location: { kind: 'sqlite', file: ':memory:' }, remove: async () => Promise.resolve() };
    case 'sqlite': {
      const folder = await mkdtemp(join(tmpdir(), 'pilcrow-daily-'));
      const remove = async () => rm(folder, { recursive: true, force: true });
      return { location: { kind: 'sqlite', file: join(folder, 'pilcrow.db') }, remove };
    }
    case 'postgres': {
      const postgres = await startPostgres();
      if (typeof postgres === 'string') return postgres;
      return { location: { kind: 'postgres', url: postgres.url }, remove: postgres.remove };
    }
  }
}
