import type { Features } from './feature-names.ts';
import type { Measured } from './measure-coverage.ts';
import { bestWeights } from './topic-matches.ts';

/** Words related in meaning to a stem, each with a weight from 0 to 1; none for languages without a thesaurus. */
export type RelatedWords = (stem: string) => ReadonlyMap<string, number>;

/** A topic counts as found, and needs no related word, from this weight on. */
const FOUND = 0.9;

/** Share of the topics that are missing but have a related word in the candidate. */
export function measureRelated(
  { query, text, matches, totalRarity }: Measured,
  sentence: number,
  relatedTo: readonly ReadonlyMap<string, number>[],
): Pick<Features, 'related' | 'relatedInSentence'> {
  const found = bestWeights(query.topics.length, matches);
  const stems = new Map<string, boolean>();
  text.terms.forEach(({ stem, isStopWord }, term) => {
    if (!isStopWord) stems.set(stem, stems.get(stem) === true || text.sentenceOf[term] === sentence);
  });
  let anywhere = 0;
  let inSentence = 0;
  query.topics.forEach(({ rarity }, topic) => {
    if ((found[topic] ?? 0) >= FOUND) return;
    let best = 0;
    let bestHere = 0;
    for (const [stem, weight] of relatedTo[topic] ?? []) {
      const isHere = stems.get(stem);
      if (isHere === undefined) continue;
      best = Math.max(best, weight);
      if (isHere) bestHere = Math.max(bestHere, weight);
    }
    anywhere += rarity * best;
    inSentence += rarity * bestHere;
  });
  return { related: anywhere / totalRarity, relatedInSentence: inSentence / totalRarity };
}
