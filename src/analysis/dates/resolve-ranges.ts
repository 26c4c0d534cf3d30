import { formatDate, formatInterval } from './calendar.ts';
import { monthNumber, number, type TimeMatch } from './time-match.ts';
import { nearestMonth, type TimeContext } from './time-context.ts';

/** An interval between two days, months or years, or a part of a year. */
export function resolveRange({ id, groups, text }: TimeMatch, context: TimeContext): string | undefined {
  if (id === 'year-range' || id === 'life-years') {
    const [from, to] = [groups['year'] ?? '', groups['year2'] ?? ''];
    const full = to.length === 2 ? from.slice(0, 2) + to : to;
    return formatInterval(
      { year: Number(from), month: monthNumber(groups['month']) },
      { year: Number(full), month: monthNumber(groups['month2']) },
    );
  }
  if (id === 'day-range') return resolveDayRange(groups, context);
  if (id === 'month-range') return resolveMonthRange(groups);
  return resolvePartOfYear({ groups, text }, context);
}

function resolveDayRange(groups: TimeMatch['groups'], context: TimeContext): string | undefined {
  const month = monthNumber(groups['month'] ?? groups['monthB']);
  const [first, last] = [number(groups['day'] ?? groups['dayB']), number(groups['day2'] ?? groups['dayB2'])];
  if (month === undefined) return undefined;
  const year = number(groups['year'] ?? groups['yearB']) ?? nearestMonth({ month, day: first }, context)?.year;
  return year === undefined ? undefined : formatInterval({ year, month, day: first }, { year, month, day: last });
}

function resolveMonthRange(groups: TimeMatch['groups']): string | undefined {
  const [first, last] = [monthNumber(groups['month']), monthNumber(groups['month2'])];
  const year2 = number(groups['year2']) ?? number(groups['year']);
  if (first === undefined || last === undefined || year2 === undefined) return undefined;
  const year = number(groups['year']) ?? (first <= last ? year2 : year2 - 1);
  const days = [number(groups['day']), number(groups['day2'])];
  return formatInterval({ year, month: first, day: days[0] }, { year: year2, month: last, day: days[1] });
}

const QUARTERS = ['first', 'second', 'third', 'fourth'];

function resolvePartOfYear(
  { groups, text }: Pick<TimeMatch, 'groups' | 'text'>,
  context: TimeContext,
): string | undefined {
  const { published } = context;
  const named = number(groups['year'] ?? groups['yearQ']);
  const shift = /last year/.test(text) ? -1 : /next year/.test(text) ? 1 : 0;
  const place = groups['q']
    ? Number(groups['q']) - 1
    : QUARTERS.indexOf((groups['quarter'] ?? '').replace(/last|final/, 'fourth'));
  if (place < 0) return published && /year/.test(text) ? formatDate({ year: published.year + shift }) : undefined;
  const months = groups['unit'] === 'half' ? 6 : 3;
  const from = place * months + 1;
  const year =
    named ?? (shift !== 0 && published ? published.year + shift : nearestMonth({ month: from }, context)?.year);
  return year === undefined ? undefined : formatInterval({ year, month: from }, { year, month: from + months - 1 });
}
