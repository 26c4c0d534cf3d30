import { describe, expect, it } from 'vitest';
import { readDateLine } from '#src/imports/text/read-dates.ts';

describe('a line of dates', () => {
  it.each([
    ['October 29, 2023', '2023-10-29'],
    ['Sunday, Oct. 29, 2023, 7:00 p.m. KST', '2023-10-29'],
    ['29 October 2023', '2023-10-29'],
    ['Sept 3, 2021', '2021-09-03'],
    ['Published: 2023-10-29 19:00', '2023-10-29'],
    ['2023-10-29T19:00:00Z', '2023-10-29'],
    ['입력 2023.10.29 00:01 | 수정 2023.10.30 10:00', '2023-10-29'],
    ['2023년 10월 29일 (일) 오후 3시', '2023-10-29'],
    ['2023年10月29日', '2023-10-29'],
    ['29. Oktober 2023', '2023-10-29'],
    ['1er mars 2022', '2022-03-01'],
    ['8 de julio de 2023', '2023-07-08'],
    ['29.10.2023', '2023-10-29'],
    ['10/29/2023', '2023-10-29'],
    ['September 2021', '2021-09'],
    ['SEOUL, October 29, 2023', '2023-10-29'],
    ['Updated: October 30, 2023 Published: October 29, 2023', '2023-10-29'],
  ])('“%s” says %s', (line, date) => {
    expect(readDateLine(line)?.published).toBe(date);
  });

  it('says only the year where day and month could be either', () => {
    expect(readDateLine('03/04/2023')?.published).toBe('2023');
  });

  it('takes a change for no publication', () => {
    expect(readDateLine('Updated: October 30, 2023')).toMatchObject({ updated: '2023-10-30' });
    expect(readDateLine('Updated: October 30, 2023')?.published).toBeUndefined();
  });

  it.each([
    'February 31, 2023',
    'On October 29, 2023, the harbour froze.',
    'The 2023 season',
    '2023',
    'May I come in',
    '1234-56-78',
  ])('“%s” is none', (line) => {
    expect(readDateLine(line)).toBeUndefined();
  });
});
