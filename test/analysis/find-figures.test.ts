import { describe, expect, it } from 'vitest';
import { findTimes } from '#src/analysis/dates/find-times.ts';
import { findFigures } from '#src/analysis/figures/find-figures.ts';
import { makeArticle } from '../support/make-article.ts';

function figuresOf(text: string, language = 'en') {
  const article = makeArticle({ paragraphs: [text], language });
  return findFigures(article, findTimes(article)).map(({ span, ...figure }) => {
    return { ...figure, text: text.slice(span.start, span.end) };
  });
}
const textsOf = (text: string, language?: string) => figuresOf(text, language).map((figure) => figure.text);

describe('figures', () => {
  it('know their number, unit, approximator and scope', () => {
    expect(figuresOf('They sent more than 1,000 containers.')).toMatchObject([
      { text: 'more than 1,000 containers', kind: 'count', value: 1000, unit: 'containers', approximator: 'more than' },
    ]);
    expect(figuresOf('It invests $50 billion to $60 billion annually.')).toMatchObject([
      {
        text: '$50 billion to $60 billion annually',
        kind: 'money',
        value: 5e10,
        valueTo: 6e10,
        unit: '$',
        scope: 'annually',
      },
    ]);
    expect(figuresOf('About 85 percent came.')).toMatchObject([{ kind: 'percent', value: 85, unit: 'percent' }]);
  });

  it.each([
    ['They fired 36 shells, and the enemy fired one shell.', ['36 shells', 'one shell']],
    ['They fired dozens of rounds.', ['dozens of rounds']],
    ['Several thousand armed men came.', ['Several thousand armed men']],
    ['It is one-tenth of 1 percent of this.', ['one-tenth of 1 percent']],
    ['Two-thirds of the town left within 48 hours.', ['Two-thirds', 'within 48 hours']],
    ['It fell from 14 degrees to 9 degrees Celsius.', ['14 degrees', '9 degrees Celsius']],
    ['It costs three times the price, about 4.2 million euros.', ['three times', 'about 4.2 million euros']],
    ['A 34-year-old man walked 15 kilometers.', ['34-year-old', '15 kilometers']],
    ['The 70th anniversary came.', ['70th']],
    ['Two of its five ships sank.', ['Two of its five ships']],
  ])('%s', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it.each([
    'The two countries agreed in 2019.',
    'On 3 May 2021 they met under Article 4.',
    'One of them left, and no one knew.',
    'COVID-19 and the G7 in the 1990s.',
    'It is a two-track approach.',
    'Resolution 1973 passed on the third day.',
  ])('are none in: %s', (text) => {
    expect(textsOf(text)).toEqual([]);
  });

  it.each([
    ['two hundred and six men', 206],
    ['half a million men', 500_000],
    ['3.5 trillion won', 3.5e12],
    ['twenty-one men', 21],
    ['a dozen men', 12],
  ])('%s is %d', (text, value) => {
    expect(figuresOf(`They saw ${text}.`)[0]?.value).toBe(value);
  });

  it('are found in Korean', () => {
    const text = '약 146만 명이 어려움을 겪었고, 1952억 원과 1000여 개가 들었다. 세 배로 늘어 78%가 되었다.';
    expect(figuresOf(text, 'ko')).toMatchObject([
      { text: '약 146만 명', value: 1_460_000, unit: '명' },
      { text: '1952억 원', kind: 'money', value: 195_200_000_000 },
      { text: '1000여 개', value: 1000 },
      { text: '세 배', kind: 'multiple', value: 3 },
      { text: '78%', kind: 'percent', value: 78 },
    ]);
  });
});
