import type { ChannelNeed } from '#src/answers/daily/channel-access.ts';
import type { DailyPost } from '#src/answers/daily/daily-post.ts';
import type { Instant } from '#src/storage/interface/ids.ts';
import type { Post } from '#src/storage/interface/post-ledger.ts';
import type { PostContent, Schedule } from '#src/storage/interface/schedule-store.ts';

/** A date on which a post is due. */
export interface UpcomingPost {
  readonly localDate: string;
  readonly dueAt: Instant;
  /** Curators asked for that; it won't come. */
  readonly isSkipped: boolean;
}

/** What has just happened to a schedule that is shown. */
export type ScheduleChangeKind = 'shown' | 'set' | 'paused' | 'resumed' | 'ran-already' | 'was-paused-already';

export interface ScheduleView {
  readonly kind: 'schedule';
  readonly change: ScheduleChangeKind;
  readonly schedule: Schedule;
  /** The next dates, earliest first; none while it is paused. */
  readonly next: readonly UpcomingPost[];
  /** The latest posts that are due or settled, newest first. */
  readonly latest: readonly Post[];
  /** What Pilcrow can't do in the channel, as far as anybody knows. */
  readonly lacks: readonly ChannelNeed[];
  /** Names of all schedules of the server. */
  readonly names: readonly string[];
}

export interface PreviewView {
  readonly kind: 'preview';
  readonly schedule: Schedule;
  readonly post: DailyPost;
  /** Discord's locale in which it is posted; undefined: the article's language. */
  readonly language: string | undefined;
  readonly maxQuotedPassages: number;
  /** When it comes; undefined while the schedule is paused. */
  readonly dueAt: Instant | undefined;
}

/** What one can't do with daily posts, and why. */
export type DailyFault =
  | { readonly kind: 'time' | 'days' | 'name'; readonly typed: string }
  | { readonly kind: 'zone'; readonly typed: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'needed'; readonly options: readonly ('time' | 'zone' | 'channel')[] }
  | { readonly kind: 'everyone' | 'thread-in-thread' }
  | { readonly kind: 'too-many'; readonly max: number }
  | { readonly kind: 'channel-gone' }
  | { readonly kind: 'access'; readonly channelId: string; readonly lacks: readonly ChannelNeed[] }
  | { readonly kind: 'nothing-to-post'; readonly content: PostContent };

export type DailyView =
  | ScheduleView
  | PreviewView
  | { readonly kind: 'skipped'; readonly skipped: UpcomingPost; readonly next: UpcomingPost | undefined }
  /** No post of that date can be skipped: it is none, or under way, or done. */
  | { readonly kind: 'not-skippable'; readonly typed: string; readonly next: readonly UpcomingPost[] }
  /** An extra post will be there in a moment. */
  | { readonly kind: 'posting'; readonly channelId: string }
  | { readonly kind: 'confirm-removal'; readonly schedule: Schedule }
  | { readonly kind: 'removed'; readonly scheduleId: string }
  | { readonly kind: 'no-schedule'; readonly scheduleId: string; readonly names: readonly string[] }
  /** For members: what the post before them is. */
  | { readonly kind: 'about'; readonly schedule: Schedule | undefined; readonly nextAt: Instant | undefined }
  /** Nothing was changed, for all these reasons. */
  | { readonly kind: 'faults'; readonly faults: readonly DailyFault[] };

export interface DailyAnswer {
  readonly kind: 'daily';
  readonly view: DailyView;
}

export function toDaily(view: DailyView): DailyAnswer {
  return { kind: 'daily', view };
}
