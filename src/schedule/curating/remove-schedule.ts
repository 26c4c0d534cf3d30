import { type DailyAnswer, toDaily } from '#src/answers/server/daily-answer.ts';
import type { Desk } from './desk.ts';
import { findSchedule } from './find-schedule.ts';

/** `/daily off`: asks before everything is forgotten. */
export async function confirmRemoval(name: string | undefined, desk: Desk): Promise<DailyAnswer> {
  const found = await findSchedule(name, desk);
  return 'kind' in found ? found : toDaily({ kind: 'confirm-removal', schedule: found.schedule });
}

/** Ends the schedule and forgets it, with its history. */
export async function removeSchedule(name: string | undefined, desk: Desk): Promise<DailyAnswer> {
  const found = await findSchedule(name, desk);
  if ('kind' in found) return found;
  await desk.store.schedules.remove(found.schedule);
  return toDaily({ kind: 'removed', scheduleId: found.schedule.scheduleId });
}
