import type { Article } from '#src/articles/article.ts';
import type { Filters } from './filter-passages.ts';
import { modelFor } from './ranking/models.ts';
import { rankCandidates, type RankedCandidate } from './ranking/rank-candidates.ts';
import type { Shelf } from './shelf.ts';
import { RERANKED } from './weights.ts';

/** Scores are logarithms of odds: what is this much behind the best is right once where that is right five times. */
const CLOSE = 1.5;
/** A longer article takes more than 20 ms to index by itself. */
const MAX_PARAGRAPHS = 200;

export interface AskedAlone {
  readonly shelf: Shelf;
  /** The index of one article. */
  readonly single: (article: Article) => Shelf;
  readonly text: string;
  readonly filters: Filters;
}

/**
 * Puts the question to the best paragraph's article by itself where other paragraphs of it come close, and takes the mean
 * of both scores for these: what is common in one article need not be in the library, and a word that the article doesn't
 * have is looked for in the forms that it has. One question in ten comes to this.
 *
 * @param ranked of a whole library, best first
 */
export function askAlone(ranked: readonly RankedCandidate[], asked: AskedAlone): readonly RankedCandidate[] {
  const { shelf, single, text, filters } = asked;
  const [best] = ranked;
  if (!best || shelf.size() < 2) return ranked;
  const { article, paragraph } = shelf.locate(best.paragraph);
  if (article.paragraphs.length > MAX_PARAGRAPHS) return ranked;
  const first = best.paragraph - (paragraph.number - 1);
  const isClose = ({ paragraph: number, score }: RankedCandidate): boolean => {
    return score >= best.score - CLOSE && number >= first && number < first + article.paragraphs.length;
  };
  const close = ranked.filter(isClose);
  if (close.length < 2) return ranked;
  const alone = single(article);
  const again = rankCandidates(alone.measure(alone.read(text), RERANKED, filters), modelFor(shelf.language));
  const scores = new Map(again.map(({ paragraph: number, score }) => [number + first, score]));
  const least = again.at(-1)?.score ?? 0;
  const scoreOf = ({ paragraph: number }: RankedCandidate): number => scores.get(number) ?? least;
  // The best score stays, so that other articles' paragraphs keep their distance.
  const shift = best.score - Math.max(...close.map(scoreOf));
  return ranked
    .map((one) => (isClose(one) ? { ...one, score: (one.score + scoreOf(one) + shift) / 2 } : one))
    .toSorted((a, b) => b.score - a.score || a.paragraph - b.paragraph);
}
