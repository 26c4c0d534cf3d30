import { type DailyAnswer, toDaily } from '#src/answers/server/daily-answer.ts';
import { type Desk, nextPost } from './desk.ts';
import { findSchedule } from './find-schedule.ts';
import { upcomingPosts } from './show-schedule.ts';

/** `/daily preview`: what the next post will look like, for the curator alone. */
export async function previewPost(name: string | undefined, desk: Desk): Promise<DailyAnswer> {
  const found = await findSchedule(name, desk);
  if ('kind' in found) return found;
  const { schedule } = found;
  const post = nextPost(schedule, desk);
  if (!post) return toDaily({ kind: 'faults', faults: [{ kind: 'nothing-to-post', content: schedule.content }] });
  const upcoming = schedule.paused ? [] : await upcomingPosts(schedule, { count: 1 }, desk);
  const dueAt = upcoming.find(({ isSkipped }) => !isSkipped)?.dueAt;
  const { language, maxQuotedPassages } = desk.settings;
  return toDaily({ kind: 'preview', schedule, post, language, maxQuotedPassages, dueAt });
}
