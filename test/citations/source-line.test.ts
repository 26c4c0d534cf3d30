import { describe, expect, it } from 'vitest';
import type { Bibliography } from '#src/articles/article.ts';
import { sourceLine } from '#src/citations/source-line.ts';
import { makeArticle, passageOf } from './prose.ts';

function lineOf(bibliography: Partial<Bibliography>, locale = 'en'): string {
  return sourceLine(passageOf(makeArticle(bibliography), 4), locale);
}

describe('sourceLine', () => {
  it('names author, title, date and paragraph', () => {
    expect(lineOf({ authors: ['Shin Bong-sup'], title: 'A shaky tripartite coalition' })).toBe(
      'Shin Bong-sup, “A shaky tripartite coalition”, n.d., ¶4',
    );
  });

  it('begins with the title where nobody is named', () => {
    expect(lineOf({ title: 'Low tide' })).toMatch(/^“Low tide”, /);
  });

  it('adds outlet and translator, but not the section', () => {
    const line = lineOf({ publication: 'Harbour Review', section: 'Letters', translator: 'Translated by Ann Lee' });
    expect(line).toContain(', Harbour Review, trans. Ann Lee, ');
    expect(line).not.toContain('Letters');
  });

  it('names up to three authors and of more only the first', () => {
    expect(lineOf({ authors: ['Ann Lee', 'Bo Park', 'Cy Roe'] })).toMatch(/^Ann Lee, Bo Park, and Cy Roe, “/);
    expect(lineOf({ authors: ['Ann Lee', 'Bo Park', 'Cy Roe', 'Di Soe'] })).toMatch(/^Ann Lee et al\., “/);
  });

  it.each([
    ['2023', 'en', '2023'],
    ['2023-10', 'en', 'October 2023'],
    ['2023-10-01', 'en', 'October 1, 2023'],
    ['0099-12-31', 'en', 'December 31, 99'],
    ['2023', 'ko', '2023년'],
    ['2023-10-29', 'ko', '2023년 10월 29일'],
  ])('writes the date %s in %s as %s', (date, locale, words) => {
    expect(lineOf({ date }, locale)).toContain(`, ${words}, ¶4`);
  });

  it('speaks Korean to Korean readers', () => {
    const line = lineOf({ title: '작은 배', authors: ['가', '나', '다', '라'], translator: '마 옮김' }, 'ko');
    expect(line).toBe('가 외, “작은 배”, 마 옮김, 날짜 미상, ¶4');
  });

  it('makes the quotation marks inside a title single', () => {
    expect(lineOf({ title: 'What "never again" and “soon” mean' })).toContain('“What ‘never again’ and ‘soon’ mean”');
  });

  it('names the sentence where a sentence is meant', () => {
    expect(sourceLine(passageOf(makeArticle(), 4, 2), 'en')).toMatch(/¶4\.2$/);
  });
});
