import type { Asked, DailyPost } from '#src/answers/daily/daily-post.ts';
import type { ChannelNeed } from '#src/answers/daily/channel-access.ts';
import type { DailyFault, ScheduleChangeKind } from '#src/answers/server/daily-answer.ts';
import type { PauseReason, PostContent, PostOrder, Schedule } from '#src/storage/interface/schedule-store.ts';

/** What people read about daily posts. Plain text. */
export interface DailyWords {
  /** Above a post. */
  readonly headings: Readonly<Record<DailyPost['kind'], string>>;
  readonly poll: Readonly<Record<Asked, { readonly question: string; readonly answers: readonly string[] }>>;
  readonly about: {
    /** At most 80 characters. */
    readonly button: string;
    readonly heading: string;
    readonly running: (schedule: Schedule) => string;
    readonly stopped: string;
    readonly next: string;
    readonly curators: string;
  };
  readonly notice: {
    readonly heading: string;
    readonly show: string;
    readonly unknown: (localDate: string) => string;
    readonly rejected: (localDate: string, code: string) => string;
  };
  /** Why a schedule is paused, and how it goes on. */
  readonly paused: Readonly<Record<PauseReason, string>>;
  readonly changes: Readonly<Record<ScheduleChangeKind, string>>;
  readonly labels: {
    readonly channel: string;
    readonly when: string;
    readonly what: string;
    readonly order: string;
    readonly ping: string;
    readonly extras: string;
    readonly late: string;
    readonly name: string;
    readonly next: string;
    readonly latest: string;
    readonly others: string;
  };
  readonly contents: Readonly<Record<PostContent, string>>;
  readonly orders: Readonly<Record<PostOrder, string>>;
  readonly nobody: string;
  readonly pinned: string;
  readonly thread: string;
  readonly neither: string;
  readonly days: (weekdays: readonly number[]) => string;
  /** “every day at 08:30, Asia/Seoul” */
  readonly when: (schedule: Pick<Schedule, 'weekdays' | 'time' | 'timeZone'>) => string;
  readonly late: (minutes: number) => string;
  readonly skippedDate: string;
  readonly states: {
    readonly sent: string;
    readonly underWay: string;
    readonly retrying: (attempts: number) => string;
    readonly unknown: string;
    readonly skipped: (reason: string) => string;
    readonly extra: string;
  };
  readonly nothingYet: string;
  readonly lacks: (needs: readonly ChannelNeed[]) => string;
  readonly preview: {
    readonly heading: string;
    /** Followed by when. */
    readonly next: string;
    readonly whilePaused: string;
    readonly poll: string;
  };
  readonly skipped: string;
  readonly nextIs: string;
  readonly notSkippable: (typed: string) => string;
  readonly posting: string;
  readonly removal: { readonly question: string; readonly button: string; readonly done: string };
  readonly noSchedule: string;
  readonly noScheduleNamed: (name: string) => string;
  readonly unchanged: string;
  readonly fault: (fault: DailyFault) => string;
  readonly buttons: {
    readonly pause: string;
    readonly resume: string;
    readonly preview: string;
    readonly refresh: string;
  };
}
