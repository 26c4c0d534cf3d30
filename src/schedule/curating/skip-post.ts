import { type DailyAnswer, toDaily, type UpcomingPost } from '#src/answers/server/daily-answer.ts';
import type { Schedule } from '#src/storage/interface/schedule-store.ts';
import { PLAN_AHEAD_MS } from '../limits.ts';
import { occurrencesBetween } from '../occurrences.ts';
import { toPlannedDate } from '../plan-ahead.ts';
import type { Desk } from './desk.ts';
import { findSchedule } from './find-schedule.ts';
import { upcomingPosts } from './show-schedule.ts';

/** Dates that are offered. */
const OFFERED = 10;

/** `/daily skip`: leaves out the next post, or that of a date (`2026-03-29`) within the coming weeks. */
export async function skipPost(
  { name, date }: { readonly name: string | undefined; readonly date: string | undefined },
  desk: Desk,
): Promise<DailyAnswer> {
  const found = await findSchedule(name, desk);
  if ('kind' in found) return found;
  const { schedule } = found;
  const chosen = schedule.paused ? undefined : await chooseDate(schedule, date, desk);
  const end = { reason: 'asked', at: desk.now() };
  const isSkipped =
    chosen !== undefined && (await desk.store.posts.skipDate(schedule, toPlannedDate(schedule, chosen), end));
  const upcoming = schedule.paused ? [] : await upcomingPosts(schedule, { count: OFFERED }, desk);
  const next = upcoming.filter((post) => !post.isSkipped);
  if (!isSkipped) return toDaily({ kind: 'not-skippable', typed: date ?? '', next: next.slice(0, 3) });
  return toDaily({ kind: 'skipped', skipped: { ...chosen, isSkipped: true }, next: next[0] });
}

type Chosen = Pick<UpcomingPost, 'localDate' | 'dueAt'>;

async function chooseDate(schedule: Schedule, date: string | undefined, desk: Desk): Promise<Chosen | undefined> {
  if (date === undefined) {
    const upcoming = await upcomingPosts(schedule, { count: 1 }, desk);
    return upcoming.find(({ isSkipped }) => !isSkipped);
  }
  const now = desk.now();
  return occurrencesBetween(schedule, now, now + PLAN_AHEAD_MS).find(({ localDate }) => localDate === date.trim());
}

/** The dates that can be skipped, to choose from. */
export async function skippableDates(name: string | undefined, desk: Desk): Promise<readonly UpcomingPost[]> {
  const found = await findSchedule(name, desk);
  if ('kind' in found || found.schedule.paused) return [];
  const upcoming = await upcomingPosts(found.schedule, { count: OFFERED }, desk);
  return upcoming.filter(({ isSkipped }) => !isSkipped);
}
