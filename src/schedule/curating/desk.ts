import type { InspectChannel } from '#src/answers/daily/channel-access.ts';
import type { DailyContent } from '#src/answers/daily/daily-content.ts';
import { analyseInTurns } from '#src/answers/analyse-in-turns.ts';
import type { Sources } from '#src/answers/sources.ts';
import type { GuildId, Instant, UserId } from '#src/storage/interface/ids.ts';
import type { PostContent } from '#src/storage/interface/schedule-store.ts';
import type { Settings } from '#src/storage/interface/settings-store.ts';
import type { Store } from '#src/storage/store.ts';
import { choosePost } from '../choose-post.ts';
import type { DailyPost } from '#src/answers/daily/daily-post.ts';

/** What curators' changes of a schedule draw on; its sources are the server's. */
export interface Desk extends Sources {
  readonly guildId: GuildId;
  readonly settings: Settings;
  readonly store: Store;
  readonly now: () => Instant;
  readonly daily: {
    readonly content: DailyContent;
    readonly inspectChannel: InspectChannel;
    /** Makes the worker look for what is due, rather than when it would next. */
    readonly wake: () => void;
  };
}

/** Who asks, and about which schedule: its name as typed. */
export interface Asking {
  readonly name: string | undefined;
  readonly userId: UserId;
}

/** The part of an article's analysis from which a content is made; passages need none. */
const ANALYSED = {
  summary: 'keySentences',
  recommendation: 'recommendations',
  question: 'recommendations',
  figure: 'figures',
  passage: undefined,
} as const satisfies Record<PostContent, string | undefined>;

/** What the schedule would post now; undefined where there is nothing. Other people are answered in between. */
export async function nextPost(schedule: Parameters<typeof choosePost>[1], desk: Desk): Promise<DailyPost | undefined> {
  const part = ANALYSED[schedule.content];
  if (part !== undefined) await analyseInTurns(desk.library.articles, part, desk);
  const { readingList } = desk.settings;
  return choosePost(desk.daily.content.list(schedule.content, { sources: desk, readingList }), schedule);
}
