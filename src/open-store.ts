import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createStore } from './storage/create-store.ts';
import { StoreUnavailable } from './storage/interface/store-unavailable.ts';
import type { Store } from './storage/store.ts';
import { sweep } from './storage/sweep.ts';

/** Retention is promised in days, so an hour is soon enough. */
const SWEEP_EVERY_MS = 60 * 60_000;

export interface OpenedStore {
  readonly store: Store;
  /** Why what is kept is forgotten at the end, where the database couldn't be used. */
  readonly forgetful?: string | undefined;
  readonly close: () => Promise<void>;
}

/**
 * The store of a running bot, opened and brought to the newest schema, and swept every hour. On this machine's own
 * Discord, where nobody's data is at stake, a database that can't be used is replaced by one in memory.
 *
 * @throws {StoreUnavailable} on Discord, when the database can't be used
 */
export async function openStore(config: Config, log: Logger): Promise<OpenedStore> {
  const isLocal = !config.token && config.door === 'gateway';
  const store = createStore(config.store, { newId: randomUUID });
  try {
    await store.open();
  } catch (error) {
    if (!isLocal || !(error instanceof StoreUnavailable)) throw error;
    await store.close();
    const inMemory = createStore({ kind: 'sqlite', file: ':memory:' }, { newId: randomUUID });
    return { store: inMemory, forgetful: error.message, close: inMemory.close };
  }
  return { store, close: sweepHourly(store, log) };
}

/** Closes the store and ends the sweeping. */
function sweepHourly(store: Store, log: Logger): () => Promise<void> {
  const sweeping = setInterval(() => {
    sweep(store, Date.now()).catch((error: unknown) => {
      log.warn({ err: error }, 'sweeping the store failed; the next try is in an hour');
    });
  }, SWEEP_EVERY_MS);
  return async () => {
    clearInterval(sweeping);
    await store.close();
  };
}
