import { type DailyAnswer, toDaily } from '#src/answers/server/daily-answer.ts';
import type { Schedule } from '#src/storage/interface/schedule-store.ts';
import type { Desk } from './desk.ts';
import { DEFAULT_SCHEDULE_ID, toScheduleId } from './schedule-name.ts';

/** The schedule of that name; without a name the usual one, or the only one there is. An answer where there is none. */
export async function findSchedule(
  name: string | undefined,
  { store, guildId }: Pick<Desk, 'store' | 'guildId'>,
): Promise<{ readonly schedule: Schedule; readonly names: readonly string[] } | DailyAnswer> {
  const all = await store.schedules.list(guildId);
  const names = all.map(({ scheduleId }) => scheduleId);
  const scheduleId = toScheduleId(name);
  const isUnnamed = (name ?? '').trim() === '';
  const schedule =
    all.find((each) => each.scheduleId === scheduleId) ?? (isUnnamed && all.length === 1 ? all[0] : undefined);
  if (schedule) return { schedule, names };
  return toDaily({ kind: 'no-schedule', scheduleId: scheduleId ?? name ?? DEFAULT_SCHEDULE_ID, names });
}
