import { hasStemmer } from '#src/language/stem.ts';
import type { Field, ParagraphIndex } from './index/paragraph-index.ts';
import type { Query } from './query.ts';
import {
  FIRST_STAGE_OTHER,
  FIRST_STAGE_STEMMED,
  type FirstStageWeights,
  MAX_GRAM_POSTINGS,
  MAX_STEM_POSTINGS,
} from './weights.ts';

/** A paragraph that may answer. */
export interface Candidate {
  /** Its number in the index. */
  readonly paragraph: number;
  /** Share of the question's ideal BM25 score over stems; 0 to about 1. */
  readonly stems: number;
  /** The same over pieces of words. */
  readonly grams: number;
  /** The two together, by which candidates are chosen. */
  readonly score: number;
}

export interface FirstStage {
  /** The best paragraphs, best first; equal ones by their numbers. */
  readonly find: (query: Query, wanted: Wanted) => FirstStageResult;
}

export interface Wanted {
  /** At most so many. */
  readonly limit: number;
  /** By paragraph: 0 for one that isn't wanted. All are where there is no mask. */
  readonly mask?: Uint8Array | undefined;
}

export interface FirstStageResult {
  readonly candidates: readonly Candidate[];
  /** Score of any paragraph for this query; good until the next query. 0 where nothing matches. */
  readonly scoreOf: (paragraph: number) => number;
}

/** Makes the first stage over an index; it keeps its working memory (16 bytes a paragraph) between questions. */
export function createFirstStage(index: ParagraphIndex): FirstStage {
  let room: Scores = { stems: new Float64Array(0), grams: new Float64Array(0) };
  const cleared = (paragraphs: number): Scores => {
    if (room.stems.length < paragraphs) {
      const size = Math.ceil(paragraphs * 1.25);
      room = { stems: new Float64Array(size), grams: new Float64Array(size) };
    } else {
      room.stems.fill(0);
      room.grams.fill(0);
    }
    return room;
  };
  return {
    find: (query, wanted) => {
      const { stems, grams } = cleared(index.numbers());
      const weights = hasStemmer(query.language) ? FIRST_STAGE_STEMMED : FIRST_STAGE_OTHER;
      const idealStems = scoreStems(query, index, { weights, scores: stems });
      const idealGrams = scoreGrams(query, index, { weights, scores: grams });
      const stemShare = weights.stems / idealStems;
      const gramShare = weights.grams / idealGrams;
      const scoreOf = (paragraph: number): number => {
        return (stems[paragraph] ?? 0) * stemShare + (grams[paragraph] ?? 0) * gramShare;
      };
      const best = selectBest({ stems, grams, stemShare, gramShare, paragraphs: index.numbers() }, wanted);
      const candidates = best.map(({ paragraph, score }): Candidate => {
        const ownStems = (stems[paragraph] ?? 0) / idealStems;
        return { paragraph, score, stems: ownStems, grams: (grams[paragraph] ?? 0) / idealGrams };
      });
      return { candidates, scoreOf };
    },
  };
}

/** By paragraph. */
type Scores = Readonly<Record<'stems' | 'grams', Float64Array>>;

interface Scoring {
  readonly weights: FirstStageWeights;
  /** What is scored is added here, by paragraph. */
  readonly scores: Float64Array;
}

/** Adds each topic's BM25 share, rarest words first, and returns the score of a paragraph that has them all. */
function scoreStems({ topics }: Query, { stems }: ParagraphIndex, { weights, scores }: Scoring): number {
  const norms = lengthNorms(stems, weights);
  const terms = topics.flatMap(({ rarity, alternatives }) => {
    return alternatives.map(({ stem, weight }) => ({
      term: stems.find(stem),
      factor: rarity * weight * (weights.k1 + 1),
    }));
  });
  let postings = 0;
  for (const { term, factor } of terms.toSorted(
    (a, b) => stems.paragraphsWith(a.term) - stems.paragraphsWith(b.term),
  )) {
    // The first one counts in any case: there is nothing rarer to go by.
    if (postings > 0 && postings + stems.paragraphsWith(term) > MAX_STEM_POSTINGS) break;
    postings += stems.paragraphsWith(term);
    scoreTerm(stems, term, { factor, norms, scores });
  }
  return topics.reduce((sum, { rarity }) => sum + rarity * (weights.k1 + 1), 0) || 1;
}

function scoreGrams(query: Query, { grams }: ParagraphIndex, { weights, scores }: Scoring): number {
  const norms = lengthNorms(grams, weights);
  const terms = [...query.grams.keys()].map((gram) => grams.find(gram));
  const ideal = terms.reduce((sum, term) => sum + grams.rarity(term) * (weights.k1 + 1), 0);
  let postings = 0;
  for (const term of terms.toSorted((a, b) => grams.paragraphsWith(a) - grams.paragraphsWith(b))) {
    postings += grams.paragraphsWith(term);
    if (postings > MAX_GRAM_POSTINGS) break;
    scoreTerm(grams, term, { factor: grams.rarity(term) * (weights.k1 + 1), norms, scores });
  }
  return ideal || 1;
}

/** BM25's correction for a paragraph's length, by the length: few lengths, but a million postings. */
function lengthNorms(field: Field, { k1, b }: FirstStageWeights): Float64Array {
  const average = field.averageLength();
  const norms = new Float64Array(field.maxLength() + 1);
  for (let length = 0; length < norms.length; length++) norms[length] = k1 * (1 - b + (b * length) / average);
  return norms;
}

interface TermScoring {
  /** The term's weight by k1 + 1. */
  readonly factor: number;
  readonly norms: Float64Array;
  readonly scores: Float64Array;
}

/** BM25. Source: Robertson & Zaragoza, "The probabilistic relevance framework: BM25 and beyond" (2009), §3.4. */
function scoreTerm(field: Field, term: number, { factor, norms, scores }: TermScoring): void {
  const lengths = field.lengths();
  field.forEachList(term, ({ paragraphs, counts, size }) => {
    for (let i = 0; i < size; i++) {
      const paragraph = paragraphs[i] ?? 0;
      const length = lengths[paragraph] ?? 0;
      if (length < 0) continue;
      const count = counts[i] ?? 0;
      scores[paragraph] = (scores[paragraph] ?? 0) + (factor * count) / (count + (norms[length] ?? 0));
    }
  });
}

interface Scored {
  readonly paragraph: number;
  readonly score: number;
}

interface Scoreboard extends Scores {
  readonly stemShare: number;
  readonly gramShare: number;
  /** How many, from 0, there are. */
  readonly paragraphs: number;
}

/** The best by insertion into a short list: linear, as few are better than the list's last. */
function selectBest({ stems, grams, stemShare, gramShare, paragraphs }: Scoreboard, { limit, mask }: Wanted): Scored[] {
  const best: Scored[] = [];
  let least = 0;
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const score = (stems[paragraph] ?? 0) * stemShare + (grams[paragraph] ?? 0) * gramShare;
    // Of equal ones the earlier stays.
    if (score <= least || mask?.[paragraph] === 0) continue;
    best.splice(placeOf(score, best), 0, { paragraph, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best.at(-1)?.score ?? 0;
  }
  return best;
}

/** Where in the list, best first, a score belongs: after those as good. */
function placeOf(score: number, best: readonly Scored[]): number {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (score > (best[middle]?.score ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
