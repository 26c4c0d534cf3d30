import type { GuildId, Instant, UserId } from './ids.ts';

export interface ScheduleKey {
  readonly guildId: GuildId;
  /** A short name, such as `daily`. */
  readonly scheduleId: string;
}

export type PostContent = 'summary' | 'passage' | 'recommendation' | 'figure' | 'question';
export type PostOrder = 'reading-order' | 'by-date' | 'shuffle';

/** What a server wants posted, and when. */
export interface SchedulePlan {
  /** Channel or thread. */
  readonly channelId: string;
  /** Local time, `HH:MM`. */
  readonly time: string;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO weekdays, 1 (Monday) to 7, ascending, at least one. */
  readonly weekdays: readonly number[];
  readonly content: PostContent;
  readonly order: PostOrder;
  readonly pingRoleId?: string | undefined;
  readonly isPinned: boolean;
  readonly startsThread: boolean;
  /** How long after its time a missed post is still sent. */
  readonly lateMinutes: number;
}

export interface ScheduleProgress {
  /** From 1; grows when everything was posted once. */
  readonly round: number;
  /** What was posted in this round, in the scheduler's own words (slugs or references). */
  readonly posted: readonly string[];
}

export type PauseReason = 'asked' | 'channel-gone' | 'forbidden' | 'nothing-to-post';

export interface Schedule extends ScheduleKey, SchedulePlan {
  readonly progress: ScheduleProgress;
  /** Undefined while it runs. */
  readonly paused?: { readonly reason: PauseReason; readonly at: Instant } | undefined;
  readonly createdAt: Instant;
  /** Undefined once that person had their data deleted. */
  readonly createdByUserId?: UserId | undefined;
  /** Grows with every change of the plan; posts are planned for one revision. */
  readonly revision: number;
}

export interface ScheduleChange extends ScheduleKey {
  readonly plan: SchedulePlan;
  readonly byUserId: UserId;
  readonly at: Instant;
}

export interface ScheduleStore {
  /** Makes or replaces a schedule; it runs, its progress stays, and posts not yet due are unplanned. */
  readonly set: (change: ScheduleChange) => Promise<Schedule>;
  readonly get: (key: ScheduleKey) => Promise<Schedule | undefined>;
  readonly list: (guildId: GuildId) => Promise<readonly Schedule[]>;
  /** Those that run, of all servers, ordered by key: pages of at most `limit` after `after`. */
  readonly running: (page: { readonly after?: ScheduleKey; readonly limit: number }) => Promise<readonly Schedule[]>;
  /** Pauses and unplans what isn't under way. True for exactly one caller: the one who then tells the curators. */
  readonly pause: (key: ScheduleKey, pause: { readonly reason: PauseReason; readonly at: Instant }) => Promise<boolean>;
  /** True when it was paused. */
  readonly resume: (key: ScheduleKey) => Promise<boolean>;
  /** Deletes the schedule, its progress, and the posts that aren't under way. False when there is none. */
  readonly remove: (key: ScheduleKey) => Promise<boolean>;
}
