import type { Features } from './feature-names.ts';
import type { Measured } from './measure-coverage.ts';

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
    bigrams: adjacentShare(measured, 2),
    trigrams: adjacentShare(measured, 3),
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
  const places = Map.groupBy(query.terms.keys(), (i) => query.terms[i]?.stem);
  let longest = 0;
  let previous = new Map<number, number>();
  for (const { stem } of text.terms) {
    const row = new Map<number, number>();
    for (const i of places.get(stem) ?? []) {
      const run = (previous.get(i - 1) ?? 0) + 1;
      row.set(i, run);
      longest = Math.max(longest, run);
    }
    previous = row;
  }
  return longest;
}

/** Share of the question's runs of `size` adjacent words that the candidate has, by rarity. */
function adjacentShare({ query, text }: Measured, size: number): number {
  const rarityOf = new Map(query.topics.map(({ term, rarity }) => [term.stem, rarity]));
  const wanted = new Map<string, number>();
  query.terms.forEach((_, i) => {
    const run = query.terms.slice(i, i + size);
    if (run.length < size) return;
    const rarity = run.reduce(
      (sum, { stem, isStopWord }) => sum + (isStopWord ? STOP_WORD_RARITY : (rarityOf.get(stem) ?? 0)),
      0,
    );
    wanted.set(run.map(({ stem }) => stem).join(' '), rarity);
  });
  const total = wanted.values().reduce((sum, rarity) => sum + rarity, 0);
  if (total === 0) return 0;
  let found = 0;
  text.terms.forEach(({ stem }, i) => {
    const key =
      size === 2
        ? `${stem} ${text.terms[i + 1]?.stem}`
        : `${stem} ${text.terms[i + 1]?.stem} ${text.terms[i + 2]?.stem}`;
    const rarity = wanted.get(key);
    if (rarity === undefined) return;
    found += rarity;
    wanted.delete(key);
  });
  return found / total;
}
