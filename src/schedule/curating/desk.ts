import type { InspectChannel } from '#src/answers/daily/channel-access.ts';
import type { DailyContent } from '#src/answers/daily/daily-content.ts';
import type { Sources } from '#src/answers/sources.ts';
import type { GuildId, Instant, UserId } from '#src/storage/interface/ids.ts';
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

/** What the schedule would post now; undefined where there is nothing. */
export function nextPost(schedule: Parameters<typeof choosePost>[1], desk: Desk): DailyPost | undefined {
  const { readingList } = desk.settings;
  return choosePost(desk.daily.content.list(schedule.content, { sources: desk, readingList }), schedule);
}
