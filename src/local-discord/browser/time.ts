/** Times as Discord writes them. */
import type { Words } from './words.ts';

export interface TimeView {
  readonly locale: string;
  readonly words: Words;
  readonly nowMs: number;
}

const DAY_MS = 86_400_000;

/** Beside a name: the time today, “Yesterday at …”, or the date. */
export function messageTime(atMs: number, { locale, words, nowMs }: TimeView): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(atMs);
  if (isSameDay(atMs, nowMs)) return time;
  if (isSameDay(atMs, nowMs - DAY_MS)) return words.yesterday(time);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(atMs);
}

export function clockTime(atMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(atMs);
}

export function fullTime(atMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(atMs);
}

export function longDate(atMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(atMs);
}

export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}

type Styles = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>;

/** Developer documentation, Reference, timestamp styles. `s` and `S` came in 2025. */
const STYLES: Readonly<Record<string, Styles>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** `<t:…>`; what no calendar holds stays a number. */
export function stampTime(seconds: number, style: string, { locale, nowMs }: Omit<TimeView, 'words'>): string {
  const atMs = seconds * 1000;
  if (!Number.isFinite(new Date(atMs).getTime())) return String(seconds);
  if (style === 'R') return relativeTime(atMs, nowMs, locale);
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES['f']).format(atMs);
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['day', DAY_MS],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

export function relativeTime(atMs: number, nowMs: number, locale: string): string {
  const distance = atMs - nowMs;
  const [unit, unitMs] = UNITS.find(([, ms]) => Math.abs(distance) >= ms) ?? ['second', 1000];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(distance / unitMs), unit);
}
