/** Words for times of day, as people type them. */
const NAMED: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: '00:00',
  정오: '12:00',
  자정: '00:00',
};

/** `8`, `8:30`, `8.30`, `8h30`, `0830`, `8시 30분`, `8시 반`. */
const CLOCK = /^(?<hour>\d{1,2}?)(?:\s*(?:[:.h시])\s*(?<minute>\d{2}|반)?분?|(?<together>\d{2}))?$/u;

/** Before or after the digits, in English and Korean. */
const HALF = /(?<morning>a\.?\s?m\.?|오전|아침|새벽)|(?<evening>p\.?\s?m\.?|오후|저녁|밤)/iu;

/** A time of day as people type it, as `HH:MM`; undefined where it isn't one. */
export function readTime(typed: string): string | undefined {
  const text = typed.trim().normalize('NFKC').toLowerCase();
  const named = NAMED[text];
  if (named !== undefined) return named;
  const half = HALF.exec(text)?.groups;
  const { hour, minute, together } = CLOCK.exec(text.replace(HALF, '').trim())?.groups ?? {};
  if (hour === undefined) return undefined;
  // A bare number is an hour only where something says so: “8” may be a slip, “8 pm” isn't.
  if (!half && !/[:.h시]/u.test(text) && together === undefined) return undefined;
  return toClock({ hour: Number(hour), minute: minute === '반' ? 30 : Number(minute ?? together ?? 0), half });
}

interface Read {
  readonly hour: number;
  readonly minute: number;
  readonly half: Readonly<Record<string, string>> | undefined;
}

function toClock({ hour, minute, half }: Read): string | undefined {
  if (minute > 59 || hour > 23) return undefined;
  const isTwelveHour = hour >= 1 && hour <= 12;
  if (half && !isTwelveHour && !(half['evening'] !== undefined && hour > 12)) return undefined;
  const from = half && isTwelveHour ? (hour % 12) + (half['evening'] === undefined ? 0 : 12) : hour;
  return `${String(from).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
