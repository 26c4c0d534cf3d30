import type { DailyPost } from '#src/answers/daily/daily-post.ts';
import type { Schedule } from '#src/storage/interface/schedule-store.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';
import type { DeliveryTools } from './delivery.ts';

/** All that a schedule could post, in reading order. */
export async function postsFor(
  { guildId, content }: Pick<Schedule, 'guildId' | 'content'>,
  { readingList }: Pick<Settings, 'readingList'>,
  tools: Pick<DeliveryTools, 'content' | 'sourcesOf'>,
): Promise<readonly DailyPost[]> {
  return tools.content.list(content, { sources: await tools.sourcesOf(guildId), readingList });
}
