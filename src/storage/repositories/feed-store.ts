import type { Selectable, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type {
  ClaimedFeed,
  FeedKey,
  FeedProblem,
  FeedProgress,
  FeedState,
  FeedStore,
  Lease,
  NewFeed,
  SubscribedFeed,
  SubscribeResult,
} from '../interface/feed-store.ts';
import type { Schema } from '../schema.ts';
import { fromJson, toJson } from './json-column.ts';

type Db = Transaction<Schema>;
type Row = Selectable<Schema['feeds']>;

export function createFeedStore({ engine, read, write }: Database, newId: () => string): FeedStore {
  const claimWith = async (db: Db, row: Row | undefined, { now, leaseMs }: Lease): Promise<ClaimedFeed | undefined> => {
    if (!row) return undefined;
    const ticket = newId();
    await db
      .updateTable('feeds')
      .set({ ticket, ready_at: now + leaseMs })
      .where((eb) => eb.and({ guild_id: row.guild_id, feed_id: row.feed_id }))
      .execute();
    return { feed: toFeed(row), ticket };
  };
  return {
    add: (feed) => {
      const feedId = newId();
      return write(async (db) => add(db, feedId, feed));
    },
    list: (guildId) =>
      read(async (db) => {
        const query = db.selectFrom('feeds').selectAll().where('guild_id', '=', guildId);
        return (await query.orderBy('added_at').orderBy('feed_id').execute()).map(toFeed);
      }),
    remove: (key) =>
      write(async (db) => {
        const query = db.deleteFrom('feeds').where((eb) => eb.and(keyColumns(key)));
        return (await query.executeTakeFirst()).numDeletedRows > 0n;
      }),
    claimDue: (lease) =>
      write(async (db) => {
        const query = db
          .selectFrom('feeds')
          .selectAll()
          .where('ready_at', '<=', lease.now)
          .where('guild_id', 'not in', db.selectFrom('departed_guilds').select('guild_id'))
          .orderBy('ready_at')
          .limit(1);
        // A row that another process is claiming at this moment is passed over; SQLite has one writer at a time.
        const row = await (engine === 'postgres' ? query.forUpdate().skipLocked() : query).executeTakeFirst();
        return claimWith(db, row, lease);
      }),
    claim: (key, lease) =>
      write(async (db) => {
        const query = db
          .selectFrom('feeds')
          .selectAll()
          .where((eb) => eb.and(keyColumns(key)))
          .where((eb) => eb.or([eb('ticket', 'is', null), eb('ready_at', '<=', lease.now)]));
        const row = await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
        return claimWith(db, row, lease);
      }),
    settle: ({ feed, ticket }, state) =>
      write(async (db) => {
        const query = db.updateTable('feeds').set({ ...stateColumns(state), ticket: null });
        const settled = query.where((eb) => eb.and({ ...keyColumns(feed), ticket }));
        return (await settled.executeTakeFirst()).numUpdatedRows > 0n;
      }),
  };
}

async function add(
  db: Db,
  feedId: string,
  { guildId, url, state, byUserId, at, maxFeeds }: NewFeed,
): Promise<SubscribeResult> {
  const rows = await db.selectFrom('feeds').selectAll().where('guild_id', '=', guildId).execute();
  const known = rows.find((row) => row.url === url);
  if (known) return { kind: 'known', feed: toFeed(known) };
  if (rows.length >= maxFeeds) return { kind: 'too-many' };
  const row: Row = {
    ...keyColumns({ guildId, feedId }),
    ...stateColumns(state),
    url,
    ticket: null,
    added_at: at,
    added_by_user_id: byUserId,
  };
  const { numInsertedOrUpdatedRows: added = 0n } = await db
    .insertInto('feeds')
    .values(row)
    .onConflict((conflict) => conflict.columns(['guild_id', 'url']).doNothing())
    .executeTakeFirst();
  if (added > 0n) return { kind: 'subscribed', feed: toFeed(row) };
  // Another process was quicker.
  const first = db
    .selectFrom('feeds')
    .selectAll()
    .where((eb) => eb.and({ guild_id: guildId, url }));
  return { kind: 'known', feed: toFeed(await first.executeTakeFirstOrThrow()) };
}

function keyColumns({ guildId, feedId }: FeedKey) {
  return { guild_id: guildId, feed_id: feedId };
}

function stateColumns(state: FeedState) {
  return {
    title: state.title,
    etag: state.etag ?? null,
    last_modified: state.lastModified ?? null,
    progress: toJson(state.progress),
    ready_at: state.readyAt ?? null,
    checked_at: state.checkedAt ?? null,
    failing_since: state.failingSince ?? null,
    failures: state.failures,
    problem: state.problem ? toJson(state.problem) : null,
  };
}

function toFeed(row: Row): SubscribedFeed {
  return {
    guildId: row.guild_id,
    feedId: row.feed_id,
    url: row.url,
    title: row.title,
    etag: row.etag ?? undefined,
    lastModified: row.last_modified ?? undefined,
    progress: fromJson(row.progress) as FeedProgress, // only such are written
    readyAt: row.ready_at ?? undefined,
    checkedAt: row.checked_at ?? undefined,
    failingSince: row.failing_since ?? undefined,
    failures: row.failures,
    problem: row.problem === null ? undefined : (fromJson(row.problem) as FeedProblem),
    addedAt: row.added_at,
    addedByUserId: row.added_by_user_id ?? undefined,
  };
}
