/** A date as exact as it is known. Months count from 1. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Reads `2023`, `2023-10` or `2023-10-29`. */
export function readPartialDate(text: string | undefined): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : undefined, day: day ? Number(day) : undefined };
}

/** ISO 8601, as exact as the date is. Years before 1000 are padded with zeros. */
export function formatDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(twoDigits)];
  return parts.join('-');
}

export function formatInterval(from: PartialDate, to: PartialDate): string {
  return `${formatDate(from)}/${formatDate(to)}`;
}

const DAY_MS = 86_400_000;

/** A date so many days later (earlier where negative). Undefined where the day isn't known. */
export function addDays(date: PartialDate, days: number): PartialDate | undefined {
  if (date.month === undefined || date.day === undefined) return undefined;
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day) + days * DAY_MS);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** A month so many months later; to the month. Undefined where the month isn't known. */
export function addMonths(date: PartialDate, months: number): PartialDate | undefined {
  if (date.month === undefined) return undefined;
  const index = date.year * 12 + date.month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** 0 for Sunday to 6 for Saturday; undefined where the day isn't known. */
export function weekdayOf({ year, month, day }: PartialDate): number | undefined {
  return month === undefined || day === undefined ? undefined : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

export function isRealDate({ year, month = 1, day = 1 }: PartialDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
