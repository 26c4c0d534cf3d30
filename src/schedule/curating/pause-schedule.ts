import type { DailyAnswer } from '#src/answers/server/daily-answer.ts';
import { planAhead } from '../plan-ahead.ts';
import type { Desk } from './desk.ts';
import { findSchedule } from './find-schedule.ts';
import { describeSchedule } from './show-schedule.ts';

/** `/daily pause`: nothing is posted until somebody resumes. */
export async function pauseSchedule(name: string | undefined, desk: Desk): Promise<DailyAnswer> {
  const found = await findSchedule(name, desk);
  if ('kind' in found) return found;
  const isChanged = await desk.store.schedules.pause(found.schedule, { reason: 'asked', at: desk.now() });
  const schedule = (await desk.store.schedules.get(found.schedule)) ?? found.schedule;
  return describeSchedule({ ...found, schedule, change: isChanged ? 'paused' : 'was-paused-already' }, desk);
}

/** `/daily resume`: goes on where it stopped. What was missed meanwhile isn't posted. */
export async function resumeSchedule(name: string | undefined, desk: Desk): Promise<DailyAnswer> {
  const found = await findSchedule(name, desk);
  if ('kind' in found) return found;
  const isChanged = await desk.store.schedules.resume(found.schedule);
  const schedule = (await desk.store.schedules.get(found.schedule)) ?? found.schedule;
  await planAhead(schedule, desk.now(), desk.store);
  desk.daily.wake();
  return describeSchedule({ ...found, schedule, change: isChanged ? 'resumed' : 'ran-already' }, desk);
}
