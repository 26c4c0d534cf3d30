import type { Query } from '../query.ts';
import type { CandidateText } from './candidate-text.ts';
import type { Features } from './feature-names.ts';

/** What the index knows of a piece of a word. */
export interface GramSource {
  /** As in `CandidateText.grams`; −1 for one that no text has. */
  readonly gramNumber: (gram: string) => number;
  readonly gramRarity: (gram: string) => number;
}

/** The question's pieces of words, each known by its place in the list. */
export interface GramLookup {
  readonly places: ReadonlyMap<number, number>;
  readonly rarities: readonly number[];
  /** Rarities summed; above 0. */
  readonly totalRarity: number;
}

export function toGramLookup({ grams }: Query, { gramNumber, gramRarity }: GramSource): GramLookup {
  const pieces = [...grams.keys()];
  const rarities = pieces.map(gramRarity);
  return {
    places: new Map(pieces.map((gram, place) => [gramNumber(gram), place])),
    rarities,
    totalRarity: rarities.reduce((sum, rarity) => sum + rarity, 0) || 1,
  };
}

/** For each sentence of the text which pieces it has, by their places, without repeats. */
export function matchGrams({ places }: GramLookup, text: CandidateText): number[][] {
  return text.grams.map((sentence) => {
    const held: number[] = [];
    for (const gram of sentence) {
      const place = places.get(gram);
      if (place !== undefined) held.push(place);
    }
    return held;
  });
}

/** Shares of the question's pieces of words that a candidate has, and that its best sentence has. */
export function measureGrams(
  { rarities, totalRarity }: GramLookup,
  held: readonly (readonly number[])[],
): Pick<Features, 'gramCoverage' | 'gramSentence'> {
  const seen = new Set<number>();
  let all = 0;
  let best = 0;
  for (const sentence of held) {
    let here = 0;
    for (const place of sentence) {
      const rarity = rarities[place] ?? 0;
      here += rarity;
      if (!seen.has(place)) all += rarity;
      seen.add(place);
    }
    best = Math.max(best, here);
  }
  return { gramCoverage: all / totalRarity, gramSentence: best / totalRarity };
}
