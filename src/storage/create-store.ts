import { createDatabase, type Database, type Driver } from './database.ts';
import { migrate } from './migrate.ts';
import { postgresDriver } from './postgres/open-postgres.ts';
import { createArticleStore } from './repositories/article-store.ts';
import { createFeedStore } from './repositories/feed-store.ts';
import { createGuildStore } from './repositories/guild-store.ts';
import { createNotebook } from './repositories/notebook.ts';
import { createPostLedger } from './repositories/post-ledger.ts';
import { createProposalStore } from './repositories/proposal-store.ts';
import { createQuoteLedger } from './repositories/quote-ledger.ts';
import { createScheduleStore } from './repositories/schedule-store.ts';
import { createSettingsStore } from './repositories/settings-store.ts';
import { createUserData } from './repositories/user-data.ts';
import { type SqliteOptions, sqliteDriver } from './sqlite/open-sqlite.ts';
import type { Store } from './store.ts';

/** Where the store is: a file for SQLite, an address for PostgreSQL. */
export type StoreLocation =
  | ({ readonly kind: 'sqlite'; readonly file: string } & SqliteOptions)
  | { readonly kind: 'postgres'; readonly url: string };

export interface StoreOptions {
  /** Names notes and proposals; at most 36 characters, never the same twice. */
  readonly newId: () => string;
  /** See `DatabaseOptions`. */
  readonly pausesMs?: readonly number[] | undefined;
}

/** Makes a store that opens and migrates its database when it is first used, or by `open`. */
export function createStore(location: StoreLocation, options: StoreOptions): Store {
  return storeOn(openDatabase(location, options.pausesMs), options.newId);
}

/** The database of a store, brought to the newest schema when it is first used. */
export function openDatabase(location: StoreLocation, pausesMs?: readonly number[]): Database {
  return createDatabase(driverOf(location), { prepare: migrate, pausesMs });
}

export function driverOf(location: StoreLocation): Driver {
  return location.kind === 'postgres' ? postgresDriver(location.url) : sqliteDriver(location.file, location);
}

function storeOn(database: Database, newId: () => string): Store {
  return {
    articles: createArticleStore(database),
    proposals: createProposalStore(database, newId),
    settings: createSettingsStore(database),
    notebook: createNotebook(database, newId),
    schedules: createScheduleStore(database),
    posts: createPostLedger(database),
    quotes: createQuoteLedger(database),
    feeds: createFeedStore(database, newId),
    guilds: createGuildStore(database),
    users: createUserData(database),
    open: database.open,
    close: database.close,
  };
}
