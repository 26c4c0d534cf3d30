import { isPartialDate } from '#src/articles/partial-date.ts';

/** When a text came out, or when it was changed. */
export interface DateLine {
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** Whether a word such as "Published" says what the date means. */
  readonly isLabelled: boolean;
}

/** Languages whose month names are read; the names themselves are Unicode CLDR's, through `Intl`. */
const MONTH_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk'];
const MONTHS = monthNumbers();
const MONTH = `(?:${[...MONTHS.keys(), 'sept'].toSorted((a, b) => b.length - a.length).join('|')})`;

const UPDATED =
  /(?:last )?(?:updated|modified|edited|revised)|aktualisiert|mis à jour|actualizado|(?:최종\s?)?(?:수정|업데이트)/iu;
const PUBLISHED =
  /(?:first |originally )?(?:published|posted|issued|released|written|delivered)|\bdate\b|veröffentlicht|publié|publicado|pubblicato|опубликовано|(?:기사\s?)?(?:입력|등록|발행|게재|작성|승인|송고)/iu;

/** What else stands in a line of dates: words of time, weekdays, zones. */
const REST = new RegExp(
  [
    String.raw`\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?`,
    String.raw`\b\d{1,2}\s*[ap]\.?m\.?(?![\p{L}])`,
    String.raw`오전|오후|\d{1,2}시(?:\s*\d{1,2}분)?|일시|날짜|[월화수목금토일]요일|\([월화수목금토일月火水木金土日]\)`,
    String.raw`(?<!\p{L})(?:UTC|GMT|KST|JST|CET|CEST|BST|IST|MSK|[ECMP][SD]?T|Z|Uhr|at|on|um|am|à|le|el|il|local time|time)\b`,
    String.raw`[+-]\d{2}:?\d{2}\b`,
    String.raw`\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?`,
    String.raw`\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b`,
  ].join('|'),
  'giu',
);

const PUNCTUATION = /[\s.,:;|·•()[\]/~–—-]+/g;

interface DateForm {
  readonly pattern: RegExp;
  /** The date's parts as numbers, in the order year, month, day; shorter where less is known. */
  readonly parts: (match: readonly string[]) => readonly number[];
}

const FORMS: readonly DateForm[] = [
  {
    pattern: /(?<!\d)(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})(?!\d)\.?T?/u,
    parts: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /(\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]/u,
    parts: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  { pattern: /(\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]/u, parts: ([y, m]) => [Number(y), Number(m)] },
  form(String.raw`(?<!\p{L})(${MONTH})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, ([m, d, y]) => [
    Number(y),
    month(m),
    Number(d),
  ]),
  form(
    String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(${MONTH})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)`,
    ([d, m, y]) => [Number(y), month(m), Number(d)],
  ),
  form(String.raw`(?<!\p{L})(${MONTH})\.?,?\s+(\d{4})(?!\d)`, ([m, y]) => [Number(y), month(m)]),
  // Day first with dots (DIN 5008). With slashes day and month are told apart only where one exceeds 12.
  {
    pattern: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u,
    parts: ([d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  {
    pattern: /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u,
    parts: ([a, b, y]) => slashed(Number(y), Number(a), Number(b)),
  },
];

/** Reads a line that holds dates and nothing else but their labels, times and a place; undefined for any other line. */
export function readDateLine(line: string): DateLine | undefined {
  let rest = line;
  const result: { published?: string; updated?: string } = {};
  for (let found = findDate(rest); found; found = findDate(rest)) {
    const before = rest.slice(0, found.index);
    const isUpdate = lastIndex(UPDATED, before) > lastIndex(PUBLISHED, before);
    result[isUpdate ? 'updated' : 'published'] ??= found.date;
    rest = `${before.replace(UPDATED, ' ').replace(PUBLISHED, ' ')} ${rest.slice(found.index + found.length)}`;
  }
  const isPlace = result.published?.length === 'YYYY-MM-DD'.length && isPlaceName(rest);
  const isOnlyDates = isPlace || rest.replace(REST, '').replace(PUNCTUATION, '') === '';
  if (!isOnlyDates || (result.published === undefined && result.updated === undefined)) return undefined;
  return { ...result, isLabelled: PUBLISHED.test(line) || UPDATED.test(line) };
}

/** "Seoul," or "at Port Ellery,": where a text was written or spoken. */
function isPlaceName(text: string): boolean {
  return /^(?:(?:at|in) )?\p{Lu}[\p{L}.]*(?:[ ,]+\p{Lu}[\p{L}.]*){0,3},$/u.test(text.replace(/\s+/g, ' ').trim());
}

/** The first date in a text, in whichever form it stands. */
function findDate(text: string): { date: string; index: number; length: number } | undefined {
  for (const { pattern, parts } of FORMS) {
    const match = pattern.exec(text);
    const date = match ? toIso(parts(match.slice(1))) : undefined;
    if (match && date !== undefined) return { date, index: match.index, length: match[0].length };
  }
  return undefined;
}

function form(source: string, parts: DateForm['parts']): DateForm {
  return { pattern: new RegExp(source, 'iu'), parts };
}

function toIso(parts: readonly number[]): string | undefined {
  const [year = 0, ...rest] = parts;
  const date = [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
  return isPartialDate(date) ? date : undefined;
}

function slashed(year: number, a: number, b: number): readonly number[] {
  if (a > 12) return [year, b, a];
  if (b > 12 || a === b) return [year, a, b];
  return [year];
}

function month(name = ''): number {
  return MONTHS.get(name.toLowerCase()) ?? 9; // "sept", the one abbreviation that CLDR lacks
}

/** Month names in lower case → 1 to 12; where languages share a name the first language's meaning holds. */
function monthNumbers(): ReadonlyMap<string, number> {
  const styles = MONTH_LANGUAGES.flatMap((language) => [[language, 'long'] as const, [language, 'short'] as const]);
  const entries = styles.flatMap(([language, style]) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const name = format.formatToParts(Date.UTC(2023, index, 1)).find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), index + 1] as const;
    });
  });
  return new Map(entries.toReversed());
}

function lastIndex(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern.source, 'giu'))].at(-1)?.index ?? -1;
}
