import type { Instant } from '#src/storage/interface/ids.ts';
import type { PlannedDate } from '#src/storage/interface/post-ledger.ts';
import type { Schedule, ScheduleKey, SchedulePlan } from '#src/storage/interface/schedule-store.ts';
import type { Store } from '#src/storage/store.ts';
import { ON_TIME_MS, PLAN_AHEAD_MS, REPLAN_BELOW_MS, SCHEDULES_PAGE } from './limits.ts';
import { nonceOf } from './nonce.ts';
import { type Occurrence, occurrencesBetween } from './occurrences.ts';

type Planning = Pick<Store, 'schedules' | 'posts'>;

/** A ledger row for a date of a schedule. */
export function toPlannedDate(
  { guildId, scheduleId, lateMinutes }: ScheduleKey & Pick<SchedulePlan, 'lateMinutes'>,
  { localDate, dueAt }: Occurrence,
): PlannedDate {
  const expiresAt = dueAt + Math.max(lateMinutes * 60_000, ON_TIME_MS);
  return { localDate, dueAt, expiresAt, nonce: nonceOf('post', guildId, scheduleId, localDate) };
}

/**
 * Puts the dates of the coming weeks into the ledger. Never one that has passed: what a schedule missed is known by the
 * rows that were planned before, so a new or resumed schedule has missed nothing. The number of rows added.
 */
export async function planAhead(schedule: Schedule, now: Instant, { posts }: Pick<Store, 'posts'>): Promise<number> {
  const { guildId, scheduleId, revision } = schedule;
  const dates = occurrencesBetween(schedule, now, now + PLAN_AHEAD_MS);
  return posts.plan({
    guildId,
    scheduleId,
    revision,
    dates: dates.map((occurrence) => toPlannedDate(schedule, occurrence)),
  });
}

/** Plans every running schedule that needs it. Remembers how far each is planned, so that most calls only read. */
export function createPlanner(store: Planning): (now: Instant) => Promise<void> {
  const planned = new Map<string, { readonly revision: number; readonly until: Instant }>();
  return async (now) => {
    for await (const schedule of runningSchedules(store)) {
      const key = `${schedule.guildId} ${schedule.scheduleId}`;
      const known = planned.get(key);
      if (known?.revision === schedule.revision && known.until - now > REPLAN_BELOW_MS) continue;
      // After a restart most are planned: seen by a read, without a lock.
      const [latest] = await store.posts.history(schedule, 1);
      const isPlanned = latest !== undefined && latest.dueAt - now > REPLAN_BELOW_MS;
      if (!isPlanned) await planAhead(schedule, now, store);
      planned.set(key, { revision: schedule.revision, until: isPlanned ? latest.dueAt : now + PLAN_AHEAD_MS });
    }
  };
}

async function* runningSchedules({ schedules }: Pick<Store, 'schedules'>): AsyncGenerator<Schedule> {
  let page = await schedules.running({ limit: SCHEDULES_PAGE });
  while (page.length > 0) {
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < SCHEDULES_PAGE) return;
    page = await schedules.running({ after: last, limit: SCHEDULES_PAGE });
  }
}
