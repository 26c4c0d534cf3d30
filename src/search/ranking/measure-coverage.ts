import type { Query } from '../query.ts';
import type { CandidateText } from './candidate-text.ts';
import type { Features } from './feature-names.ts';
import { bestWeights, type TopicMatch } from './topic-matches.ts';

/** What the features of one candidate are computed from. */
export interface Measured {
  readonly query: Query;
  readonly text: CandidateText;
  readonly matches: readonly TopicMatch[];
  /** Rarity of a piece of a word. */
  readonly gramRarity: (gram: string) => number;
  /** Rarities summed over the topics; above 0. */
  readonly totalRarity: number;
}

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
  const { query, matches } = measured;
  const { topics } = query;
  const found = bestWeights(topics.length, matches);
  const bySentence = coverBySentence(measured);
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
    ...coverGrams(measured),
    missing: missing.length / Math.max(1, topics.length),
    rarest: found[rarest] ?? 0,
    rarestMissing: Math.min(1, Math.max(0, ...missing.map(({ rarity }) => rarity)) / RARE),
    numbers: meanOf(found.filter((_, topic) => topics[topic]?.isNumber)),
    capitals: meanOf(found.filter((_, topic) => topic > 0 && topics[topic]?.isCapitalised)),
  };
}

function coverBySentence({ query, text, matches }: Measured): number[][] {
  const weights = text.sentences.map(() => query.topics.map(() => 0));
  for (const { topic, term, weight } of matches) {
    const row = weights[text.sentenceOf[term] ?? 0];
    if (row) row[topic] = Math.max(row[topic] ?? 0, weight);
  }
  return weights;
}

function shareOf(weights: readonly number[], { query, totalRarity }: Measured): number {
  return weights.reduce((sum, weight, topic) => sum + weight * (query.topics[topic]?.rarity ?? 0), 0) / totalRarity;
}

/** The largest share within a run of words, each topic counted once. */
function bestWindow(measured: Measured): number {
  const { matches } = measured;
  let best = 0;
  matches.forEach((first, i) => {
    const inside = matches.slice(i).filter(({ term }) => term < first.term + WINDOW_WORDS);
    best = Math.max(best, shareOf(bestWeights(measured.query.topics.length, inside), measured));
  });
  return best;
}

function coverGrams({ query, text, gramRarity }: Measured): Pick<Features, 'gramCoverage' | 'gramSentence'> {
  const rarities = new Map([...query.grams.keys()].map((gram) => [gram, gramRarity(gram)]));
  const total = rarities.values().reduce((sum, rarity) => sum + rarity, 0) || 1;
  const all = new Set<string>();
  const bySentence = text.sentences.map(() => new Set<string>());
  text.terms.forEach(({ grams }, term) => {
    for (const gram of grams) {
      if (!rarities.has(gram)) continue;
      all.add(gram);
      bySentence[text.sentenceOf[term] ?? 0]?.add(gram);
    }
  });
  const share = (grams: ReadonlySet<string>) =>
    grams.values().reduce((sum, gram) => sum + (rarities.get(gram) ?? 0), 0) / total;
  return { gramCoverage: share(all), gramSentence: Math.max(0, ...bySentence.map(share)) };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function indexOfMax(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value > (values[best] ?? Number.NEGATIVE_INFINITY) ? i : best), 0);
}
