import type { Features } from './feature-names.ts';
import type { Measured } from './measured.ts';
import { bestWeights } from './topic-matches.ts';

/**
 * Words related in meaning to a stem, each with a weight from 0 to 1; none for languages without a thesaurus. The
 * language is the first part of a BCP 47 tag.
 */
export type RelatedWords = (stem: string, language: string) => ReadonlyMap<string, number>;

/** A topic counts as found, and needs no related word, from this weight on. */
const FOUND = 0.9;

/** Share of the topics that are missing but have a related word in the candidate. */
export function measureRelated(
  { query, matches, totalRarity, found: bySentence, close }: Measured,
  sentence: number,
): Pick<Features, 'related' | 'relatedInSentence' | 'softSentence' | 'softPair'> {
  const found = bestWeights(query.topics.length, matches);
  let anywhere = 0;
  let inSentence = 0;
  query.topics.forEach(({ rarity }, topic) => {
    if ((found[topic] ?? 0) >= FOUND) return;
    anywhere += rarity * close.reduce((best, weights) => Math.max(best, weights[topic] ?? 0), 0);
    inSentence += rarity * (close[sentence]?.[topic] ?? 0);
  });
  const soft = bySentence.map((weights, i) => weights.map((weight, topic) => Math.max(weight, close[i]?.[topic] ?? 0)));
  const share = (weights: readonly number[], beside: readonly number[] = []) => {
    return (
      query.topics.reduce((sum, { rarity }, i) => sum + rarity * Math.max(weights[i] ?? 0, beside[i] ?? 0), 0) /
      totalRarity
    );
  };
  const softSentence = soft.reduce((best, weights) => Math.max(best, share(weights)), 0);
  const softPair = soft.reduce((best, weights, i) => Math.max(best, share(weights, soft[i + 1])), 0);
  return { softSentence, softPair, related: anywhere / totalRarity, relatedInSentence: inSentence / totalRarity };
}
