import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueInstant, localDateAt } from '#src/schedule/due-instant.ts';
import { watchClock } from './wall-clock.ts';

const HOUR_MS = 60 * 60_000;
const FROM = Date.UTC(2025, 0, 1);
const UNTIL = Date.UTC(2027, 0, 1);

/** Every rule for clocks that 2025 and 2026 know, and zones without one. */
const ZONES = `
  Europe/Berlin Europe/London Europe/Dublin Europe/Chisinau Atlantic/Azores Africa/Cairo Africa/Casablanca
  America/New_York America/St_Johns America/Havana America/Santiago America/Asuncion America/Nuuk America/Scoresbysund
  Asia/Beirut Asia/Jerusalem Asia/Gaza Asia/Kathmandu Asia/Seoul Australia/Lord_Howe Australia/Adelaide
  Pacific/Chatham Pacific/Norfolk Antarctica/Troll`
  .trim()
  .split(/\s+/);

/** Between them all gaps and overlaps of those zones. */
const TIMES = ['00:00', '00:30', '01:30', '01:45', '02:00', '02:15', '02:30', '03:00', '12:00', '22:30', '23:30'];
const QUARTERS = Array.from({ length: 96 }, (_, index) => {
  return `${String(Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`;
});

function datesOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));
  return days.filter((date) => date.startsWith(String(year)));
}

function dueText(localDate: string, time: string, timeZone: string): string | undefined {
  const instant = dueInstant({ localDate, time, timeZone });
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

describe('the instant at which a post is due', () => {
  it('is the end of the gap on the night when the time doesn’t exist', () => {
    expect(dueText('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
    expect(dueText('2026-03-29', '02:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
    expect(dueText('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z');
  });

  it('is the first of two on the night when the time occurs twice', () => {
    expect(dueText('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
    expect(dueText('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('may be the first instant of the next day where the gap ends there', () => {
    expect(dueText('2026-03-28', '23:30', 'America/Scoresbysund')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('is none on a date that the zone left out', () => {
    expect(dueText('2011-12-30', '08:00', 'Pacific/Apia')).toBeUndefined();
    expect(dueText('2011-12-31', '08:00', 'Pacific/Apia')).toBe('2011-12-30T18:00:00.000Z');
  });

  it('refuses what is no date, time or zone', () => {
    expect(() => dueText('2026-02-30', '08:00', 'Europe/Berlin')).toThrow(RangeError);
    expect(() => dueText('2026-02-03', '28:00', 'Europe/Berlin')).toThrow(RangeError);
    expect(() => dueText('2026-02-03', '08:00', 'Europe/Atlantis')).toThrow(RangeError);
  });

  it.each(ZONES)('agrees for two years with a clock that was watched in %s', (timeZone) => {
    const clock = watchClock(timeZone, { from: FROM - 48 * HOUR_MS, until: UNTIL + 48 * HOUR_MS, stepMinutes: 15 });
    const wrong = [...datesOf(2025), ...datesOf(2026)].flatMap((localDate) => {
      const times = clock.unusualDates.includes(localDate) ? QUARTERS : TIMES;
      return times.flatMap((time) => {
        const [due, seen] = [dueInstant({ localDate, time, timeZone }), clock.firstAt(localDate, time)];
        return due === seen ? [] : [{ localDate, time, due, seen }];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('agrees to the minute around any instant', () => {
    const instants = fc.integer({ min: FROM / 60_000, max: UNTIL / 60_000 }).map((minute) => minute * 60_000);
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, minutes, (timeZone, instant, minute) => {
        const localDate = localDateAt(instant, timeZone);
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        const clock = watchClock(timeZone, {
          from: instant - 26 * HOUR_MS,
          until: instant + 26 * HOUR_MS,
          stepMinutes: 1,
        });
        expect(dueInstant({ localDate, time, timeZone })).toBe(clock.firstAt(localDate, time));
      }),
      { numRuns: 40 },
    );
  });
});
