import { describe, expect, it } from 'vitest';
import { createArticleFinder } from '#src/search/article-finder.ts';
import { makeArticle } from '../support/make-article.ts';

const subjects = ['Ferries', 'Bridges', 'Bread', 'Glaciers', 'Kites', 'Lanterns'];
const many = Array.from({ length: 600 }, (_, i) => {
  const subject = subjects[i % subjects.length] ?? '';
  return makeArticle({ slug: `a${i}`, title: `${subject} of the ${i}th port`, authors: [], paragraphs: ['x'] });
});
const wanted = makeArticle({
  slug: 'shade',
  title: 'The Price of Shade',
  authors: ['Olena Guseinova'],
  paragraphs: ['x'],
});
const finder = createArticleFinder([...many, wanted]);

describe('finding one article among many by its name', () => {
  it.each(['price of shade', 'the pri', 'shad', 'prise of shaed', 'guseinova'])('“%s” finds it first', (typed) => {
    expect(finder.find(typed, 5)[0]?.slug).toBe('shade');
  });

  it('offers the first ones before anything is typed, and nothing for nonsense', () => {
    expect(finder.find('', 3).map(({ slug }) => slug)).toEqual(['a0', 'a1', 'a2']);
    expect(finder.find('zzzzqqqq', 3)).toEqual([]);
  });
});
