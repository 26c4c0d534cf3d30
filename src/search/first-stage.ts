import { hasStemmer } from '#src/language/stem.ts';
import type { Field, ParagraphIndex } from './index/paragraph-index.ts';
import type { Query } from './query.ts';
import { FIRST_STAGE_OTHER, FIRST_STAGE_STEMMED, type FirstStageWeights, MAX_GRAM_POSTINGS } from './weights.ts';

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
  /** The best `limit` paragraphs, best first; equal ones by their numbers. */
  readonly find: (query: Query, limit: number) => FirstStageResult;
}

export interface FirstStageResult {
  readonly candidates: readonly Candidate[];
  /** Score of any paragraph for this query; good until the next query. 0 where nothing matches. */
  readonly scoreOf: (paragraph: number) => number;
}

/** Makes the first stage over an index; it keeps its working memory (16 bytes a paragraph) between questions. */
export function createFirstStage(index: ParagraphIndex): FirstStage {
  const scores = { stems: new Float64Array(0), grams: new Float64Array(0) };
  let touched: number[] = [];
  const reset = (paragraphs: number): void => {
    if (scores.stems.length < paragraphs) {
      const room = Math.ceil(paragraphs * 1.25);
      scores.stems = new Float64Array(room);
      scores.grams = new Float64Array(room);
    } else {
      for (const paragraph of touched) scores.stems[paragraph] = scores.grams[paragraph] = 0;
    }
    touched = [];
  };
  return {
    find: (query, limit) => {
      reset(index.numbers());
      const weights = hasStemmer(query.language) ? FIRST_STAGE_STEMMED : FIRST_STAGE_OTHER;
      const add = (scored: Float64Array) => (paragraph: number, value: number) => {
        if (scores.stems[paragraph] === 0 && scores.grams[paragraph] === 0) touched.push(paragraph);
        scored[paragraph] = (scored[paragraph] ?? 0) + value;
      };
      const idealStems = scoreStems(query, index, { weights, add: add(scores.stems) });
      const idealGrams = scoreGrams(query, index, { weights, add: add(scores.grams) });
      const stemShare = weights.stems / idealStems;
      const gramShare = weights.grams / idealGrams;
      const scoreOf = (paragraph: number): number => {
        return (scores.stems[paragraph] ?? 0) * stemShare + (scores.grams[paragraph] ?? 0) * gramShare;
      };
      const candidates = selectBest(touched, scoreOf, limit).map(({ paragraph, score }): Candidate => {
        const stems = (scores.stems[paragraph] ?? 0) / idealStems;
        return { paragraph, score, stems, grams: (scores.grams[paragraph] ?? 0) / idealGrams };
      });
      return { candidates, scoreOf };
    },
  };
}

interface Scoring {
  readonly weights: FirstStageWeights;
  readonly add: (paragraph: number, value: number) => void;
}

/** Adds each topic's BM25 share and returns the score of a paragraph that has them all. */
function scoreStems(query: Query, index: ParagraphIndex, { weights, add }: Scoring): number {
  let ideal = 0;
  for (const { rarity, alternatives } of query.topics) {
    ideal += rarity * (weights.k1 + 1);
    for (const { stem, weight } of alternatives) {
      scoreTerm(index.stems, { term: index.stems.find(stem), weight: rarity * weight, weights, add });
    }
  }
  return ideal || 1;
}

function scoreGrams(query: Query, index: ParagraphIndex, { weights, add }: Scoring): number {
  const { grams } = index;
  const terms = [...query.grams.keys()].map((gram) => grams.find(gram));
  const ideal = terms.reduce((sum, term) => sum + grams.rarity(term) * (weights.k1 + 1), 0);
  let postings = 0;
  for (const term of terms.toSorted((a, b) => grams.paragraphsWith(a) - grams.paragraphsWith(b))) {
    postings += grams.paragraphsWith(term);
    if (postings > MAX_GRAM_POSTINGS) break;
    scoreTerm(grams, { term, weight: grams.rarity(term), weights, add });
  }
  return ideal || 1;
}

interface TermScoring extends Scoring {
  readonly term: number;
  readonly weight: number;
}

/** BM25. Source: Robertson & Zaragoza, "The probabilistic relevance framework: BM25 and beyond" (2009), §3.4. */
function scoreTerm(field: Field, { term, weight, weights: { k1, b }, add }: TermScoring): void {
  const average = field.averageLength();
  const factor = weight * (k1 + 1);
  field.forEach(term, (paragraph, count) => {
    const norm = k1 * (1 - b + (b * field.lengthOf(paragraph)) / average);
    add(paragraph, (factor * count) / (count + norm));
  });
}

interface Scored {
  readonly paragraph: number;
  readonly score: number;
}

/** The best by insertion into a short list: linear where few are better than the list's last. */
function selectBest(paragraphs: readonly number[], scoreOf: (paragraph: number) => number, limit: number): Scored[] {
  const best: Scored[] = [];
  for (const paragraph of paragraphs) {
    const score = scoreOf(paragraph);
    const last = best.at(-1);
    if (best.length >= limit && last && !isBetter({ paragraph, score }, last)) continue;
    let place = best.length;
    while (place > 0 && isBetter({ paragraph, score }, best[place - 1])) place -= 1;
    best.splice(place, 0, { paragraph, score });
    if (best.length > limit) best.pop();
  }
  return best;
}

function isBetter(a: Scored, b: Scored | undefined): boolean {
  return b === undefined || a.score > b.score || (a.score === b.score && a.paragraph < b.paragraph);
}
