import type { Insertable, Selectable, Transaction } from 'kysely';
import type { Database, Queries } from '../database.ts';
import type {
  PauseReason,
  PostContent,
  PostOrder,
  Schedule,
  ScheduleChange,
  ScheduleKey,
  SchedulePlan,
  ScheduleProgress,
  ScheduleStore,
} from '../interface/schedule-store.ts';
import type { Schema } from '../schema.ts';
import { fromJson, toJson } from './json-column.ts';
import { unplan } from './plan-posts.ts';
import { scheduleColumns } from './post-rows.ts';

type Row = Selectable<Schema['schedules']>;

const FIRST_PROGRESS: ScheduleProgress = { round: 1, posted: [] };

export function createScheduleStore(database: Database): ScheduleStore {
  return {
    set: (change) => database.write(async (db) => set(db, change)),
    get: (key) =>
      database.read(async (db) => {
        const query = db.selectFrom('schedules').selectAll();
        const row = await query.where((eb) => eb.and(scheduleColumns(key))).executeTakeFirst();
        return row && toSchedule(row);
      }),
    list: (guildId) =>
      database.read(async (db) => {
        const query = db.selectFrom('schedules').selectAll().where('guild_id', '=', guildId);
        return (await query.orderBy('schedule_id').execute()).map(toSchedule);
      }),
    running: (page) => database.read(async (db) => listRunning(db, page)),
    pause: (key, { reason, at }) =>
      database.write(async (db) => {
        const isPaused = await changeState(db, key, {
          from: 'running',
          values: { paused_reason: reason, paused_at: at },
        });
        if (isPaused) await unplan(db, key);
        return isPaused;
      }),
    resume: (key) =>
      database.write(async (db) =>
        changeState(db, key, { from: 'paused', values: { paused_reason: null, paused_at: null } }),
      ),
    remove: (key) =>
      database.write(async (db) => {
        await db
          .deleteFrom('posts')
          .where((eb) => eb.and(scheduleColumns(key)))
          .where('state', '!=', 'claimed')
          .execute();
        const { numDeletedRows } = await db
          .deleteFrom('schedules')
          .where((eb) => eb.and(scheduleColumns(key)))
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),
  };
}

async function set(db: Transaction<Schema>, { plan, byUserId, at, ...key }: ScheduleChange): Promise<Schedule> {
  const values = { ...planColumns(plan), paused_reason: null, paused_at: null };
  const row = await db
    .insertInto('schedules')
    .values({
      ...scheduleColumns(key),
      ...values,
      progress: toJson(FIRST_PROGRESS),
      created_at: at,
      created_by_user_id: byUserId,
      revision: 1,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['guild_id', 'schedule_id'])
        .doUpdateSet((eb) => ({ ...values, revision: eb('schedules.revision', '+', 1) })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  await unplan(db, key);
  return toSchedule(row);
}

interface StateChange {
  readonly from: 'running' | 'paused';
  readonly values: Pick<Row, 'paused_reason' | 'paused_at'>;
}

async function changeState(db: Queries, key: ScheduleKey, { from, values }: StateChange): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('schedules')
    .set((eb) => ({ ...values, revision: eb('revision', '+', 1) }))
    .where((eb) => eb.and(scheduleColumns(key)))
    .where('paused_at', from === 'running' ? 'is' : 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function listRunning(
  db: Queries,
  { after, limit }: Parameters<ScheduleStore['running']>[0],
): Promise<readonly Schedule[]> {
  let query = db
    .selectFrom('schedules')
    .selectAll()
    .where('paused_at', 'is', null)
    .where('guild_id', 'not in', db.selectFrom('departed_guilds').select('guild_id'));
  if (after) {
    const { guildId, scheduleId } = after;
    query = query.where((eb) =>
      eb.or([eb('guild_id', '>', guildId), eb.and([eb('guild_id', '=', guildId), eb('schedule_id', '>', scheduleId)])]),
    );
  }
  return (await query.orderBy('guild_id').orderBy('schedule_id').limit(limit).execute()).map(toSchedule);
}

type PlanColumn =
  | 'channel_id'
  | 'time'
  | 'time_zone'
  | 'weekdays'
  | 'content'
  | 'post_order'
  | 'ping_role_id'
  | 'is_pinned'
  | 'starts_thread'
  | 'late_minutes';

function planColumns(plan: SchedulePlan): Pick<Insertable<Schema['schedules']>, PlanColumn> {
  return {
    channel_id: plan.channelId,
    time: plan.time,
    time_zone: plan.timeZone,
    weekdays: toJson(plan.weekdays),
    content: plan.content,
    post_order: plan.order,
    ping_role_id: plan.pingRoleId ?? null,
    is_pinned: Number(plan.isPinned),
    starts_thread: Number(plan.startsThread),
    late_minutes: plan.lateMinutes,
  };
}

function toSchedule(row: Row): Schedule {
  const { paused_reason: reason, paused_at: at } = row;
  return {
    guildId: row.guild_id,
    scheduleId: row.schedule_id,
    channelId: row.channel_id,
    time: row.time,
    timeZone: row.time_zone,
    weekdays: fromJson(row.weekdays) as number[],
    // Only such words are written.
    content: row.content as PostContent,
    order: row.post_order as PostOrder,
    pingRoleId: row.ping_role_id ?? undefined,
    isPinned: row.is_pinned === 1,
    startsThread: row.starts_thread === 1,
    lateMinutes: row.late_minutes,
    progress: fromJson(row.progress) as ScheduleProgress,
    paused: reason === null || at === null ? undefined : { reason: reason as PauseReason, at },
    createdAt: row.created_at,
    createdByUserId: row.created_by_user_id ?? undefined,
    revision: row.revision,
  };
}
