import { afterAll, beforeEach, describe } from 'vitest';
import type { Store } from '#src/storage/store.ts';
import { describeArticles } from './contract/articles.ts';
import { describeFeeds } from './contract/feeds.ts';
import { describeGuildsAndUsers } from './contract/guilds-and-users.ts';
import { describeNotebook } from './contract/notebook.ts';
import { describePosts } from './contract/posts.ts';
import { describeProposals } from './contract/proposals.ts';
import { describeQuotes } from './contract/quotes.ts';
import { describeSchedules } from './contract/schedules.ts';
import { describeSettings } from './contract/settings.ts';

/** One engine, as the contract needs it. */
export interface Engine {
  /** Deletes every row. */
  readonly wipe: () => Promise<void>;
  /** A store on the database, as a process of its own would have. */
  readonly connect: () => Store;
}

/** What each suite works with: two stores on the same database. */
export interface Stores {
  readonly store: Store;
  readonly other: Store;
}

/** What both makers promise. A test that holds for one engine only doesn't belong here. */
export function describeStore({ wipe, connect }: Engine): void {
  const stores: Stores = { store: connect(), other: connect() };

  beforeEach(wipe);

  afterAll(async () => {
    await Promise.all([stores.store.close(), stores.other.close()]);
  });

  describe('articles', () => {
    describeArticles(stores);
  });
  describe('proposals', () => {
    describeProposals(stores);
  });
  describe('settings', () => {
    describeSettings(stores);
  });
  describe('the notebook', () => {
    describeNotebook(stores);
  });
  describe('schedules', () => {
    describeSchedules(stores);
  });
  describe('the ledger of posts', () => {
    describePosts(stores);
  });
  describe('the ledger of quotes', () => {
    describeQuotes(stores);
  });
  describe('feeds', () => {
    describeFeeds(stores);
  });
  describe('servers and people', () => {
    describeGuildsAndUsers(stores);
  });
}
