/** A date as exact as it is known. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Takes `2023`, `2023-10` or `2023-10-29` apart; undefined for anything else (articles carry only such dates). */
export function toDateParts(date: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** The date in words: "October 29, 2023", "2023년 10월". `locale` is BCP 47. A text that is no date comes back as it is. */
export function formatPartialDate(date: string, locale: string): string {
  const parts = toDateParts(date);
  if (!parts) return date;
  const { year, month = 1, day = 1 } = parts;
  const format = formatFor(locale, parts);
  // Date.UTC takes years below 100 for 19xx.
  const instant = new Date(Date.UTC(2000, month - 1, day));
  return format.format(instant.setUTCFullYear(year, month - 1, day));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each locale and exactness: making one takes longer than all else of a source line. */
function formatFor(locale: string, { month, day }: DateParts): Intl.DateTimeFormat {
  const key = `${locale} ${month === undefined ? '' : 'm'}${day === undefined ? '' : 'd'}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}
