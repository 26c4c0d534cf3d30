import { createHash } from 'node:crypto';
import { compareDates } from '#src/answers/daily/daily-content.ts';
import { contentOf, type DailyPost, itemOf } from '#src/answers/daily/daily-post.ts';
import type { Schedule, ScheduleProgress } from '#src/storage/interface/schedule-store.ts';

type Choosing = Pick<Schedule, 'guildId' | 'scheduleId' | 'order' | 'content' | 'progress'>;

/**
 * What comes next: the first in the schedule's order that wasn't posted in this round; when all were, the first of the
 * next round, which isn't the one posted last unless there is only one. Undefined when there is nothing.
 *
 * @param posts all that could be posted, in reading order
 */
export function choosePost(posts: readonly DailyPost[], schedule: Choosing): DailyPost | undefined {
  const { progress, content } = schedule;
  const items = posts.map((post) => ({ post, item: itemOf(post) }));
  const posted = new Set(progress.posted);
  const next = inOrder(items, schedule, progress.round).find(({ item }) => !posted.has(item));
  if (next) return next.post;
  const last = progress.posted.findLast((item) => contentOf(item) === content);
  const again = inOrder(items, schedule, progress.round + 1);
  return (again.find(({ item }) => item !== last) ?? again[0])?.post;
}

/** The progress once an item was posted. One that was posted in this round begins the next for its content. */
export function recordPosted({ round, posted }: ScheduleProgress, item: string): ScheduleProgress {
  if (!posted.includes(item)) return { round, posted: [...posted, item] };
  const content = contentOf(item);
  return { round: round + 1, posted: [...posted.filter((other) => contentOf(other) !== content), item] };
}

interface Named {
  readonly item: string;
  readonly post: DailyPost;
}

/**
 * Shuffled by the hash of each item with the round: an order that nobody foresees, that is the same in every process,
 * and that doesn't change for the others when an article comes or goes.
 */
function inOrder(items: readonly Named[], { order, guildId, scheduleId }: Choosing, round: number): readonly Named[] {
  switch (order) {
    case 'reading-order':
      return items;
    case 'by-date':
      return items.toSorted((a, b) => compareDates(a.post.article, b.post.article));
    case 'shuffle': {
      const keyed = items.map((each) => ({ each, key: hash(guildId, scheduleId, round, each.item) }));
      return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ each }) => each);
    }
  }
}

function hash(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
