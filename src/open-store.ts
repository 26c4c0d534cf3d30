import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createStore } from './storage/create-store.ts';
import type { Store } from './storage/store.ts';
import { sweep } from './storage/sweep.ts';

/** Retention is promised in days, so an hour is soon enough. */
const SWEEP_EVERY_MS = 60 * 60_000;

export interface OpenedStore {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

/**
 * The store of a running bot. On Discord it is opened and brought to the newest schema at once, so that faults show at
 * the start, and swept every hour. On this machine's own Discord it is opened when it is first needed.
 *
 * @throws {StoreUnavailable} on Discord, when the database can't be used
 */
export async function openStore(config: Config, log: Logger): Promise<OpenedStore> {
  const store = createStore(config.store, { newId: randomUUID });
  if (!config.token && config.door === 'gateway') return { store, close: store.close };
  await store.open();
  const sweeping = setInterval(() => {
    sweep(store, Date.now()).catch((error: unknown) => {
      log.warn({ err: error }, 'sweeping the store failed; the next try is in an hour');
    });
  }, SWEEP_EVERY_MS);
  return {
    store,
    close: async () => {
      clearInterval(sweeping);
      await store.close();
    },
  };
}
