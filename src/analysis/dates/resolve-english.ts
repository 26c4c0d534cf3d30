import { formatDate, formatInterval, isRealDate } from './calendar.ts';
import { resolveRange } from './resolve-ranges.ts';
import { awayBy, resolveRelative, resolveWeekday } from './resolve-relative.ts';
import { nearestMonth, resolveSeason, type TimeContext } from './time-context.ts';
import { monthNumber, number, type TimeMatch } from './time-match.ts';

/** When an English time expression is, in ISO 8601; undefined where that depends on what isn't known. */
export function resolveEnglish(match: TimeMatch, context: TimeContext): string | undefined {
  switch (match.kind) {
    case 'day':
      return resolveDay(match, context);
    case 'month':
      return resolveMonth(match, context);
    case 'year':
      return resolveYear(match.groups);
    case 'decade':
      return resolveDecade(match.groups);
    case 'century':
      return resolveCentury(match);
    case 'season':
      return resolveSeasonOf(match, context);
    case 'range':
      return resolveRange(match, context);
    case 'weekday':
      return resolveWeekday(match, context);
    case 'relative':
      return resolveRelative(match, context);
    case 'duration':
      // "In two years it will …"
      return context.isFuture && /^in /i.test(match.text) ? awayBy(match.groups, 'from now', context) : undefined;
    default:
      return undefined;
  }
}

function resolveDay({ groups }: TimeMatch, context: TimeContext): string | undefined {
  const month = number(groups['monthNumber']) ?? monthNumber(groups['month']);
  const day = number(groups['day']) ?? dayByWord(groups['dayWord']);
  if (month === undefined || day === undefined) return undefined;
  const year =
    number(groups['year']) ?? yearByWord(groups['yearWord'], context) ?? nearestMonth({ month, day }, context)?.year;
  const date = year === undefined ? undefined : { year, month, day };
  return date && isRealDate(date) ? formatDate(date) : undefined;
}

function dayByWord(word: string | undefined): number | undefined {
  const place = ORDINALS.indexOf(word ?? '');
  return place < 0 ? undefined : place + 1;
}

/** "this year", "last year" after a month; from publication, or from the time told before. */
function yearByWord(word: string | undefined, { published, told }: TimeContext): number | undefined {
  switch (word) {
    case 'this':
      return published?.year;
    case 'last':
      return published && published.year - 1;
    case 'next':
      return published && published.year + 1;
    case 'that':
    case 'the same':
      return told?.year;
    case 'the following':
      return told && told.year + 1;
    default:
      return undefined;
  }
}

function resolveMonth({ groups }: TimeMatch, context: TimeContext): string | undefined {
  const month = monthNumber(groups['month']);
  if (month === undefined) return undefined;
  const year = number(groups['year']) ?? yearByWord(groups['yearWord'], context);
  if (year !== undefined) return formatDate({ year, month });
  const relation = (groups['relation'] ?? groups['relation2'] ?? '').trim().toLowerCase();
  if (relation.startsWith('the ')) return besideTold(month, relation, context);
  const found = nearestMonth({ month }, relation === '' ? context : { ...context, relation });
  return found && formatDate(found);
}

/** "the previous August": from the time told before. */
function besideTold(month: number, relation: string, { told }: TimeContext): string | undefined {
  if (!told) return undefined;
  const shift = relation === 'the previous' ? (month < (told.month ?? 0) ? 0 : -1) : month > (told.month ?? 12) ? 0 : 1;
  return formatDate({ year: told.year + (relation === 'the same' ? 0 : shift), month });
}

function resolveYear({ year, year2, bc }: TimeMatch['groups']): string | undefined {
  // Years before the common era: ISO 8601 counts 1 BC as 0000.
  if (bc !== undefined) return `-${String(Number(bc) - 1).padStart(4, '0')}`;
  const found = number(year ?? year2);
  return found === undefined ? undefined : formatDate({ year: found });
}

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function resolveDecade({ decade, decadeWord }: TimeMatch['groups']): string | undefined {
  const place = DECADES.indexOf(decadeWord ?? '');
  // "the sixties" without more are those of the last century.
  const start = number(decade) ?? (place < 0 ? undefined : 1920 + place * 10);
  return start === undefined ? undefined : formatInterval({ year: start }, { year: start + 9 });
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

function resolveCentury({ groups, text }: TimeMatch): string | undefined {
  const century = number(groups['century']) ?? ORDINALS.indexOf(groups['centuryWord'] ?? '') + 1;
  if (century < 1 || / BCE?$/.test(text)) return undefined;
  return formatInterval({ year: (century - 1) * 100 + 1 }, { year: century * 100 });
}

function resolveSeasonOf({ groups }: TimeMatch, context: TimeContext): string | undefined {
  const name = (groups['season'] ?? groups['season2'] ?? groups['season3'] ?? '').toLowerCase();
  return resolveSeason(name, number(groups['year']), { ...context, relation: groups['relation']?.toLowerCase() });
}
