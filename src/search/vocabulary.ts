import { editDistance } from '#src/language/edit-distance.ts';
import Fuse from 'fuse.js';
import type { IndexedParagraph } from './indexed-paragraph.ts';
import { FUZZY } from './weights.ts';

/** The words of the indexed paragraphs: how many paragraphs hold each stem, and which words look like a typed one. */
export interface Vocabulary {
  /** Number of paragraphs with this stem. */
  readonly paragraphsWith: (stem: string) => number;
  /** Inverse document frequency, Robertson–Spärck Jones with BM25's half counts; largest for words that occur nowhere. */
  readonly rarity: (stem: string) => number;
  /** Stems of the words nearest to a misspelt word, best first; empty when nothing is near. */
  readonly correct: (word: string) => readonly Correction[];
}

export interface Correction {
  readonly stem: string;
  /** The word of the text. */
  readonly word: string;
  /** 0–1: how much a match by this correction counts. */
  readonly weight: number;
}

interface Word {
  readonly word: string;
  readonly stem: string;
}

export function buildVocabulary(paragraphs: readonly IndexedParagraph[]): Vocabulary {
  const counts = new Map<string, number>();
  const words = new Map<string, Word>();
  for (const { terms, stems } of paragraphs) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const term of terms) if (!term.isStopWord) words.set(term.word, term);
  }
  const byLength = Map.groupBy(words.values(), ({ word }) => word.length);
  const total = paragraphs.length;
  return {
    paragraphsWith: (stem) => counts.get(stem) ?? 0,
    rarity: (stem) => {
      const count = counts.get(stem) ?? 0;
      return Math.log(1 + (total - count + 0.5) / (count + 0.5));
    },
    correct: (word) => correct(word, byLength),
  };
}

function correct(word: string, byLength: ReadonlyMap<number, readonly Word[]>): Correction[] {
  const whole = completeWord(word, byLength);
  return whole.length > 0 ? whole : correctSlip(word, byLength);
}

/** Words of which only the beginning was typed. */
function completeWord(word: string, byLength: ReadonlyMap<number, readonly Word[]>): Correction[] {
  if (word.length < FUZZY.prefixFrom) return [];
  return [...byLength]
    .filter(([length]) => length > word.length)
    .flatMap(([, words]) => words.filter((known) => known.word.startsWith(word)))
    .map((known) => ({ ...known, weight: FUZZY.prefix }));
}

function correctSlip(word: string, byLength: ReadonlyMap<number, readonly Word[]>): Correction[] {
  const maxEdits = maxEditsFor(word);
  if (maxEdits === 0) return [];
  const near = Array.from(
    { length: 2 * maxEdits + 1 },
    (_, i) => byLength.get(word.length - maxEdits + i) ?? [],
  ).flat();
  // Fuse.js finds what looks alike; the edit distance then says whether it is one slip of the hand.
  const fuse = new Fuse(near, { keys: ['word'], threshold: FUZZY.threshold });
  const corrections = fuse.search(word, { limit: FUZZY.candidates }).flatMap(({ item }): Correction[] => {
    const edits = editDistance(word, item.word, maxEdits);
    if (edits > maxEdits) return [];
    const base = edits === 1 ? FUZZY.oneEdit : FUZZY.twoEdits;
    return [{ ...item, weight: item.word[0] === word[0] ? base : base * FUZZY.otherFirstLetter }];
  });
  const best = Math.max(0, ...corrections.map(({ weight }) => weight));
  return corrections.filter(({ weight }) => weight === best).toSorted((a, b) => a.word.localeCompare(b.word));
}

/** Short words have too many neighbours to guess among. */
function maxEditsFor(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0;
  if (word.length >= FUZZY.twoEditsFrom) return 2;
  return word.length >= FUZZY.oneEditFrom ? 1 : 0;
}
