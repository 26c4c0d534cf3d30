import type { Kysely, Transaction } from 'kysely';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from './interface/store-unavailable.ts';
import type { Schema } from './schema.ts';

export type Engine = 'sqlite' | 'postgres';
export type Queries = Kysely<Schema>;

/** How an engine is opened and how its errors are read. */
export interface Driver {
  readonly engine: Engine;
  /** Opens the database; Kysely and the driver are loaded here, not before: they cost a quarter of a second. */
  readonly open: () => Promise<Queries>;
  /** What an error of this engine means; undefined for faults of our own, such as a wrong query. */
  readonly explain: (error: unknown) => Trouble | undefined;
}

export interface Trouble {
  readonly reason: StoreUnavailable['reason'];
  /** Whether it may pass within seconds. */
  readonly isPassing: boolean;
}

/** Access for the repositories: opens at first use, tries again what may pass, and throws only what is explained. */
export interface Database {
  readonly engine: Engine;
  /** For a statement that changes nothing. */
  readonly read: <T>(work: (db: Queries) => Promise<T>) => Promise<T>;
  /** One transaction. `work` may run several times, so it must do nothing but talk to the database. */
  readonly write: <T>(work: (db: Transaction<Schema>) => Promise<T>) => Promise<T>;
  /** Opens now rather than at first use. */
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  readonly prepare: (db: Queries, engine: Engine) => Promise<void>;
  /** Pauses between tries, in milliseconds; when they are used up, the caller is told. */
  readonly pausesMs?: readonly number[] | undefined;
}

/**
 * Three seconds in all: a writer of our own holds SQLite for milliseconds, PostgreSQL restarts in one to two seconds,
 * and a person on Discord sees “thinking” meanwhile.
 */
const PAUSES_MS = [20, 50, 100, 200, 400, 700, 1500];

export function createDatabase(driver: Driver, { prepare, pausesMs = PAUSES_MS }: DatabaseOptions): Database {
  let opened: Promise<Queries> | undefined;
  let isClosed = false;
  const access = async (): Promise<Queries> => {
    if (isClosed) throw new StoreUnavailable('closed');
    opened ??= openPrepared(driver, prepare);
    try {
      return await opened;
    } catch (error) {
      // The next call opens anew.
      opened = undefined;
      throw error;
    }
  };
  const run = <T>(attempt: () => Promise<T>): Promise<T> => retry(attempt, { driver, pausesMs });
  return {
    engine: driver.engine,
    read: (work) => run(async () => work(await access())),
    write: (work) => run(async () => transact(await access(), { work, driver })),
    open: () => run(async () => void (await access())),
    close: async () => {
      isClosed = true;
      const db = await opened?.catch(() => undefined);
      await db?.destroy();
    },
  };
}

async function openPrepared(driver: Driver, prepare: DatabaseOptions['prepare']): Promise<Queries> {
  const db = await driver.open();
  try {
    await prepare(db, driver.engine);
    return db;
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw error;
  }
}

interface Transacting<T> {
  readonly work: (db: Transaction<Schema>) => Promise<T>;
  readonly driver: Driver;
}

/** A connection that breaks after the work was done may have broken before or after the commit: never tried again. */
async function transact<T>(db: Queries, { work, driver }: Transacting<T>): Promise<T> {
  let isDone = false;
  try {
    return await db.transaction().execute(async (trx) => {
      const result = await work(trx);
      isDone = true;
      return result;
    });
  } catch (error) {
    const trouble = driver.explain(error);
    if (isDone && trouble?.reason === 'unreachable')
      throw new StoreUnavailable('unreachable', { cause: error, isUnchanged: false });
    throw error;
  }
}

interface Retrying {
  readonly driver: Driver;
  readonly pausesMs: readonly number[];
}

async function retry<T>(attempt: () => Promise<T>, { driver, pausesMs }: Retrying): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      const trouble = driver.explain(error);
      if (!trouble) throw error;
      const pauseMs = pausesMs[tries];
      if (!trouble.isPassing || pauseMs === undefined) throw new StoreUnavailable(trouble.reason, { cause: error });
      await sleep(pauseMs);
    }
  }
}
