import { distancesFrom, editDistance } from '#src/language/edit-distance.ts';
import { TYPO } from '../weights.ts';
import { createGrowableInts } from './growable.ts';
import { createNearWords } from './near-words.ts';

/** A word of the index that a misspelt one may stand for. */
export interface Correction {
  /** Number of its stem. */
  readonly stem: number;
  readonly word: string;
  /** 0–1: how much a match by this correction counts. */
  readonly weight: number;
  /** False where so much differs that another word may be meant: ranked alike, but not taken for the word asked for. */
  readonly isLikely: boolean;
}

/** A word of the index, and the number of its stem. */
export interface KnownWord {
  readonly word: string;
  readonly stem: number;
}

export interface LookAlike extends KnownWord {
  readonly edits: number;
}

export interface TypoFinder {
  /** The word's number; a new one where it has none. */
  readonly learn: (word: string, stem: number) => number;
  /** Says that a paragraph more, or (−1) less, has the word. Words that none has are never found. */
  readonly count: (word: number, paragraphs: 1 | -1) => void;
  /** Words at most so many edits away from the typed one, in no order. About 0.2 ms for 200,000 words. */
  readonly lookAlikes: (word: string, maxEdits: number) => readonly LookAlike[];
  /** Words that go on from the typed letters, three at least; the first `limit` of the alphabet. */
  readonly beginningWith: (letters: string, limit: number) => readonly KnownWord[];
  /** The nearest words, best first; one for each stem. */
  readonly correct: (word: string) => readonly Correction[];
  readonly save: () => SavedWords;
}

export interface SavedWords {
  readonly words: readonly string[];
  /** Of each word the number of its stem, and how many paragraphs have it. */
  readonly stems: Int32Array;
  readonly paragraphs: Int32Array;
}

export function createTypoFinder(saved?: SavedWords): TypoFinder {
  const words: string[] = [];
  const known = new Map<string, number>();
  const stemOf = createGrowableInts();
  const paragraphs = createGrowableInts(saved?.paragraphs);
  const near = createNearWords();
  const byBeginning = new Map<string, number[]>();
  const learn = (word: string, stem: number): number => {
    const number = known.get(word);
    if (number !== undefined) return number;
    known.set(word, words.length);
    near.add(words.length, word);
    addTo(byBeginning, word.slice(0, BEGINNING), words.length);
    stemOf.push(stem);
    return words.push(word) - 1;
  };
  saved?.words.forEach((word, i) => learn(word, saved.stems[i] ?? 0));

  const isUsed = (number: number) => paragraphs.get(number) > 0;
  const toKnown = (number: number): KnownWord => ({ word: words[number] ?? '', stem: stemOf.get(number) });
  const lookAlikes: TypoFinder['lookAlikes'] = (word, maxEdits) => {
    const distance = distancesFrom(word);
    const found: LookAlike[] = [];
    near.forEach(word, maxEdits, (number) => {
      const edits = distance(words[number] ?? '', maxEdits);
      if (edits <= maxEdits && isUsed(number)) found.push({ ...toKnown(number), edits });
    });
    return found;
  };
  return {
    learn,
    count: (word, change) => paragraphs.set(word, paragraphs.get(word) + change),
    lookAlikes,
    beginningWith: (letters, limit) => {
      const same = byBeginning.get(letters.slice(0, BEGINNING))?.filter(isUsed).map(toKnown) ?? [];
      const found = same.filter(({ word }) => word.startsWith(letters));
      return found.toSorted((a, b) => (a.word < b.word ? -1 : 1)).slice(0, limit);
    },
    correct: (word) => correct(word, lookAlikes),
    save: () => ({ words: [...words], stems: stemOf.view().slice(), paragraphs: paragraphs.view().slice() }),
  };
}

/** Words are looked up by so many of their first letters: a few hundred share them in a large library. */
const BEGINNING = 3;

function addTo(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function correct(word: string, lookAlikes: TypoFinder['lookAlikes']): Correction[] {
  const maxEdits = maxEditsFor(word);
  if (maxEdits === 0) return [];
  const best = new Map<number, Correction>();
  for (const other of lookAlikes(word, maxEdits)) {
    const base = [1, TYPO.oneEdit, TYPO.twoEdits][other.edits] ?? 0;
    const weight = other.word[0] === word[0] ? base : base * TYPO.otherFirstLetter;
    const { stem } = other;
    if (weight <= (best.get(stem)?.weight ?? 0)) continue;
    best.set(stem, { stem, word: other.word, weight, isLikely: !isOtherSyllable(word, other) });
  }
  const sorted = [...best.values()].toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  const [first] = sorted;
  const isSure = first !== undefined && first.weight >= TYPO.sure;
  return sorted.filter(({ weight }) => !isSure || weight >= TYPO.besideSure).slice(0, TYPO.maxCorrections);
}

/**
 * Whether syllables of Hangul differ by more letters than a hand slips: 가능하게 is two syllables from 시원하게, and no
 * slip makes the one of the other. A slip changes one letter, or two where it moves a consonant to the next syllable.
 */
function isOtherSyllable(word: string, { word: other, edits }: LookAlike): boolean {
  if (!HANGUL.test(word)) return false;
  const most = edits + 1;
  return editDistance(word.normalize('NFD'), other.normalize('NFD'), most) > most;
}

/** Short words have too many neighbours to guess among; numbers none that are meant. */
export function maxEditsFor(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0;
  const letters = word.length * (HANGUL.test(word) ? TYPO.lettersOfSyllable : 1);
  if (letters >= TYPO.twoEditsFrom) return 2;
  return letters >= TYPO.oneEditFrom ? 1 : 0;
}

const HANGUL = /\p{Script=Hangul}/u;
