import type { Selectable } from 'kysely';
import type { PlannedDate, Post, PostKey, PostState } from '../interface/post-ledger.ts';
import type { ScheduleKey } from '../interface/schedule-store.ts';
import type { Schema } from '../schema.ts';

export type PostRow = Selectable<Schema['posts']>;

export function scheduleColumns({ guildId, scheduleId }: ScheduleKey) {
  return { guild_id: guildId, schedule_id: scheduleId };
}

export function postColumns(key: PostKey) {
  return { ...scheduleColumns(key), local_date: key.localDate };
}

/** A post that nobody has claimed yet. */
export function plannedRow(key: ScheduleKey, { localDate, dueAt, expiresAt, nonce }: PlannedDate): PostRow {
  return {
    ...postColumns({ ...key, localDate }),
    due_at: dueAt,
    expires_at: expiresAt,
    ready_at: dueAt,
    nonce,
    state: 'due',
    worker: null,
    attempts: 0,
    item: null,
    channel_id: null,
    sending_since: null,
    message_id: null,
    settled_at: null,
    reason: null,
  };
}

export function toPost(row: PostRow): Post {
  return {
    guildId: row.guild_id,
    scheduleId: row.schedule_id,
    localDate: row.local_date,
    dueAt: row.due_at,
    expiresAt: row.expires_at,
    nonce: row.nonce,
    state: row.state as PostState, // only these are written
    attempts: row.attempts,
    item: row.item ?? undefined,
    channelId: row.channel_id ?? undefined,
    sendingSince: row.sending_since ?? undefined,
    messageId: row.message_id ?? undefined,
    settledAt: row.settled_at ?? undefined,
    reason: row.reason ?? undefined,
  };
}
