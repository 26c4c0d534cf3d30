import { describe, expect, it } from 'vitest';
import { readTime } from '#src/schedule/curating/read-time.ts';
import { readWeekdays } from '#src/schedule/curating/read-weekdays.ts';
import { toScheduleId } from '#src/schedule/curating/schedule-name.ts';
import { describeTimeZone, readTimeZone, suggestTimeZones } from '#src/schedule/curating/time-zones.ts';

describe('a time of day', () => {
  it.each([
    ['8:30', '08:30'],
    ['08:30', '08:30'],
    ['8.30 pm', '20:30'],
    ['8pm', '20:00'],
    ['0830', '08:30'],
    ['20h15', '20:15'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['noon', '12:00'],
    ['오후 8:30', '20:30'],
    ['오전 8시', '08:00'],
    ['저녁 7시 30분', '19:30'],
    ['8시 반', '08:30'],
    ['０8：30', '08:30'],
  ])('is read from “%s”', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '8', '24:00', '8:75', '0 pm', '25 pm', 'soon', '8:30:15', '-8:30'])('isn’t read from “%s”', (typed) => {
    expect(readTime(typed)).toBeUndefined();
  });
});

describe('days of the week', () => {
  it.each([
    ['daily', '1234567'],
    ['Every day', '1234567'],
    ['weekdays', '12345'],
    ['mon,wed,fri', '135'],
    ['Mon-Fri', '12345'],
    ['mon to thu', '1234'],
    ['fri-mon', '1567'],
    ['tues & thurs', '24'],
    ['mondays and sundays', '17'],
    ['매일', '1234567'],
    ['평일', '12345'],
    ['월수금', '135'],
    ['월~금', '12345'],
    ['화요일과 목요일', '24'],
    ['월, 주말', '167'],
  ])('are read from “%s”', (typed, days) => {
    expect(readWeekdays(typed)?.join('')).toBe(days);
  });

  it.each(['', 't', 'ferry', 'mon-', 'mon-wed-fri', '월가'])('aren’t read from “%s”', (typed) => {
    expect(readWeekdays(typed)).toBeUndefined();
  });
});

describe('a time zone', () => {
  it.each([
    ['Asia/Seoul', 'Asia/Seoul'],
    ['asia/seoul', 'Asia/Seoul'],
    ['seoul', 'Asia/Seoul'],
    ['서울', 'Asia/Seoul'],
    ['KST', 'Asia/Seoul'],
    ['new york', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['kyiv', 'Europe/Kyiv'],
    ['UTC', 'Etc/UTC'],
  ])('is found by “%s”', (typed, zone) => {
    expect(readTimeZone(typed)).toBe(zone);
  });

  it.each(['', 'Atlantis', 'Mars/Phobos', '+09:00'])('isn’t found by “%s”', (typed) => {
    expect(readTimeZone(typed)).toBeUndefined();
  });

  it('is offered by the beginning of its city, and by its name in words', () => {
    expect(suggestTimeZones('berl', 5)).toContain('Europe/Berlin');
    expect(suggestTimeZones('독일', 5)).toContain('Europe/Berlin');
    expect(suggestTimeZones('서', 5)[0]).toBe('Asia/Seoul');
    expect(suggestTimeZones('Singapur', 5)).toContain('Asia/Singapore');
    expect(suggestTimeZones('', 5)).toContain('Asia/Seoul');
    expect(suggestTimeZones('nowhere at all', 5)).toEqual([]);
  });

  it('is shown with the time that it is there', () => {
    expect(describeTimeZone('Asia/Seoul', Date.UTC(2026, 0, 1, 9, 5))).toBe('Asia/Seoul · 18:05 (GMT+9)');
  });
});

describe('a schedule’s name', () => {
  it('is “daily” where nobody says otherwise, and else a short word', () => {
    expect(toScheduleId(undefined)).toBe('daily');
    expect(toScheduleId(' Friday Question ')).toBe('friday-question');
    expect(toScheduleId('금요일')).toBe('금요일');
    expect(toScheduleId('a:b')).toBeUndefined();
    expect(toScheduleId('much too long for any button')).toBeUndefined();
  });
});
