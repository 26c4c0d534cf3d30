import { describe, expect, it } from 'vitest';
import { nextOccurrence, occurrences, occurrencesBetween } from '#src/schedule/occurrences.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const BERLIN = { time: '02:30', timeZone: 'Europe/Berlin', weekdays: EVERY_DAY };

describe('the occurrences of a schedule', () => {
  it('come once a local date through the nights when clocks change', () => {
    const spring = occurrencesBetween(BERLIN, Date.UTC(2026, 2, 27, 12), Date.UTC(2026, 2, 30, 12));
    expect(spring.map(({ localDate }) => localDate)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
    const autumn = occurrencesBetween(BERLIN, Date.UTC(2026, 9, 24, 12), Date.UTC(2026, 9, 26, 12));
    expect(autumn.map(({ localDate }) => localDate)).toEqual(['2026-10-25', '2026-10-26']);
  });

  it('keep to the weekdays of the local date, not of UTC', () => {
    const mondays = { time: '00:30', timeZone: 'Pacific/Auckland', weekdays: [1] };
    const [first] = occurrences(mondays, Date.UTC(2026, 5, 1)).take(1);
    expect(first).toEqual({ localDate: '2026-06-08', dueAt: Date.UTC(2026, 5, 7, 12, 30) });
  });

  it('begin after the instant, so that each leads to the next', () => {
    const first = nextOccurrence(BERLIN, Date.UTC(2026, 5, 1));
    const second = nextOccurrence(BERLIN, first.dueAt);
    expect([first.localDate, second.localDate]).toEqual(['2026-06-01', '2026-06-02']);
    expect(nextOccurrence(BERLIN, first.dueAt - 1)).toEqual(first);
  });

  it('have the date that was meant where a gap carries the post over midnight', () => {
    const late = { time: '23:30', timeZone: 'America/Scoresbysund', weekdays: [6] };
    expect(nextOccurrence(late, Date.UTC(2026, 2, 29, 0, 59))).toEqual({
      localDate: '2026-03-28',
      dueAt: Date.UTC(2026, 2, 29, 1),
    });
  });

  it('leave out a date that the zone left out', () => {
    const samoa = { time: '08:00', timeZone: 'Pacific/Apia', weekdays: EVERY_DAY };
    const found = occurrencesBetween(samoa, Date.UTC(2011, 11, 29), Date.UTC(2011, 11, 31));
    expect(found.map(({ localDate }) => localDate)).toEqual(['2011-12-29', '2011-12-31']);
  });

  it('can’t be asked of a schedule without a weekday', () => {
    expect(() => nextOccurrence({ ...BERLIN, weekdays: [] }, 0)).toThrow(RangeError);
  });
});
