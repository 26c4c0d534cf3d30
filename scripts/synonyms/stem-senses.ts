import { stem } from '#src/language/stem.ts';
import { isStopWord } from '#src/language/stop-words.ts';
import type { SenseWord, Synset } from './read-wordnet.ts';
import { UNSEEN_COUNT } from './relations.ts';

/** A stem in one of its meanings, over all words with that stem. */
export interface StemSense {
  readonly stem: string;
  /** The share (0–1) of the stem's uses that have this meaning; those of a stem sum to 1. */
  readonly share: number;
  /** How often the stem was met in the annotated texts, in any meaning. */
  readonly count: number;
}

/** By synset, a place for each of its words: none for proper nouns, words of several parts and grammar words. */
export type StemSenses = ReadonlyMap<string, readonly (StemSense | undefined)[]>;

export function readStemSenses(synsets: ReadonlyMap<string, Synset>): StemSenses {
  const totals = new Map<string, Total>();
  const stems = new Map<string, string | undefined>();
  const stemOf = ({ lemma }: SenseWord) => {
    if (!stems.has(lemma)) stems.set(lemma, searchedStem(lemma));
    return stems.get(lemma);
  };
  for (const [id, { words }] of synsets) {
    for (const word of words) {
      const key = stemOf(word);
      if (key !== undefined) addUse(totals, key, { id, word });
    }
  }
  return new Map(
    [...synsets].map(([id, { words }]) => {
      const senses = new Map<string, StemSense>();
      for (const word of words) {
        const key = stemOf(word);
        const total = key === undefined ? undefined : totals.get(key);
        if (key === undefined || !total) continue;
        senses.set(key, { stem: key, share: (total.uses.get(id) ?? 0) / total.sum, count: total.count });
      }
      return [id, words.map((word) => senses.get(stemOf(word) ?? ''))];
    }),
  );
}

/** At least three letters, as shorter words are mostly symbols and abbreviations in WordNet. */
const PLAIN_WORD = /^[a-z]{3,}$/;

/** The stem by which a word is found; none for words that the table leaves out. */
export function searchedStem(lemma: string): string | undefined {
  if (!PLAIN_WORD.test(lemma) || isStopWord(lemma, 'en')) return undefined;
  const stemmed = stem(lemma, 'en');
  return isStopWord(stemmed, 'en') ? undefined : stemmed;
}

interface Total {
  count: number;
  /** Counts with what stands for unseen uses: by synset, and their sum. */
  readonly uses: Map<string, number>;
  sum: number;
}

function addUse(totals: Map<string, Total>, key: string, { id, word }: { id: string; word: SenseWord }): void {
  const total = totals.get(key) ?? { count: 0, uses: new Map<string, number>(), sum: 0 };
  const uses = word.count + UNSEEN_COUNT / word.rank;
  total.count += word.count;
  total.sum += uses;
  total.uses.set(id, (total.uses.get(id) ?? 0) + uses);
  totals.set(key, total);
}
