import { editDistance } from '#src/language/edit-distance.ts';
import type { Instant } from '#src/storage/interface/ids.ts';

/**
 * What people call zones besides the names of the IANA and what `Intl` calls them: abbreviations that mean one zone
 * only, cities that stand in a country's zone, and Korean names of cities.
 */
const ALIASES: Readonly<Record<string, string>> = {
  utc: 'Etc/UTC',
  gmt: 'Etc/UTC',
  kst: 'Asia/Seoul',
  jst: 'Asia/Tokyo',
  cet: 'Europe/Berlin',
  beijing: 'Asia/Shanghai',
  delhi: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  washington: 'America/New_York',
  boston: 'America/New_York',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  busan: 'Asia/Seoul',
  서울: 'Asia/Seoul',
  부산: 'Asia/Seoul',
  한국: 'Asia/Seoul',
  평양: 'Asia/Pyongyang',
  도쿄: 'Asia/Tokyo',
  오사카: 'Asia/Tokyo',
  베이징: 'Asia/Shanghai',
  상하이: 'Asia/Shanghai',
  홍콩: 'Asia/Hong_Kong',
  타이베이: 'Asia/Taipei',
  싱가포르: 'Asia/Singapore',
  런던: 'Europe/London',
  파리: 'Europe/Paris',
  베를린: 'Europe/Berlin',
  모스크바: 'Europe/Moscow',
  뉴욕: 'America/New_York',
  워싱턴: 'America/New_York',
  시카고: 'America/Chicago',
  시드니: 'Australia/Sydney',
};

/** The zone that is meant: an IANA name in any spelling, the one zone of that city or name. Undefined when none fits. */
export function readTimeZone(typed: string): string | undefined {
  const wanted = fold(typed);
  if (wanted === '') return undefined;
  const named = ALIASES[wanted] ?? allZones().find((zone) => fold(zone) === wanted || fold(cityOf(zone)) === wanted);
  if (named !== undefined) return named;
  return typed.includes('/') ? canonical(typed.trim()) : undefined;
}

/** Zones that fit what was typed so far, best first; with nothing typed some that many people live in. */
export function suggestTimeZones(typed: string, limit: number): readonly string[] {
  const wanted = fold(typed);
  if (wanted === '') return POPULAR.slice(0, limit);
  const aliases = Object.keys(ALIASES).filter((alias) => alias.startsWith(wanted));
  const exact = readTimeZone(typed);
  const language = /\p{Script=Hangul}/u.test(wanted) ? 'ko' : 'en';
  const found = [
    ...(exact === undefined ? [] : [exact]),
    ...aliases.map((alias) => ALIASES[alias] ?? ''),
    ...allZones().filter((zone) => fold(cityOf(zone)).startsWith(wanted)),
    ...allZones().filter((zone) => fold(zone).includes(wanted)),
    ...allZones().filter((zone) => isMisspelt(wanted, fold(cityOf(zone)))),
  ];
  // Their names in words take a tenth of a second to find out, once a language; so they come last.
  const more =
    found.length < limit
      ? allZones().filter((zone) => namesOf(zone, language).some((name) => name.includes(wanted)))
      : [];
  return [...new Set([...found, ...more])].slice(0, limit);
}

/** `Asia/Seoul · 18:05 (GMT+9)`, at that instant. */
export function describeTimeZone(timeZone: string, now: Instant): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${timeZone} · ${part('hour')}:${part('minute')} (${part('timeZoneName')})`;
}

/** Names that the IANA has given up, and Node.js still lists. */
const RENAMED: Readonly<Record<string, string>> = {
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

function rename(zone: string): string {
  return RENAMED[zone] ?? zone;
}

const POPULAR = [
  'Asia/Seoul',
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Moscow',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Australia/Sydney',
  'Etc/UTC',
];

let zones: readonly string[] | undefined;

function allZones(): readonly string[] {
  zones ??= [...Intl.supportedValuesOf('timeZone').map(rename), 'Etc/UTC'];
  return zones;
}

const names = new Map<string, readonly string[]>();

/** What `Intl` calls the zone and its place, folded: “south korea time”, “한국 표준시”. */
function namesOf(timeZone: string, language: string): readonly string[] {
  const key = `${language} ${timeZone}`;
  const found =
    names.get(key) ??
    (['shortGeneric', 'longGeneric'] as const).map((timeZoneName) => {
      const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName }).formatToParts(0);
      return fold(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '');
    });
  names.set(key, found);
  return found;
}

/** One slip in short words, two in longer ones. */
function isMisspelt(typed: string, city: string): boolean {
  const max = typed.length <= MAX_SHORT_CHARS ? 1 : 2;
  return typed.length >= MIN_CHARS && editDistance(typed, city, max) <= max;
}

const MIN_CHARS = 4;
const MAX_SHORT_CHARS = 6;

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}

function fold(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ');
}

/** Also names that the IANA has replaced. Undefined where there is no such zone. */
function canonical(zone: string): string | undefined {
  try {
    return rename(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone);
  } catch {
    return undefined;
  }
}
