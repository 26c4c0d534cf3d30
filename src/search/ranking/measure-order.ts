import type { Query } from '../query.ts';
import type { CandidateText } from './candidate-text.ts';
import type { Features } from './feature-names.ts';
import type { Measured } from './measured.ts';

type Order = Pick<Features, 'orderedPairs' | 'nearPairs' | 'longestRun' | 'runShare' | 'bigrams' | 'trigrams'>;

const NEAR_WORDS = 8;
const ORDERED_WORDS = 3;
/** A stop word counts little in a pair or triple, but not nothing: "by the" sets who did it apart from who had it done. */
const STOP_WORD_RARITY = 0.6;
/** Runs longer than this many words are quotations; they can't match any better. */
const LONG_RUN = 6;

/** Whether the candidate has the question's words near each other and in the question's order. */
export function measureOrder(measured: Measured): Order {
  const longest = longestRun(measured);
  return {
    ...measurePairs(measured),
    longestRun: Math.min(1, Math.max(0, longest - 1) / (LONG_RUN - 1)),
    runShare: Math.min(1, longest / Math.max(3, measured.query.terms.length)),
    bigrams: adjacentShare(measured.pairs, measured.text),
    trigrams: adjacentShare(measured.triples, measured.text),
  };
}

function measurePairs({ query: { topics }, matches }: Measured): Pick<Order, 'orderedPairs' | 'nearPairs'> {
  const ordered = new Set<number>();
  const near = new Set<number>();
  const last = topics.map(() => Number.NEGATIVE_INFINITY);
  for (const { topic, term } of matches) {
    last.forEach((place, other) => {
      if (other === topic || term - place > NEAR_WORDS) return;
      near.add(Math.min(topic, other) * topics.length + Math.max(topic, other));
      if (other === topic - 1 && term - place <= ORDERED_WORDS) ordered.add(other);
    });
    last[topic] = term;
  }
  let orderedSum = 0;
  let orderedTotal = 0;
  let nearSum = 0;
  let nearTotal = 0;
  topics.forEach(({ rarity }, i) => {
    topics.slice(i + 1).forEach((other, k) => {
      const j = i + 1 + k;
      nearTotal += rarity * other.rarity;
      if (near.has(i * topics.length + j)) nearSum += rarity * other.rarity;
      if (k > 0) return;
      orderedTotal += rarity + other.rarity;
      if (ordered.has(i)) orderedSum += rarity + other.rarity;
    });
  });
  return {
    orderedPairs: orderedTotal === 0 ? 0 : orderedSum / orderedTotal,
    nearPairs: nearTotal === 0 ? 0 : nearSum / nearTotal,
  };
}

/** Words in the longest run that question and candidate share in one order, stop words included. */
function longestRun({ query, text }: Measured): number {
  let longest = 0;
  /** Lengths of the runs that end with the question's word before, by where they end in the text. */
  let before = new Map<number, number>();
  for (const { stem } of query.terms) {
    const runs = new Map<number, number>();
    for (const place of text.places.get(stem) ?? []) {
      const run = (before.get(place - 1) ?? 0) + 1;
      runs.set(place, run);
      longest = Math.max(longest, run);
    }
    before = runs;
  }
  return longest;
}

/** Words that stand side by side in the question. */
export interface AdjacentWords {
  readonly stems: readonly string[];
  readonly rarity: number;
}

/** The question's runs of `size` adjacent words, without repeats. */
export function adjacentWords({ topics, terms }: Query, size: number): AdjacentWords[] {
  const rarityOf = new Map(topics.map(({ term, rarity }) => [term.stem, rarity]));
  const runs = new Map<string, AdjacentWords>();
  for (let i = 0; i + size <= terms.length; i++) {
    const run = terms.slice(i, i + size);
    const stems = run.map(({ stem }) => stem);
    const rarities = run.map(({ stem, isStopWord }) => (isStopWord ? STOP_WORD_RARITY : (rarityOf.get(stem) ?? 0)));
    runs.set(stems.join(' '), { stems, rarity: rarities.reduce((sum, rarity) => sum + rarity, 0) });
  }
  return [...runs.values()];
}

/** Share of the question's adjacent words that the candidate has, by rarity. */
function adjacentShare(runs: readonly AdjacentWords[], text: CandidateText): number {
  const total = runs.reduce((sum, { rarity }) => sum + rarity, 0);
  const found = runs.filter((run) => placesOfRun(run, text).length > 0);
  return total === 0 ? 0 : found.reduce((sum, { rarity }) => sum + rarity, 0) / total;
}

/** Where in the text's terms the words stand side by side. */
export function placesOfRun(
  { stems: [first = '', ...others] }: AdjacentWords,
  { terms, places }: CandidateText,
): number[] {
  const begins = places.get(first) ?? [];
  return begins.filter((place) => others.every((stem, i) => terms[place + 1 + i]?.stem === stem));
}
