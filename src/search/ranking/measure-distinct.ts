import type { CandidateText } from './candidate-text.ts';
import type { DISTINCT_FEATURES, Features } from './feature-names.ts';
import type { Measured } from './measured.ts';

type Distinct = Pick<Features, (typeof DISTINCT_FEATURES)[number]>;

/** For each sentence of a candidate which of the question's parts it has, by number; a part may be repeated. */
type Held = readonly (readonly number[])[];

/**
 * What sets the candidates apart: shares of the question's pieces, words and written forms, each weighted by its rarity
 * among the candidates, stop words included. What all of them have, or none, says nothing here, however rare it is in the
 * library.
 *
 * @returns the features of the candidate with an index
 */
export function measureDistinct(candidates: readonly Measured[]): (index: number) => Distinct {
  const grams = sharesAmong(candidates.map(({ grams: held }) => held));
  const words = sharesAmong(candidates.map((candidate) => matchWords(candidate, () => true)));
  const forms = sharesAmong(candidates.map((candidate) => matchWords(candidate, (asked, told) => asked === told)));
  return (i) => ({
    gramDistinct: grams[i]?.whole ?? 0,
    gramDistinctSentence: grams[i]?.sentence ?? 0,
    wordDistinct: words[i]?.whole ?? 0,
    wordDistinctSentence: words[i]?.sentence ?? 0,
    formDistinct: forms[i]?.whole ?? 0,
    formDistinctSentence: forms[i]?.sentence ?? 0,
  });
}

/** The question's words that stand in each sentence under their stems, in a form that will do. */
function matchWords({ query, text }: Measured, willDo: (asked: string, told: string) => boolean): Held {
  const held: number[][] = text.sentences.map(() => []);
  query.terms.forEach(({ stem, word }, part) => {
    for (const place of text.places.get(stem) ?? []) {
      if (willDo(word, text.terms[place]?.word ?? '')) held[sentenceAt(text, place)]?.push(part);
    }
  });
  return held;
}

function sentenceAt({ sentenceOf }: CandidateText, place: number): number {
  return sentenceOf[place] ?? 0;
}

interface Shares {
  readonly whole: number;
  /** Of the best sentence. */
  readonly sentence: number;
}

/** With lists by part instead of sets and maps, since this is done for 45 texts at each question. */
function sharesAmong(candidates: readonly Held[]): Shares[] {
  const parts = candidates.map((held) => distinct(held.flat()));
  const counts: number[] = [];
  for (const own of parts) for (const part of own) counts[part] = (counts[part] ?? 0) + 1;
  const rarities = counts.map((count) => rarityAmong(candidates.length, count));
  const shareOf = (own: readonly number[]) => own.reduce((sum, part) => sum + (rarities[part] ?? 0), 0) / total;
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  return candidates.map((held, i) => ({
    whole: shareOf(parts[i] ?? []),
    sentence: held.reduce((best, sentence) => Math.max(best, shareOf(distinct(sentence))), 0),
  }));
}

/** The numbers without repeats; of small numbers. */
function distinct(numbers: readonly number[]): number[] {
  const isSeen: boolean[] = [];
  return numbers.filter((number) => {
    const isNew = isSeen[number] !== true;
    isSeen[number] = true;
    return isNew;
  });
}

/** Inverse document frequency as in BM25, with the candidates for documents. */
function rarityAmong(candidates: number, having: number): number {
  return Math.log(1 + (candidates - having + 0.5) / (having + 0.5));
}
