/** A resolved time as people read it: "March 21, 2023", "September 2023", "1990". An interval is given as its two ends. */
export function formatWhen(resolved: string, locale: string): readonly string[] {
  return resolved.split('/').map((date) => formatOne(date, locale));
}

function formatOne(date: string, locale: string): string {
  const [, sign, year = '', month, day] = /^(-?)(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  // ISO 8601 counts the year before AD 1 as 0.
  if (sign === '-' || year === '0000') return `${Number(year) + 1} BC`;
  if (month === undefined) return locale.startsWith('ko') ? `${Number(year)}년` : String(Number(year));
  const at = new Date(Date.UTC(2000, Number(month) - 1, Number(day ?? 1)));
  at.setUTCFullYear(Number(year));
  const style = day === undefined ? {} : ({ day: 'numeric' } as const);
  return at.toLocaleDateString(locale, { year: 'numeric', month: 'long', timeZone: 'UTC', ...style });
}
