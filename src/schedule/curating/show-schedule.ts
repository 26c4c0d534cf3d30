import type { ChannelNeed } from '#src/answers/daily/channel-access.ts';
import {
  type DailyAnswer,
  type ScheduleChangeKind,
  toDaily,
  type UpcomingPost,
} from '#src/answers/server/daily-answer.ts';
import type { Post } from '#src/storage/interface/post-ledger.ts';
import type { Schedule } from '#src/storage/interface/schedule-store.ts';
import { occurrences } from '../occurrences.ts';
import { channelQuestion } from './channel-needs.ts';
import type { Desk } from './desk.ts';
import { findSchedule } from './find-schedule.ts';

/** Dates and posts that are shown. */
const SHOWN = 5;

/** Rows of the ledger that are read to find the latest posts: 35 days are planned ahead, and a few asked for besides. */
const HISTORY_ROWS = 60;

/** Dates that are looked at for those to come: curators may have skipped some. */
const MAX_LOOKED_AT = 40;

/** `/daily show`: what is posted when, what was, and what is wrong. */
export async function showSchedule(name: string | undefined, desk: Desk): Promise<DailyAnswer> {
  const found = await findSchedule(name, desk);
  return 'kind' in found ? found : describeSchedule({ ...found, change: 'shown' }, desk);
}

interface Described {
  readonly schedule: Schedule;
  readonly names: readonly string[];
  readonly change: ScheduleChangeKind;
}

export async function describeSchedule({ schedule, names, change }: Described, desk: Desk): Promise<DailyAnswer> {
  const [next, history, lacks] = await Promise.all([
    schedule.paused ? [] : upcomingPosts(schedule, { count: SHOWN }, desk),
    desk.store.posts.history(schedule, HISTORY_ROWS),
    lacking(schedule, desk),
  ]);
  const latest = history.filter((post) => isOver(post, desk.now())).slice(0, SHOWN);
  return toDaily({ kind: 'schedule', change, schedule, next, latest, lacks, names });
}

async function lacking(schedule: Schedule, { daily }: Desk): Promise<readonly ChannelNeed[]> {
  const question = channelQuestion(schedule);
  const access = await daily.inspectChannel(question);
  if (access.kind === 'gone') return question.needs;
  return access.kind === 'known' ? access.lacks : [];
}

/** Sent, skipped, or at least due. A date that was skipped beforehand stands among those to come. */
function isOver({ dueAt, state }: Post, now: number): boolean {
  return dueAt <= now || (state !== 'due' && state !== 'skipped');
}

/** The dates to come until `count` of them aren't skipped, with those that are skipped in between. */
export async function upcomingPosts(
  schedule: Schedule,
  { count }: { readonly count: number },
  { store, now }: Pick<Desk, 'store' | 'now'>,
): Promise<readonly UpcomingPost[]> {
  const found: UpcomingPost[] = [];
  for (const { localDate, dueAt } of occurrences(schedule, now()).take(MAX_LOOKED_AT)) {
    const post = await store.posts.get({ ...schedule, localDate });
    // One that was asked for early is done already.
    if (post && post.state !== 'due' && post.state !== 'skipped') continue;
    found.push({ localDate, dueAt, isSkipped: post?.state === 'skipped' });
    if (found.filter(({ isSkipped }) => !isSkipped).length >= count) break;
  }
  return found;
}
