import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DailyPost } from '#src/answers/daily/daily-post.ts';
import { itemOf } from '#src/answers/daily/daily-post.ts';
import { paragraphPassage } from '#src/articles/passage.ts';
import { choosePost, recordPosted } from '#src/schedule/choose-post.ts';
import type { PostOrder, ScheduleProgress } from '#src/storage/interface/schedule-store.ts';
import { makeArticle } from '../support/make-article.ts';

const KEY = { guildId: '900000000000000001', scheduleId: 'daily' };
const FIRST: ScheduleProgress = { round: 1, posted: [] };

/** Posts of an article with so many paragraphs. */
function postsOf(slug: string, count: number, date?: string): DailyPost[] {
  const paragraphs = Array.from({ length: count }, (_, index) => `Paragraph ${index + 1} of ${slug}.`);
  const article = makeArticle({ slug, title: slug, paragraphs, date });
  return article.paragraphs.flatMap(({ number }) => {
    const passage = paragraphPassage(article, number);
    return passage ? [{ kind: 'passage', article, found: { passage, score: 1, marks: [] } }] : [];
  });
}

interface Posting {
  readonly order: PostOrder;
  readonly guildId?: string;
  readonly progress?: ScheduleProgress;
}

/** What is posted on so many days. */
function postDays(posts: readonly DailyPost[], days: number, { progress = FIRST, ...posting }: Posting) {
  const items: string[] = [];
  let current = progress;
  for (let day = 0; day < days; day += 1) {
    const post = choosePost(posts, { ...KEY, content: 'passage', ...posting, progress: current });
    if (!post) break;
    current = recordPosted(current, itemOf(post));
    items.push(itemOf(post));
  }
  return { items, progress: current };
}

describe('what is posted next', () => {
  const newer = postsOf('newer', 2, '2024-05');
  const older = postsOf('older', 2, '2023');

  it('follows the reading order, then begins anew', () => {
    const { items, progress } = postDays([...newer, ...older], 5, { order: 'reading-order' });
    expect(items).toEqual([
      'passage newer ¶1',
      'passage newer ¶2',
      'passage older ¶1',
      'passage older ¶2',
      'passage newer ¶1',
    ]);
    expect(progress).toEqual({ round: 2, posted: ['passage newer ¶1'] });
  });

  it('follows the dates of the articles, each in its own order', () => {
    const { items } = postDays([...newer, ...older], 3, { order: 'by-date' });
    expect(items).toEqual(['passage older ¶1', 'passage older ¶2', 'passage newer ¶1']);
  });

  it('repeats nothing in a shuffle until all were posted, nor the last one first in the next round', () => {
    const guilds = fc.integer({ min: 1, max: 1_000_000 }).map(String);
    fc.assert(
      fc.property(guilds, fc.integer({ min: 2, max: 9 }), (guildId, count) => {
        const { items } = postDays(postsOf('text', count), 4 * count, { order: 'shuffle', guildId });
        for (let round = 0; round < 4; round += 1)
          expect(new Set(items.slice(round * count, (round + 1) * count)).size).toBe(count);
        expect(items.slice(1).filter((item, index) => item === items[index])).toEqual([]);
      }),
    );
  });

  it('is another order for each server and round, and the same in each process', () => {
    const posts = postsOf('text', 12);
    const shuffle = (guildId: string, days = 12) => postDays(posts, days, { order: 'shuffle', guildId }).items;
    expect(shuffle('1')).toEqual(shuffle('1'));
    expect(shuffle('1')).not.toEqual(shuffle('2'));
    expect(shuffle('1', 24).slice(12)).not.toEqual(shuffle('1'));
  });

  it('keeps the order of a shuffle when an article comes', () => {
    const [before, more] = [postsOf('text', 8), postsOf('more', 3)];
    const { items } = postDays([...before, ...more], 11, { order: 'shuffle' });
    expect(items.filter((item) => item.includes('text'))).toEqual(postDays(before, 8, { order: 'shuffle' }).items);
  });

  it('keeps what was posted of another content', () => {
    const progress = { round: 1, posted: ['summary newer', 'passage older ¶1', 'passage older ¶2'] };
    expect(postDays(older, 1, { order: 'reading-order', progress }).progress).toEqual({
      round: 2,
      posted: ['summary newer', 'passage older ¶1'],
    });
  });

  it('is the only one again where there is one, and nothing where there is none', () => {
    expect(postDays(postsOf('text', 1), 2, { order: 'shuffle' }).items).toEqual(['passage text ¶1', 'passage text ¶1']);
    expect(choosePost([], { ...KEY, content: 'passage', order: 'shuffle', progress: FIRST })).toBeUndefined();
  });
});
