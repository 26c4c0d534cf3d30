import { addDays, addMonths, formatDate, formatInterval, isRealDate, weekdayOf } from './calendar.ts';
import { number, type TimeMatch } from './time-match.ts';
import { nearestMonth, resolveSeason, type TimeContext } from './time-context.ts';

/** When a Korean time expression is, in ISO 8601; undefined where that depends on what isn't known. */
export function resolveKorean({ kind, text, groups }: TimeMatch, context: TimeContext): string | undefined {
  const year = number(groups['year']) ?? yearBy(groups['relation'] ?? (kind === 'year' ? text : ''), context);
  const month = number(groups['month']);
  switch (kind) {
    case 'day':
    case 'month':
      return month === undefined
        ? undefined
        : dated({ year, month, day: number(groups['day']) }, groups['relation'], context);
    case 'year':
      return year === undefined ? undefined : formatDate({ year });
    case 'range': {
      const last = number(groups['year2']);
      return year && last
        ? formatInterval({ year, month }, { year: last, month: number(groups['month2']) })
        : undefined;
    }
    case 'decade': {
      const start = number(groups['decade']) ?? (groups['short'] ? 1900 + Number(groups['short']) : undefined);
      return start === undefined ? undefined : formatInterval({ year: start }, { year: start + 9 });
    }
    case 'century': {
      const century = Number(groups['century']);
      return formatInterval({ year: (century - 1) * 100 + 1 }, { year: century * 100 });
    }
    case 'season':
      return resolveSeason(SEASONS[groups['season'] ?? ''] ?? '', year, {
        ...context,
        relation: RELATIONS[groups['relation'] ?? ''],
      });
    case 'weekday':
      return resolveWeekday(groups, context);
    case 'relative':
      return resolveNear(text, context);
    default:
      return undefined;
  }
}

const SEASONS: Readonly<Record<string, string>> = { 봄: 'spring', 여름: 'summer', 가을: 'autumn', 겨울: 'winter' };
const RELATIONS: Readonly<Record<string, string>> = { 지난: 'last', 오는: 'next', 다음: 'next', 이번: 'this' };
const YEARS: Readonly<Record<string, number>> = { 재작년: -2, 지난해: -1, 작년: -1, 올해: 0, 내년: 1, 후년: 2 };
const WEEKDAYS = '일월화수목금토';

function yearBy(word: string, { published, told }: TimeContext): number | undefined {
  if (word === '이듬해') return told && told.year + 1;
  if (word === '그해') return told?.year;
  const shift = YEARS[word];
  return published && shift !== undefined ? published.year + shift : undefined;
}

interface Named {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number | undefined;
}

function dated({ year, month, day }: Named, relation: string | undefined, context: TimeContext): string | undefined {
  const found =
    year === undefined
      ? nearestMonth({ month, day }, { ...context, relation: RELATIONS[relation ?? ''] })
      : { year, month, day };
  return found && isRealDate(found) ? formatDate(found) : undefined;
}

function resolveWeekday(groups: TimeMatch['groups'], { published, isFuture }: TimeContext): string | undefined {
  const today = published && weekdayOf(published);
  const wanted = WEEKDAYS.indexOf(groups['weekday'] ?? '?');
  if (!published || today === undefined || wanted < 0) return undefined;
  const back = (today - wanted + 7) % 7;
  const isAhead =
    groups['relation'] === '오는' || groups['relation'] === '다음' || (groups['relation'] === undefined && isFuture);
  const date = addDays(published, isAhead ? 7 - back : -back);
  return date && formatDate(date);
}

const DAYS: Readonly<Record<string, number>> = { 그제: -2, 어제: -1, 내일: 1, 모레: 2 };
const MONTHS: Readonly<Record<string, number>> = { 지난달: -1, '이번 달': 0, 이달: 0, '다음 달': 1 };

function resolveNear(text: string, { published, told }: TimeContext): string | undefined {
  if (text === '같은 해') return told && formatDate({ year: told.year });
  if (!published) return undefined;
  const years = /^(?:약 )?(\d+)년 ?전/u.exec(text)?.[1];
  if (years) return formatDate({ year: published.year - Number(years) });
  const [days, months] = [DAYS[text] ?? (text.startsWith('오늘') ? 0 : undefined), MONTHS[text]];
  const found =
    days !== undefined ? addDays(published, days) : months !== undefined ? addMonths(published, months) : undefined;
  return found && formatDate(found);
}
