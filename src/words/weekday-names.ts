/** A Monday, from which the days of the week are counted. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60_000;

/** The names of ISO weekdays (1 is Monday) in a language. */
export function weekdayNames(weekdays: readonly number[], locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return weekdays.map((day) => format.format(MONDAY + (day - 1) * DAY_MS));
}
