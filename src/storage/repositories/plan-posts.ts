import type { Transaction } from 'kysely';
import type { Engine } from '../database.ts';
import type { Plan, PlannedDate, PostEnd } from '../interface/post-ledger.ts';
import type { ScheduleKey } from '../interface/schedule-store.ts';
import type { Schema } from '../schema.ts';
import { plannedRow, scheduleColumns } from './post-rows.ts';

type Db = Transaction<Schema>;

/** Holds the schedule while it plans, so that a change in between can't leave dates of the old plan. */
export async function planDates(db: Db, { revision, dates, ...key }: Plan, engine: Engine): Promise<number> {
  if (dates.length === 0) return 0;
  const query = db
    .selectFrom('schedules')
    .select('revision')
    .where((eb) => eb.and(scheduleColumns(key)));
  const current = await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  if (current?.revision !== revision) return 0;
  const planned = await db
    .insertInto('posts')
    .values(dates.map((date) => plannedRow(key, date)))
    .onConflict((conflict) => conflict.columns(['guild_id', 'schedule_id', 'local_date']).doNothing())
    .returning('local_date')
    .execute();
  return planned.length;
}

interface Skip extends PostEnd {
  readonly date: PlannedDate;
}

export async function skipDate(db: Db, key: ScheduleKey, { date, reason, at }: Skip): Promise<boolean> {
  const skipped = { state: 'skipped', ready_at: null, reason, settled_at: at } as const;
  const rows = await db
    .insertInto('posts')
    .values({ ...plannedRow(key, date), ...skipped })
    .onConflict((conflict) =>
      conflict
        .columns(['guild_id', 'schedule_id', 'local_date'])
        .doUpdateSet(skipped)
        .where('posts.state', '=', 'due')
        .where('posts.sending_since', 'is', null),
    )
    .returning('local_date')
    .execute();
  return rows.length > 0;
}

/** Takes back the posts of a schedule that nobody has begun to send. */
export async function unplan(db: Db, key: ScheduleKey): Promise<void> {
  await db
    .deleteFrom('posts')
    .where((eb) => eb.and({ ...scheduleColumns(key), state: 'due' }))
    .where('sending_since', 'is', null)
    .execute();
}
