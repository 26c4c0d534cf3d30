import type { Instant } from '#src/storage/interface/ids.ts';
import type { SchedulePlan } from '#src/storage/interface/schedule-store.ts';
import { Temporal } from 'temporal-polyfill';
import { dueInstant, localDateAt } from './due-instant.ts';

export type Times = Pick<SchedulePlan, 'time' | 'timeZone' | 'weekdays'>;

export interface Occurrence {
  readonly localDate: string;
  readonly dueAt: Instant;
}

/** When a post is due after an instant, earliest first, without end. */
export function* occurrences(times: Times, after: Instant): Generator<Occurrence, never> {
  if (!times.weekdays.some((day) => day >= 1 && day <= 7)) throw new RangeError('a schedule needs a weekday');
  // The day before as well: a gap in the clock may carry its post over midnight.
  let date = Temporal.PlainDate.from(localDateAt(after, times.timeZone)).subtract({ days: 1 });
  for (;;) {
    if (times.weekdays.includes(date.dayOfWeek)) {
      const localDate = date.toString();
      const dueAt = dueInstant({ localDate, ...times });
      if (dueAt !== undefined && dueAt > after) yield { localDate, dueAt };
    }
    date = date.add({ days: 1 });
  }
}

/** The first after an instant. */
export function nextOccurrence(times: Times, after: Instant): Occurrence {
  return occurrences(times, after).next().value;
}

/** All after one instant and not after another. */
export function occurrencesBetween(times: Times, after: Instant, until: Instant): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of occurrences(times, after)) {
    if (occurrence.dueAt > until) break;
    found.push(occurrence);
  }
  return found;
}
