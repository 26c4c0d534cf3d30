import type { Updateable } from 'kysely';
import type { Database } from '../database.ts';
import type { ClaimTicket, PostEnd, PostLedger, PostState } from '../interface/post-ledger.ts';
import type { Schema } from '../schema.ts';
import { beginSend, claimDue, confirm, updateClaimed } from './claim-posts.ts';
import { planDates, skipDate } from './plan-posts.ts';
import { postColumns, scheduleColumns, toPost } from './post-rows.ts';

export function createPostLedger(database: Database): PostLedger {
  const { engine, read, write } = database;
  const update = (ticket: ClaimTicket, values: Updateable<Schema['posts']>) =>
    write(async (db) => updateClaimed(db, ticket, values));
  const end = (ticket: ClaimTicket, state: PostState, { reason, at }: PostEnd) =>
    update(ticket, { state, reason, settled_at: at, ready_at: null });
  return {
    ...reading(read),
    plan: (plan) => write(async (db) => planDates(db, plan, engine)),
    claimDue: (request) => write(async (db) => claimDue(db, request, engine)),
    extend: (ticket, leaseUntil) => update(ticket, { ready_at: leaseUntil }),
    beginSend: (ticket, send) => write(async (db) => beginSend(db, ticket, send)),
    confirm: (ticket, sent) => write(async (db) => confirm(db, ticket, sent)),
    release: (ticket, { retryAt, reason, wasNotSent }) =>
      update(ticket, { state: 'due', ready_at: retryAt, reason, ...(wasNotSent && { sending_since: null }) }),
    markUnknown: (ticket, why) => end(ticket, 'unknown', why),
    skip: (ticket, why) => end(ticket, 'skipped', why),
    skipDate: (key, date, why) => write(async (db) => skipDate(db, key, { date, ...why })),
    purge: (before) =>
      write(async (db) => {
        const settled = db.deleteFrom('posts').where('ready_at', 'is', null).where('due_at', '<', before);
        return Number((await settled.executeTakeFirst()).numDeletedRows);
      }),
  };
}

function reading(read: Database['read']): Pick<PostLedger, 'nextAt' | 'get' | 'history'> {
  return {
    nextAt: () =>
      read(async (db) => {
        const query = db.selectFrom('posts').select('ready_at').where('ready_at', 'is not', null);
        return (await query.orderBy('ready_at').limit(1).executeTakeFirst())?.ready_at ?? undefined;
      }),
    get: (key) =>
      read(async (db) => {
        const query = db.selectFrom('posts').selectAll();
        const row = await query.where((eb) => eb.and(postColumns(key))).executeTakeFirst();
        return row && toPost(row);
      }),
    history: (key, limit) =>
      read(async (db) => {
        const query = db.selectFrom('posts').selectAll();
        const posts = query.where((eb) => eb.and(scheduleColumns(key))).orderBy('due_at', 'desc');
        return (await posts.orderBy('local_date', 'desc').limit(limit).execute()).map(toPost);
      }),
  };
}
