import type { Instant } from '#src/storage/interface/ids.ts';
import { Temporal } from 'temporal-polyfill';

/** A time on somebody's wall. */
export interface LocalTime {
  /** `2026-03-29` */
  readonly localDate: string;
  /** `HH:MM` */
  readonly time: string;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * When a wall clock first shows the time on that date: the first of two where the clock is put back over it, and the
 * first instant after the gap where the clock is put forward over it (02:30 becomes 03:00, 23:30 may become the next
 * day's 00:00). Undefined for a date that the zone left out, as Samoa did 30 December 2011.
 *
 * @throws {RangeError} for a date, time or zone that isn't one
 */
export function dueInstant({ localDate, time, timeZone }: LocalTime): Instant | undefined {
  const date = Temporal.PlainDate.from(localDate);
  const wanted = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const due = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (due.toPlainDateTime().equals(wanted)) return due.epochMilliseconds;
  if (!date.toZonedDateTime(timeZone).toPlainDate().equals(date)) return undefined;
  // In a gap, `earlier` is the same length of time before the change of the clock, which is the gap's end.
  return due.getTimeZoneTransition('next')?.epochMilliseconds;
}

/** The date in the zone at that instant. */
export function localDateAt(instant: Instant, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
