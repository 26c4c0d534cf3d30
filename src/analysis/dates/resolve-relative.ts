import { readNumber } from '../number-words.ts';
import { addDays, addMonths, formatDate, formatInterval, type PartialDate, weekdayOf } from './calendar.ts';
import type { TimeMatch } from './time-match.ts';
import type { TimeContext } from './time-context.ts';

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** The nearest day of that name: before publication, or after it where the sentence looks ahead. */
export function resolveWeekday({ groups, text }: TimeMatch, { published, isFuture }: TimeContext): string | undefined {
  const today = published && weekdayOf(published);
  const wanted = WEEKDAYS.indexOf((groups['weekday'] ?? '').toLowerCase());
  if (!published || today === undefined || wanted < 0) return undefined;
  const relation = groups['relation']?.toLowerCase() ?? '';
  if (/following|previous/.test(relation)) return undefined;
  const back = (today - wanted + 7) % 7;
  const isAhead = relation === 'next' || (relation === '' && (isFuture || /^(?:by|until|before) /i.test(text)));
  const days = isAhead ? 7 - back : relation === 'last' && back === 0 ? -7 : -back;
  const date = addDays(published, isAhead && back === 0 && relation !== 'next' ? 0 : days);
  return date && formatDate(date);
}

/** A time seen from publication, or from the time told before. */
export function resolveRelative({ id, text, groups }: TimeMatch, context: TimeContext): string | undefined {
  const words = text.toLowerCase();
  if (id === 'n-units-ago')
    return words.endsWith(' ago') || / (?:from now|hence)$/.test(words) ? awayBy(groups, words, context) : undefined;
  if (id === 'last-n-units') return stretch(groups, context);
  if (id === 'deictic-day' || id === 'today') return resolveDeictic(words, context);
  return resolveNeighbour(words, groups, context);
}

function resolveDeictic(words: string, { published }: TimeContext): string | undefined {
  if (!published) return undefined;
  const unit = /(week|weekend|month|year)$/.exec(words)?.[1];
  if (/^the same|before yesterday|after tomorrow/.test(words)) return undefined;
  if (unit === 'year') return formatDate({ year: published.year });
  if (unit === 'month')
    return published.month === undefined ? undefined : formatDate({ year: published.year, month: published.month });
  if (unit !== undefined) return week(published, 0);
  const shift = /yesterday|last night/.test(words) ? -1 : words.includes('tomorrow') ? 1 : 0;
  const day = addDays(published, shift);
  return day && formatDate(day);
}

/** "last month", "that year", "the following week": from publication, or from the time told before. */
function resolveNeighbour(words: string, groups: TimeMatch['groups'], context: TimeContext): string | undefined {
  const relation = groups['relation']?.toLowerCase() ?? '';
  const unit = groups['unit'];
  const isDeictic = relation === 'last' || relation === 'next';
  const origin = isDeictic ? context.published : context.told;
  const shift = /^(?:last|the previous|the preceding)/.test(words)
    ? -1
    : /^(?:next|the following|the next|the coming)/.test(words)
      ? 1
      : 0;
  if (/^the (?:past|last)/.test(relation)) return stretch({ ...groups, count: 'a' }, context);
  if (!origin || relation === '') return undefined;
  if (unit === 'year') return formatDate({ year: origin.year + shift });
  if (unit === 'month') {
    const month = addMonths(origin, shift);
    return month && formatDate(month);
  }
  return unit === 'week' && isDeictic ? week(origin, shift) : undefined;
}

/** The week, Monday to Sunday (ISO 8601), so many weeks from that of a day. */
function week(date: PartialDate, shift: number): string | undefined {
  const weekday = weekdayOf(date);
  if (weekday === undefined) return undefined;
  const monday = addDays(date, shift * 7 - ((weekday + 6) % 7));
  const sunday = monday && addDays(monday, 6);
  return monday && sunday && formatInterval(monday, sunday);
}

/** "three years ago": as exact as the unit is. Decades and centuries are too inexact for a year. */
export function awayBy(groups: TimeMatch['groups'], words: string, { published }: TimeContext): string | undefined {
  const count = readNumber(groups['count'] ?? '') * (words.endsWith('ago') ? -1 : 1);
  if (!published || !Number.isInteger(count) || / and a half/.test(words)) return undefined;
  switch (groups['unit']) {
    case 'year':
      return formatDate({ year: published.year + count });
    case 'month': {
      const month = addMonths(published, count);
      return month && formatDate(month);
    }
    case 'week':
    case 'day': {
      const day = addDays(published, groups['unit'] === 'week' ? count * 7 : count);
      return day && formatDate(day);
    }
    default:
      return undefined;
  }
}

/** "over the past three years": the interval that ends, or begins, with publication. */
function stretch(groups: TimeMatch['groups'], { published }: TimeContext): string | undefined {
  const count = readNumber(groups['count'] ?? '');
  const isBack = /last|past|previous/i.test(groups['relation'] ?? '');
  if (!published || !Number.isInteger(count) || /first|final/.test(groups['relation'] ?? '')) return undefined;
  const unit = groups['unit'] ?? '';
  const years = unit === 'year' ? count : unit === 'decade' ? count * 10 : undefined;
  if (years === undefined) return undefined;
  const [from, to] = isBack ? [published.year - years, published.year] : [published.year, published.year + years];
  return formatInterval({ year: from }, { year: to });
}
