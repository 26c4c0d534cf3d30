/** ISO weekdays, 1 (Monday) to 7. */
const ALL = [1, 2, 3, 4, 5, 6, 7];
const WORKING = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];

/** Days that one word means. */
const GROUPS: Readonly<Record<string, readonly number[]>> = {
  daily: ALL,
  everyday: ALL,
  'every day': ALL,
  all: ALL,
  매일: ALL,
  날마다: ALL,
  weekdays: WORKING,
  weekday: WORKING,
  'working days': WORKING,
  workdays: WORKING,
  평일: WORKING,
  주중: WORKING,
  weekends: WEEKEND,
  weekend: WEEKEND,
  주말: WEEKEND,
};

/** English days by their first letters, from two on where nothing else begins so. */
const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const KOREAN = '월화수목금토일';

/**
 * Days of the week as people type them: `weekdays`, `mon, wed, fri`, `mon-fri`, `월수금`, `월~금`, `화요일과 목요일`. In
 * order, each once; undefined where a word is none.
 */
export function readWeekdays(typed: string): readonly number[] | undefined {
  const text = typed.trim().normalize('NFKC').toLowerCase();
  const group = GROUPS[text];
  if (group) return group;
  const parts = text
    .replaceAll(/요일/gu, '')
    .replaceAll(/\s*(?:[-–~〜]|\bto\b)\s*/gu, '-')
    .split(/[\s,;·/&+]+|\band\b|[과와]/u)
    .filter((part) => part !== '');
  const read = parts.map(readPart);
  if (read.length === 0 || read.some((days) => days === undefined)) return undefined;
  const days = new Set(read.flatMap((each) => each ?? []));
  return ALL.filter((day) => days.has(day));
}

function readPart(part: string): readonly number[] | undefined {
  const group = GROUPS[part];
  if (group) return group;
  const [from, until, ...more] = part.split('-').map(readDay);
  if (more.length > 0) return undefined;
  if (part.includes('-')) return from === undefined || until === undefined ? undefined : between(from, until);
  if (from !== undefined) return [from];
  const together = Array.from(part, (letter) => KOREAN.indexOf(letter) + 1);
  return together.every((day) => day > 0) ? together : undefined;
}

function readDay(word: string): number | undefined {
  const english = word.length >= 2 ? ENGLISH.filter((name) => `${name}s`.startsWith(word)) : [];
  if (english.length === 1) return ENGLISH.indexOf(english[0] ?? '') + 1;
  return word.length === 1 && KOREAN.includes(word) ? KOREAN.indexOf(word) + 1 : undefined;
}

/** Over the end of the week where it must: `fri-mon`. */
function between(from: number, until: number): readonly number[] {
  const count = ((until - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, step) => ((from - 1 + step) % 7) + 1);
}
