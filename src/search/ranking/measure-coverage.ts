import type { Features } from './feature-names.ts';
import { measureGrams } from './measure-grams.ts';
import type { Measured } from './measured.ts';
import { bestWeights } from './topic-matches.ts';

type Coverage = Pick<
  Features,
  | 'coverage'
  | 'sentenceCoverage'
  | 'pairCoverage'
  | 'windowCoverage'
  | 'gramCoverage'
  | 'gramSentence'
  | 'missing'
  | 'rarest'
  | 'rarestMissing'
  | 'numbers'
  | 'capitals'
>;

/** Rarity of 8 is a word in one of 3,000 paragraphs: rarer ones count no more. */
const RARE = 8;
const WINDOW_WORDS = 20;

/** How much of the question the candidate holds. */
export function measureCoverage(measured: Measured): Coverage {
  const { query, matches, found: bySentence, gramLookup, grams } = measured;
  const { topics } = query;
  const found = bestWeights(topics.length, matches);
  const shares = bySentence.map((weights) => shareOf(weights, measured));
  const pairs = bySentence.map((weights, i) => {
    const next = bySentence[i + 1];
    return shareOf(next ? weights.map((weight, topic) => Math.max(weight, next[topic] ?? 0)) : weights, measured);
  });
  const rarest = indexOfMax(topics.map(({ rarity }) => rarity));
  const missing = topics.filter((_, topic) => found[topic] === 0);
  return {
    coverage: shareOf(found, measured),
    sentenceCoverage: Math.max(0, ...shares),
    pairCoverage: Math.max(0, ...pairs),
    windowCoverage: bestWindow(measured),
    ...measureGrams(gramLookup, grams),
    missing: missing.length / Math.max(1, topics.length),
    rarest: found[rarest] ?? 0,
    rarestMissing: Math.min(1, Math.max(0, ...missing.map(({ rarity }) => rarity)) / RARE),
    numbers: meanOf(found.filter((_, topic) => topics[topic]?.isNumber)),
    capitals: meanOf(found.filter((_, topic) => topic > 0 && topics[topic]?.isCapitalised)),
  };
}

function shareOf(weights: readonly number[], { query, totalRarity }: Measured): number {
  return weights.reduce((sum, weight, topic) => sum + weight * (query.topics[topic]?.rarity ?? 0), 0) / totalRarity;
}

/** The largest share within a run of words, each topic counted once. */
function bestWindow(measured: Measured): number {
  const { query, matches } = measured;
  let best = 0;
  const weights = query.topics.map(() => 0);
  matches.forEach((first, i) => {
    weights.fill(0);
    for (let k = i; k < matches.length; k++) {
      const { topic, term, weight } = matches[k] ?? first;
      if (term >= first.term + WINDOW_WORDS) break;
      weights[topic] = Math.max(weights[topic] ?? 0, weight);
    }
    best = Math.max(best, shareOf(weights, measured));
  });
  return best;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function indexOfMax(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value > (values[best] ?? Number.NEGATIVE_INFINITY) ? i : best), 0);
}
