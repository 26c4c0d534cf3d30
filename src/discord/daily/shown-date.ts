/** `Monday, 2 March 2026` in a language, of `2026-03-02`. */
export function shownDate(localDate: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(localDate));
}
