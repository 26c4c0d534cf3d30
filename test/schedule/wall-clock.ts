const MINUTE_MS = 60_000;

/** A wall clock of a zone that was watched. Slow and plain: what the time-zone reckoning is held against. */
export interface WatchedClock {
  /** The first instant that was seen at which the clock showed that time on that date, or a later one. */
  readonly firstAt: (localDate: string, time: string) => number | undefined;
  /** Those in which the clock jumped or was put back. */
  readonly unusualDates: readonly string[];
}

/** Looks at the clock every `stepMinutes` from one instant to another. */
export function watchClock(
  timeZone: string,
  { from, until, stepMinutes }: { readonly from: number; readonly until: number; readonly stepMinutes: number },
): WatchedClock {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const seen: { readonly at: number; readonly shown: string }[] = [];
  const firstOfDate = new Map<string, number>();
  const perDate = new Map<string, number>();
  for (let at = from; at <= until; at += stepMinutes * MINUTE_MS) {
    const shown = format.format(at);
    const date = shown.slice(0, 10);
    if (!firstOfDate.has(date)) firstOfDate.set(date, seen.length);
    perDate.set(date, (perDate.get(date) ?? 0) + 1);
    seen.push({ at, shown });
  }
  const usual = (24 * 60) / stepMinutes;
  return {
    firstAt: (localDate, time) => {
      const first = firstOfDate.get(localDate);
      if (first === undefined) return undefined;
      for (let index = first; index < seen.length; index += 1) {
        const look = seen[index];
        if (look && look.shown >= `${localDate} ${time}`) return look.at;
      }
      return undefined;
    },
    unusualDates: [...perDate].flatMap(([date, count]) => (count === usual ? [] : [date])),
  };
}
