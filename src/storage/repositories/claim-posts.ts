import type { Transaction, Updateable } from 'kysely';
import type { Engine } from '../database.ts';
import type { Claim, ClaimRequest, ClaimTicket, PostLedger } from '../interface/post-ledger.ts';
import type { Schema } from '../schema.ts';
import { toJson } from './json-column.ts';
import { postColumns, scheduleColumns, toPost } from './post-rows.ts';

type Db = Transaction<Schema>;

/**
 * PostgreSQL: rows that another worker is claiming at this moment are passed over. SQLite: the transaction holds the
 * only write lock from its beginning. Either way the rows are nobody else's until the commit, and leased after it.
 */
export async function claimDue(db: Db, request: ClaimRequest, engine: Engine): Promise<readonly Claim[]> {
  const { now, leaseMs, worker, limit } = request;
  const query = db.selectFrom('posts').selectAll().where('ready_at', '<=', now).orderBy('ready_at').limit(limit);
  const rows = await (engine === 'postgres' ? query.forUpdate().skipLocked() : query).execute();
  if (rows.length === 0) return [];
  const leaseUntil = now + leaseMs;
  const keys = rows.map(({ guild_id, schedule_id, local_date }) => ({ guild_id, schedule_id, local_date }));
  await db
    .updateTable('posts')
    .set((eb) => ({ state: 'claimed', worker, ready_at: leaseUntil, attempts: eb('attempts', '+', 1) }))
    .where((eb) => eb.or(keys.map((key) => eb.and(key))))
    .execute();
  return rows.map((row) => ({
    ...toPost({ ...row, state: 'claimed', attempts: row.attempts + 1 }),
    worker,
    leaseUntil,
  }));
}

/** Changes a post while its claim is held; false when another claim has replaced it. */
export async function updateClaimed(
  db: Db,
  ticket: ClaimTicket,
  values: Updateable<Schema['posts']>,
): Promise<boolean> {
  const { worker, attempts } = ticket;
  const { numUpdatedRows } = await db
    .updateTable('posts')
    .set(values)
    .where((eb) => eb.and({ ...postColumns(ticket), state: 'claimed', worker, attempts }))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type Send = Parameters<PostLedger['beginSend']>[1];

/** A later try keeps the time of the first: since then the message may exist. */
export async function beginSend(db: Db, ticket: ClaimTicket, { item, channelId, at }: Send): Promise<boolean> {
  if (!(await updateClaimed(db, ticket, { item, channel_id: channelId }))) return false;
  await db
    .updateTable('posts')
    .set({ sending_since: at })
    .where((eb) => eb.and(postColumns(ticket)))
    .where('sending_since', 'is', null)
    .execute();
  return true;
}

type Sent = Parameters<PostLedger['confirm']>[1];

export async function confirm(db: Db, ticket: ClaimTicket, { messageId, at, progress }: Sent): Promise<boolean> {
  const sent = { state: 'sent', message_id: messageId, settled_at: at, ready_at: null, reason: null };
  if (!(await updateClaimed(db, ticket, sent))) return false;
  if (progress)
    await db
      .updateTable('schedules')
      .set({ progress: toJson(progress) })
      .where((eb) => eb.and(scheduleColumns(ticket)))
      .execute();
  return true;
}
