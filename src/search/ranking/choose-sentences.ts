import type { RankedCandidate } from './rank-candidates.ts';

/**
 * By how much the paragraphs' scores are flattened before sentences are compared: the ranking is surer of itself on the
 * questions that it mostly learned from, made from the text, than it may be on those that people ask. Of 1 to 4 the best
 * on the training halves and our own questions together (2026-11-29); 1 and 2 are half a point worse.
 */
const DOUBT = 1.5;

/**
 * A sentence joins the one beside it that was chosen at most so many places before it: the two would stand on one page of
 * three anyway. They are read together, in the text's order, and another passage is shown.
 */
const JOINED_WITHIN = 2;

/** A sentence of a candidate, or two side by side. */
export interface ChosenSentences {
  readonly candidate: RankedCandidate;
  /** Indices in the candidate's paragraph; the same for one. */
  readonly first: number;
  readonly last: number;
  /** Of the better of the two; comparable within one choice. */
  readonly score: number;
}

/** The best sentence of each candidate, in the candidates' order. */
export function oneOfEach(ranked: readonly RankedCandidate[]): ChosenSentences[] {
  return ranked.map((candidate) => {
    const { sentence, score } = candidate;
    return { candidate, first: sentence, last: sentence, score };
  });
}

/**
 * The candidates' sentences, best first, neighbours joined. How likely one answers is how likely its paragraph does, with
 * some doubt, by how likely it is the one of that paragraph; both models are fitted as likelihoods (listwise softmax), so
 * their logarithms add up. The first is always the best sentence of the best candidate, or has it.
 *
 * @param ranked best first
 */
export function mostLikelySentences(ranked: readonly RankedCandidate[], limit: number): ChosenSentences[] {
  return joinNeighbours(sortSentences(ranked)).slice(0, limit);
}

function sortSentences(ranked: readonly RankedCandidate[]): ChosenSentences[] {
  const all = ranked.flatMap((candidate) => {
    const total = logOfSum(candidate.sentenceScores);
    return candidate.sentenceScores.map((own, sentence) => {
      return { candidate, first: sentence, last: sentence, score: candidate.score / DOUBT + own - total };
    });
  });
  const sorted = all.toSorted((a, b) => b.score - a.score);
  const first = sorted.find(({ candidate, first: sentence }) => {
    return candidate === ranked[0] && sentence === candidate.sentence;
  });
  if (!first) return [];
  const others = sorted.filter((one) => one !== first);
  return [{ ...first, score: Math.max(first.score, others[0]?.score ?? first.score) }, ...others];
}

/** @param sentences best first */
function joinNeighbours(sentences: readonly ChosenSentences[]): ChosenSentences[] {
  const joined: { readonly passage: ChosenSentences; readonly place: number }[] = [];
  for (const [place, passage] of sentences.entries()) {
    const at = joined.findIndex((other) => place - other.place <= JOINED_WITHIN && isBeside(passage, other.passage));
    const other = joined[at];
    if (!other) joined.push({ passage, place });
    else {
      const first = Math.min(passage.first, other.passage.first);
      joined[at] = { place: other.place, passage: { ...other.passage, first, last: first + 1 } };
    }
  }
  return joined.map(({ passage }) => passage);
}

/** Whether the other is one sentence, right before or after. */
function isBeside(one: ChosenSentences, other: ChosenSentences): boolean {
  return one.candidate === other.candidate && other.first === other.last && Math.abs(one.first - other.first) === 1;
}

/** Logarithm of the sum of exponentials. */
function logOfSum(scores: readonly number[]): number {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}
