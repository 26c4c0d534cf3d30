import { describe, expect, it } from 'vitest';
import { findTimes } from '#src/analysis/dates/find-times.ts';
import { makeArticle } from '../support/make-article.ts';

/** Every time of a text as "words → when", with the date of publication. */
function timesOf(text: string, { date, language = 'en' }: { readonly date?: string; readonly language?: string } = {}) {
  const article = makeArticle({ paragraphs: [text], date, language });
  return findTimes(article).map(({ span, resolved }) => `${text.slice(span.start, span.end)} → ${resolved ?? '?'}`);
}

// 29 October 2023 was a Sunday.
const date = '2023-10-29';

describe('times', () => {
  it.each([
    ['The ferry stopped on 16 June 1963.', '16 June 1963 → 1963-06-16'],
    ['It opened on March 3, 2021.', 'March 3, 2021 → 2021-03-03'],
    ['It opened in September 2023.', 'September 2023 → 2023-09'],
    ['Xi went to Moscow in March.', 'March → 2023-03'],
    ['It closed last November.', 'last November → 2022-11'],
    ['It must be done by March.', 'by March → 2024-03'],
    ['Trees were cut in the 1990s.', 'the 1990s → 1990/1999'],
    ['It has stood since 2019.', 'since 2019 → 2019'],
    ['They met yesterday.', 'yesterday → 2023-10-28'],
    ['They met on Thursday afternoon.', 'Thursday afternoon → 2023-10-26'],
    ['They will meet on Thursday.', 'Thursday → 2023-11-02'],
    ['Prices fell last month.', 'last month → 2023-09'],
    ['It opens next year.', 'next year → 2024'],
    ['He came three years ago.', 'three years ago → 2020'],
    ['It lasted from 1939 to 1945.', 'from 1939 to 1945 → 1939/1945'],
    ['The 19th century was long.', 'The 19th century → 1801/1900'],
    ['They met in the summer of 2003.', 'the summer of 2003 → 2003-06/2003-08'],
    ['It rains every day.', 'every day → ?'],
    ['They left within 48 hours.', 'within 48 hours → ?'],
  ])('%s', (text, expected) => {
    expect(timesOf(text, { date })).toEqual([expected]);
  });

  it('go on from the time that the paragraph told before', () => {
    const text =
      'On 3 September 2021 they met. On 10 October they parted. That year was dry, and the following year was wet.';
    expect(timesOf(text, { date })).toEqual([
      '3 September 2021 → 2021-09-03',
      '10 October → 2021-10-10',
      'That year → 2021',
      'the following year → 2022',
    ]);
  });

  it('stay unresolved without a date of publication, and resolve as far as a partial one reaches', () => {
    expect(timesOf('They met on Thursday, and last year too.')).toEqual(['Thursday → ?', 'last year → ?']);
    expect(timesOf('They met on Thursday, and last year too.', { date: '2023' })).toEqual([
      'Thursday → ?',
      'last year → 2022',
    ]);
    expect(timesOf('Prices fell last month.', { date: '2023-10' })).toEqual(['last month → 2023-09']);
  });

  it.each([
    'Greece is today without funds.',
    'In 1500 villages the wells are dry.',
    'Resolution 1973 passed.',
    'A 34-year-old man may march on.',
    'It cost $2019 and weighed 1,950 tons.',
    'He took the last man and the third ship.',
    'They fall in love; May said so.',
  ])('are none in: %s', (text) => {
    expect(timesOf(text, { date })).toEqual([]);
  });

  it('are found in Korean', () => {
    const text =
      '훈민정음은 1446년 음력 9월에 나왔다. 2023년 9월에 만났고, 지난해 10월 9일에 다시 만났다. 해마다 48시간씩 걸린다.';
    expect(timesOf(text, { date, language: 'ko' })).toEqual([
      '1446년 음력 9월 → ?',
      '2023년 9월 → 2023-09',
      '지난해 10월 9일 → 2022-10-09',
      '해마다 → ?',
      '48시간 → ?',
    ]);
  });

  it('are slices of the text, in order and apart', () => {
    const text = 'Between 1990 and 2007, on 3 May 2001 and two years later, it rained every day for a week.';
    const spans = findTimes(makeArticle({ paragraphs: [text] })).map(({ span }) => span);
    for (const [index, { start, end }] of spans.entries()) {
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
    expect(spans).toHaveLength(5);
  });
});
