import type { Query } from '../query.ts';
import type { CandidateText } from './candidate-text.ts';
import type { Features } from './feature-names.ts';

/** Shares of the question's pieces of words that a candidate has, and that its best sentence has. */
export type CoverGrams = (text: CandidateText) => Pick<Features, 'gramCoverage' | 'gramSentence'>;

/** What the index knows of a piece of a word. */
export interface GramSource {
  /** As in `CandidateText.grams`; −1 for one that no text has. */
  readonly gramNumber: (gram: string) => number;
  readonly gramRarity: (gram: string) => number;
}

export function createGramCover({ grams }: Query, { gramNumber, gramRarity }: GramSource): CoverGrams {
  const rarities = new Map<number, number>();
  let total = 0;
  for (const gram of grams.keys()) {
    rarities.set(gramNumber(gram), gramRarity(gram));
    total += gramRarity(gram);
  }
  return (text) => {
    const seen = new Set<number>();
    let all = 0;
    let best = 0;
    for (const sentence of text.grams) {
      let here = 0;
      for (const gram of sentence) {
        const rarity = rarities.get(gram);
        if (rarity === undefined) continue;
        here += rarity;
        if (!seen.has(gram)) all += rarity;
        seen.add(gram);
      }
      best = Math.max(best, here);
    }
    return { gramCoverage: all / (total || 1), gramSentence: best / (total || 1) };
  };
}
