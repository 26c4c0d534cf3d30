import { type DailyAnswer, toDaily } from '#src/answers/server/daily-answer.ts';
import type { Desk } from './desk.ts';
import { upcomingPosts } from './show-schedule.ts';

/** What members are told of the post whose nonce that is: what it is one of, and when the next comes. */
export async function aboutPost(channelId: string | undefined, desk: Desk): Promise<DailyAnswer> {
  const schedules = await desk.store.schedules.list(desk.guildId);
  const schedule =
    schedules.find((each) => each.channelId === channelId) ?? (schedules.length === 1 ? schedules[0] : undefined);
  const upcoming = schedule && !schedule.paused ? await upcomingPosts(schedule, { count: 1 }, desk) : [];
  return toDaily({ kind: 'about', schedule, nextAt: upcoming.find(({ isSkipped }) => !isSkipped)?.dueAt });
}
