import { type DailyAnswer, type DailyFault, toDaily } from '#src/answers/server/daily-answer.ts';
import type { UserId } from '#src/storage/interface/ids.ts';
import type { PostContent, PostOrder, Schedule, SchedulePlan } from '#src/storage/interface/schedule-store.ts';
import { planAhead } from '../plan-ahead.ts';
import { channelQuestion, ESSENTIAL } from './channel-needs.ts';
import { type Desk, nextPost } from './desk.ts';
import { readTime } from './read-time.ts';
import { readWeekdays } from './read-weekdays.ts';
import { toScheduleId } from './schedule-name.ts';
import { describeSchedule } from './show-schedule.ts';
import { readTimeZone, suggestTimeZones } from './time-zones.ts';

/** What a curator typed; what is undefined stays as it was. */
export interface SetRequest {
  readonly name: string | undefined;
  readonly channelId: string | undefined;
  readonly time: string | undefined;
  readonly zone: string | undefined;
  readonly days: string | undefined;
  readonly content: PostContent | undefined;
  readonly order: PostOrder | undefined;
  readonly pingRoleId: string | undefined;
  readonly pingsNobody: boolean | undefined;
  readonly isPinned: boolean | undefined;
  readonly startsThread: boolean | undefined;
  readonly lateMinutes: number | undefined;
  readonly userId: UserId;
}

/** What a new schedule has where nobody says otherwise. A missed post comes late rather than never. */
const DEFAULTS = {
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  content: 'passage',
  order: 'reading-order',
  isPinned: false,
  startsThread: false,
  lateMinutes: 24 * 60,
} as const satisfies Partial<SchedulePlan>;

/** Of one server; each is a post a day. */
const MAX_SCHEDULES = 5;

const SUGGESTIONS = 3;

/** `/daily set`: makes a schedule or changes it, unless something is wrong; then all that is wrong is told at once. */
export async function setSchedule(request: SetRequest, desk: Desk): Promise<DailyAnswer> {
  const scheduleId = toScheduleId(request.name);
  if (scheduleId === undefined)
    return toDaily({ kind: 'faults', faults: [{ kind: 'name', typed: request.name ?? '' }] });
  const all = await desk.store.schedules.list(desk.guildId);
  const known = all.find((each) => each.scheduleId === scheduleId);
  const { plan, faults } = readPlan(request, known, desk);
  if (!known && all.length >= MAX_SCHEDULES) faults.push({ kind: 'too-many', max: MAX_SCHEDULES });
  if (!plan || faults.length > 0) return toDaily({ kind: 'faults', faults });
  const found = await checkPlan({ plan, scheduleId, known }, desk);
  if (found.length > 0) return toDaily({ kind: 'faults', faults: found });
  const { guildId, store, now } = desk;
  const schedule = await store.schedules.set({ guildId, scheduleId, plan, byUserId: request.userId, at: now() });
  await planAhead(schedule, now(), store);
  desk.daily.wake();
  const names = [...new Set([...all.map((each) => each.scheduleId), scheduleId])];
  return describeSchedule({ schedule, names, change: 'set' }, desk);
}

interface ReadPlan {
  readonly plan: SchedulePlan | undefined;
  readonly faults: DailyFault[];
}

function readPlan(request: SetRequest, known: Schedule | undefined, { guildId }: Desk): ReadPlan {
  const faults: DailyFault[] = [];
  const time = read(request.time, { by: readTime, otherwise: known?.time, fault: 'time' }, faults);
  const weekdays = read(
    request.days,
    { by: readWeekdays, otherwise: known?.weekdays ?? DEFAULTS.weekdays, fault: 'days' },
    faults,
  );
  const timeZone = request.zone === undefined ? known?.timeZone : readTimeZone(request.zone);
  if (request.zone !== undefined && timeZone === undefined)
    faults.push({ kind: 'zone', typed: request.zone, suggestions: suggestTimeZones(request.zone, SUGGESTIONS) });
  const channelId = request.channelId ?? known?.channelId;
  if (request.pingRoleId === guildId) faults.push({ kind: 'everyone' });
  const options = [
    ...(channelId === undefined ? (['channel'] as const) : []),
    ...(time === undefined && request.time === undefined ? (['time'] as const) : []),
    ...(timeZone === undefined && request.zone === undefined ? (['zone'] as const) : []),
  ];
  if (options.length > 0) faults.push({ kind: 'needed', options });
  if (time === undefined || timeZone === undefined || weekdays === undefined || channelId === undefined)
    return { plan: undefined, faults };
  const base = { ...DEFAULTS, ...known };
  const plan: SchedulePlan = {
    channelId,
    time,
    timeZone,
    weekdays,
    content: request.content ?? base.content,
    order: request.order ?? base.order,
    pingRoleId: request.pingsNobody === true ? undefined : (request.pingRoleId ?? known?.pingRoleId),
    isPinned: request.isPinned ?? base.isPinned,
    startsThread: request.startsThread ?? base.startsThread,
    lateMinutes: request.lateMinutes ?? base.lateMinutes,
  };
  return { plan, faults };
}

interface Reading<Value> {
  readonly by: (typed: string) => Value | undefined;
  readonly otherwise: Value | undefined;
  readonly fault: 'time' | 'days';
}

function read<Value>(typed: string | undefined, { by, otherwise, fault }: Reading<Value>, faults: DailyFault[]) {
  if (typed === undefined) return otherwise;
  const value = by(typed);
  if (value === undefined) faults.push({ kind: fault, typed });
  return value;
}

interface Planned {
  readonly plan: SchedulePlan;
  readonly scheduleId: string;
  readonly known: Schedule | undefined;
}

/** Whether there is something to post, and whether it can be posted there. */
async function checkPlan({ plan, scheduleId, known }: Planned, desk: Desk): Promise<readonly DailyFault[]> {
  const { guildId } = desk;
  const faults: DailyFault[] = [];
  const progress = known?.progress ?? { round: 1, posted: [] };
  if (!nextPost({ ...plan, guildId, scheduleId, progress }, desk))
    faults.push({ kind: 'nothing-to-post', content: plan.content });
  const access = await desk.daily.inspectChannel(channelQuestion({ ...plan, guildId }));
  if (access.kind === 'gone') faults.push({ kind: 'channel-gone' });
  if (access.kind !== 'known') return faults;
  if (access.isThread && plan.startsThread) faults.push({ kind: 'thread-in-thread' });
  const { channelId } = plan;
  // The rest is told with the schedule: a post without its pin is better than none.
  if (access.lacks.some((need) => ESSENTIAL.includes(need)))
    faults.push({ kind: 'access', channelId, lacks: access.lacks });
  return faults;
}
