import { describe, expect, it } from 'vitest';
import type { Article } from '#src/articles/article.ts';
import { askAlone } from '#src/search/ask-alone.ts';
import { findPassages } from '#src/search/find-passages.ts';
import { modelFor } from '#src/search/ranking/models.ts';
import { rankCandidates, type RankedCandidate } from '#src/search/ranking/rank-candidates.ts';
import { createShelf } from '#src/search/shelf.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeServices } from '../support/make-services.ts';

const LAKE = makeArticle({
  slug: 'the-lake',
  paragraphs: [
    'Fishermen cut holes into it. Nobody counts what they catch.',
    'The lake froze in January. People walked on the ice, and the ferry was laid up until spring.',
    'The lake froze in February. People walked on the ice, and the ferry was laid up until summer.',
  ],
});
const HILLS = makeArticle({
  slug: 'the-hills',
  paragraphs: ['Wind turbines stand on the hills.', 'A road was built for them in 1998.', 'Sheep graze below.'],
});

const articles = [LAKE, HILLS];
const { actors } = makeServices(articles);
const makeShelf = (...added: readonly Article[]) => {
  const shelf = createShelf({ language: 'en', names: actors.typed, related: () => new Map(), isFuzzy: true });
  added.forEach(shelf.add);
  return shelf;
};
const library = makeShelf(...articles);

function ask(text: string, shelf = library) {
  const ranked = rankCandidates(shelf.measure(shelf.read(text), 15), modelFor('en'));
  const asked: Article[] = [];
  const single = (article: Article) => {
    asked.push(article);
    return makeShelf(article);
  };
  return { ranked, asked, again: askAlone(ranked, { shelf, single, text, filters: {} }) };
}

const CLOSE = 'was the ferry laid up when the lake froze?';
const CLEAR = 'where do wind turbines stand?';

describe('an article is asked by itself', () => {
  it('where two of its paragraphs come close', () => {
    expect(ask(CLOSE).asked).toEqual([LAKE]);
    expect(ask(CLEAR).asked).toEqual([]);
  });

  it('not where the library is silent anyway', () => {
    const singles = (text: string): number => {
      let count = 0;
      findPassages(library, text, {
        limit: 3,
        isBySentence: true,
        single: (article) => {
          count++;
          return makeShelf(article);
        },
      });
      return count;
    };
    expect(singles(CLOSE)).toBe(1);
    expect(singles('who froze the assets of the bank in Geneva until the trial?')).toBe(0);
  });

  it('not where it is all there is', () => {
    expect(ask(CLOSE, makeShelf(LAKE)).asked).toEqual([]);
  });

  it('not where it is too long to be indexed while somebody waits', () => {
    const filler = Array.from({ length: 200 }, (_, i) => `Year ${i} was like any other.`);
    const long = makeArticle({ slug: 'long', paragraphs: [...LAKE.paragraphs.map(({ text }) => text), ...filler] });
    expect(ask(CLOSE, makeShelf(long, HILLS)).asked).toEqual([]);
  });
});

describe('what the article says by itself', () => {
  it('moves the scores of its close paragraphs by half of the difference, and no others', () => {
    const { ranked, again } = ask(CLOSE);
    const alone = makeShelf(LAKE);
    const own = rankCandidates(alone.measure(alone.read(CLOSE), 15), modelFor('en'));
    const scoreIn = (list: readonly RankedCandidate[], paragraph: number) =>
      list.find((one) => one.paragraph === paragraph)?.score ?? NaN;
    const gap = (list: readonly RankedCandidate[]) => scoreIn(list, 1) - scoreIn(list, 2);
    expect(gap(again)).toBeCloseTo((gap(ranked) + gap(own)) / 2, 9);
    const others = (list: readonly RankedCandidate[]) =>
      list.filter(({ paragraph }) => paragraph === 0 || paragraph > 2);
    expect(others(again)).toEqual(others(ranked));
  });

  it('leaves all candidates, best first, and none better than the best was', () => {
    const { ranked, again } = ask(CLOSE);
    const numbers = (list: readonly RankedCandidate[]) =>
      list.map(({ paragraph }) => paragraph).toSorted((a, b) => a - b);
    expect(numbers(again)).toEqual(numbers(ranked));
    const scores = again.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBeLessThanOrEqual(ranked[0]?.score ?? NaN);
  });
});
