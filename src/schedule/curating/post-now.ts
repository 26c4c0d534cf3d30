import { type DailyAnswer, toDaily } from '#src/answers/server/daily-answer.ts';
import type { Schedule } from '#src/storage/interface/schedule-store.ts';
import { localDateAt } from '../due-instant.ts';
import { nonceOf } from '../nonce.ts';
import { toPlannedDate } from '../plan-ahead.ts';
import { type Desk, nextPost } from './desk.ts';
import { findSchedule } from './find-schedule.ts';

/** `/daily now`: an extra post at once, besides those of the schedule, also while it is paused. */
export async function postNow(name: string | undefined, desk: Desk): Promise<DailyAnswer> {
  const found = await findSchedule(name, desk);
  if ('kind' in found) return found;
  const { schedule } = found;
  if (!nextPost(schedule, desk))
    return toDaily({ kind: 'faults', faults: [{ kind: 'nothing-to-post', content: schedule.content }] });
  await planExtra(schedule, desk);
  desk.daily.wake();
  return toDaily({ kind: 'posting', channelId: schedule.channelId });
}

/** Under the first free name of today: `2026-03-29+1`, `+2` …; somebody else may take one at the same moment. */
async function planExtra(schedule: Schedule, { store, now }: Desk): Promise<void> {
  const dueAt = now();
  const today = localDateAt(dueAt, schedule.timeZone);
  for (let number = 1; ; number += 1) {
    const localDate = `${today}+${number}`;
    const isTaken = (await store.posts.get({ ...schedule, localDate })) !== undefined;
    if (isTaken) continue;
    const { guildId, scheduleId, createdAt } = schedule;
    // Another schedule of that name may have had an extra post minutes ago, whose nonce Discord still knows.
    const nonce = nonceOf('extra', guildId, scheduleId, localDate, createdAt);
    const date = { ...toPlannedDate(schedule, { localDate, dueAt }), nonce };
    // A change of the schedule at this moment makes the plan worthless; its newest revision is then taken.
    const { revision } = (await store.schedules.get(schedule)) ?? {};
    if (revision === undefined || (await store.posts.plan({ guildId, scheduleId, revision, dates: [date] })) > 0)
      return;
  }
}
