import type { RankedCandidate } from './rank-candidates.ts';

/**
 * By how much the paragraphs' scores are flattened before sentences are compared: the ranking is surer of itself on the
 * questions that it mostly learned from, made from the text, than it may be on those that people ask. Of 1 to 4 the best
 * on the training halves and our own questions together (2026-11-29); 1 and 2 are half a point worse.
 */
const DOUBT = 1.5;

/** A sentence of a candidate. */
export interface ChosenSentence {
  readonly candidate: RankedCandidate;
  /** Index in the candidate's paragraph. */
  readonly sentence: number;
  /** Comparable within one choice. */
  readonly score: number;
}

/** The best sentence of each candidate, in the candidates' order. */
export function oneOfEach(ranked: readonly RankedCandidate[]): ChosenSentence[] {
  return ranked.map((candidate) => ({ candidate, sentence: candidate.sentence, score: candidate.score }));
}

/**
 * The candidates' sentences, best first. How likely one answers is how likely its paragraph does, with some doubt, by how likely it is the
 * one of that paragraph; both models are fitted as likelihoods (listwise softmax), so their logarithms add up. The first
 * is always the best sentence of the best candidate.
 *
 * @param ranked best first
 */
export function mostLikelySentences(ranked: readonly RankedCandidate[], limit: number): ChosenSentence[] {
  const all = ranked.flatMap((candidate) => {
    const total = logOfSum(candidate.sentenceScores);
    return candidate.sentenceScores.map((own, sentence) => {
      return { candidate, sentence, score: candidate.score / DOUBT + own - total };
    });
  });
  const sorted = all.toSorted((a, b) => b.score - a.score);
  const isFirst = ({ candidate, sentence }: ChosenSentence) =>
    candidate === ranked[0] && sentence === candidate.sentence;
  const first = sorted.find(isFirst);
  if (!first) return [];
  const others = sorted.filter((one) => one !== first);
  return [{ ...first, score: Math.max(first.score, others[0]?.score ?? first.score) }, ...others].slice(0, limit);
}

/** Logarithm of the sum of exponentials. */
function logOfSum(scores: readonly number[]): number {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}
