import { describe, expect, it } from 'vitest';
import { createDailyContent } from '#src/answers/daily/daily-content.ts';
import { itemOf } from '#src/answers/daily/daily-post.ts';
import { DEPENDENT_OPENINGS } from '#src/answers/daily/dependent-openings.ts';
import { standsAlone } from '#src/answers/daily/stands-alone.ts';
import { passageText } from '#src/articles/passage.ts';
import type { PostContent } from '#src/storage/interface/schedule-store.ts';
import { BREAD, FERRY } from '../../support/make-article.ts';
import { makeServices } from '../../support/make-services.ts';

const SOURCES = makeServices();

function items(content: PostContent, readingList: readonly string[] = []): string[] {
  return createDailyContent().list(content, { sources: SOURCES, readingList }).map(itemOf);
}

describe('what can be posted', () => {
  it('is one sentence of each paragraph that has one that stands alone, articles by date, undated ones last', () => {
    expect(items('passage')).toEqual([
      'passage the-ferry ¶1.1',
      'passage the-ferry ¶2.1',
      'passage the-ferry ¶3.2',
      'passage the-ferry ¶4.1',
      'passage sour-bread ¶1.1',
      'passage sour-bread ¶2.1',
    ]);
  });

  it('is the reading list’s articles in its order where there is a list', () => {
    expect(items('passage', ['sour-bread', 'unknown'])).toEqual(['passage sour-bread ¶1.1', 'passage sour-bread ¶2.1']);
    expect(items('passage', ['sour-bread', 'the-ferry'])[0]).toBe('passage sour-bread ¶1.1');
    expect(items('passage', ['unknown'])).toHaveLength(6);
  });

  it('is every recommendation, by itself or as a question about it', () => {
    expect(items('recommendation')).toEqual(['recommendation the-ferry ¶4.1', 'recommendation the-ferry ¶4.2']);
    const questions = createDailyContent().list('question', { sources: SOURCES, readingList: [] });
    expect(questions.map(itemOf)).toEqual(['question the-ferry ¶4.1', 'question the-ferry ¶4.2']);
    expect(questions[0]).toMatchObject({ asked: 'should-it-be-done', article: FERRY });
  });

  it('is always a slice of the article', () => {
    for (const post of createDailyContent().list('passage', { sources: SOURCES, readingList: [] })) {
      if (post.kind !== 'passage') throw new Error(post.kind);
      expect(post.found.passage.paragraph.text).toContain(passageText(post.found.passage));
      expect([FERRY, BREAD]).toContain(post.article);
    }
  });

  it('is found once for an article, however often it is asked for', () => {
    let searched = 0;
    const content = createDailyContent({
      passage: () => {
        searched += 1;
        return [];
      },
    });
    content.list('passage', { sources: SOURCES, readingList: [] });
    content.list('passage', { sources: SOURCES, readingList: ['the-ferry'] });
    expect(searched).toBe(2);
  });
});

describe('a sentence that stands alone', () => {
  it.each(DEPENDENT_OPENINGS)('doesn’t begin as $id says', ({ pattern, matches, misses }) => {
    expect(matches.filter((sentence) => !pattern.test(sentence))).toEqual([]);
    expect(misses.filter((sentence) => pattern.test(sentence))).toEqual([]);
  });

  it.each([
    ['Norway has run electric ferries since the year 2015 without a break.', 'en', true],
    ['They have run electric ferries since the year 2015 without a break.', 'en', false],
    ['Norway runs ferries.', 'en', false],
    ['“Norway has run electric ferries since the year 2015 without a break.', 'en', false],
    ['“Norway has run its electric ferries since 2015,” said Ms Lund of Oslo.', 'en', true],
    ['Norway has run electric ferries since the year 2015 without a break', 'en', false],
    ['노르웨이는 2015년부터 전기 여객선을 계속 운항해 왔다.', 'ko', true],
    ['그러나 노르웨이는 2015년부터 전기 여객선을 운항해 왔다.', 'ko', false],
    ['„Norwegen betreibt seit dem Jahr 2015 elektrische Fähren“, sagte sie.', 'de', true],
  ])('%s', (sentence, language, stands) => {
    expect(standsAlone(sentence, language)).toBe(stands);
  });

  it('fits on a phone', () => {
    expect(standsAlone(`Norway ${'has run electric ferries '.repeat(13)}.`, 'en')).toBe(false);
  });
});
