import { percentile } from '../measures/percentile.ts';
import { renderTable, shortNumber } from '../report/table.ts';
import type { Judged } from './judge.ts';
import type { Outage, SimulatedGuild, SimulationResult } from './simulate.ts';

export interface Figures {
  readonly guilds: readonly SimulatedGuild[];
  readonly judged: readonly Judged[];
  readonly result: SimulationResult;
  readonly outage: Outage;
  readonly storeKind: string;
  readonly days: number;
  readonly realMs: number;
}

/** The figures as text, and whether a promise is broken. */
export function report(figures: Figures): { readonly text: string; readonly isBroken: boolean } {
  const { guilds, judged, result, storeKind, days, realMs } = figures;
  const { discord, calls, crashes, lost, errors } = result;
  const rows = judgeRows(figures);
  const broken = rows.filter(({ isPromise, count }) => isPromise && count > 0);
  const delays = judged.flatMap(({ delayMs }) => (delayMs === undefined ? [] : [delayMs / 1000]));
  const events: readonly (readonly [string, number])[] = [
    ['calls to the store and Discord', calls],
    ['crashes', crashes],
    ['claims lost to another process', lost],
    ['second sends that Discord dropped by their nonce', discord.figures.deduplicated],
    ['earlier sends found in the channel', discord.figures.found],
    ['earlier sends not found there', discord.figures.absent],
    ['notices to curators', discord.notices.length],
    ['errors', errors.length],
  ];
  const text = [
    `${guilds.length} servers, ${days} days, 2 processes on ${storeKind}, ${shortNumber(realMs / 1000)} s`,
    '',
    renderTable(
      ['due posts', 'count', ''],
      rows.map(({ name, count, isPromise }) => [
        name,
        count.toLocaleString('en'),
        isPromise ? (count > 0 ? '✗' : '✓') : '',
      ]),
    ),
    '',
    renderTable(
      ['what happened', 'count'],
      events.map(([name, count]) => [name, count.toLocaleString('en')]),
    ),
    '',
    renderTable(
      ['seconds after the due time', '50 %', '99 %', 'most'],
      [['first message', ...[0.5, 0.99, 1].map((share) => shortNumber(percentile(delays, share)))]],
    ),
    ...errors.slice(0, 3).map((error) => `\n${String(error)}`),
  ];
  return { text: text.join('\n'), isBroken: broken.length > 0 || errors.length > 0 };
}

interface Row {
  readonly name: string;
  readonly count: number;
  /** Whether it must be 0. */
  readonly isPromise: boolean;
}

function judgeRows({ guilds, judged, result, outage }: Figures): readonly Row[] {
  const troubles = new Map(guilds.map(({ guildId, trouble }) => [guildId, trouble]));
  const isWritable = ({ guildId, dueAt }: Judged): boolean => {
    const { goneAt = Infinity, forbiddenAt = Infinity } = troubles.get(guildId) ?? {};
    // A post under way when the channel goes may come to either end.
    return dueAt < Math.min(goneAt, forbiddenAt) - SLACK_MS;
  };
  const isInOutage = ({ dueAt }: Judged): boolean => dueAt > outage.from - SLACK_MS && dueAt <= outage.until;
  const writable = judged.filter(isWritable);
  const unsent = writable.filter(({ messages }) => messages === 0);
  const isReadable = ({ guildId }: Judged): boolean => !troubles.get(guildId)?.isUnreadable;
  const count = (posts: readonly Judged[], is: (post: Judged) => boolean): number => posts.filter(is).length;
  const notices = new Set(result.discord.notices.map(({ nonce }) => nonce));
  const row = (name: string, number: number, isPromise = false): Row => ({ name, count: number, isPromise });
  return [
    row('all', judged.length),
    row('in channels that are gone or forbidden', judged.length - writable.length),
    row(
      'sent once',
      count(writable, ({ messages }) => messages === 1),
    ),
    row('skipped, their window passed in the outage', count(unsent, isInOutage)),
    row(
      'unknown, in channels that can’t be read back',
      count(writable, (post) => post.state === 'unknown' && !isReadable(post)),
    ),
    row(
      'sent twice',
      count(judged, ({ messages }) => messages > 1),
      true,
    ),
    row(
      'missing',
      count(unsent, (post) => !isInOutage(post) && !(post.state === 'unknown' && !isReadable(post))),
      true,
    ),
    row(
      'unknown elsewhere',
      count(writable, (post) => post.state === 'unknown' && isReadable(post)),
      true,
    ),
    row(
      'sent, but not in the ledger',
      count(writable, ({ messages, state }) => messages > 0 && state !== 'sent' && state !== 'unknown'),
      true,
    ),
    // Not a promise: see “What the daily post guarantees” in docs/decisions.md.
    row('notices told twice, their process died just after', result.discord.notices.length - notices.size),
  ];
}

/** The longest that a post usually takes with crashes and stand-stills. */
const SLACK_MS = 60 * 60_000;
