import Fuse from 'fuse.js';
import type { Term } from './analyse-text.ts';
import type { ParagraphIndex } from './index/paragraph-index.ts';
import type { Alternative } from './query.ts';
import { spelling } from './word-forms.ts';
import { FUZZY } from './weights.ts';

export interface WordLookup {
  readonly alternatives: readonly Alternative[];
  readonly rarity: number;
  readonly isUnknown: boolean;
}

interface LookupContext {
  readonly index: ParagraphIndex;
  readonly isFuzzy: boolean;
  /** Whether a stem is of a word that the thesaurus has. */
  readonly isKnownStem: (stem: string) => boolean;
}

/** A word that occurs nowhere and resembles none says less than its rarity: it may be how the question is put. */
const UNKNOWN_SHARE = 0.6;

/**
 * What a correction counts of a word that is spelled right, as far as the thesaurus tells: that the articles don't have it
 * is likelier than that another was meant. Of 0.2 to 0.8 the best on own questions.
 */
const LOOK_ALIKE = 0.4;

/** What the index calls a word: the word itself, else the nearest words, else (Fuse.js) what a garbled one may mean. */
export function lookUpWord(term: Term, { index, isFuzzy, isKnownStem }: LookupContext): WordLookup {
  const { stems, typos } = index;
  const number = stems.find(term.stem);
  const itself: Alternative = { stem: term.stem, weight: 1, kind: 'exact' };
  if (stems.paragraphsWith(number) > 0) {
    return { alternatives: [itself], rarity: stems.rarity(number), isUnknown: false };
  }
  const word = spelling(term);
  const corrections = typos.correct(word);
  const found = corrections.length > 0 || !isFuzzy ? corrections : findGarbled(word, index);
  if (found.length === 0) {
    return { alternatives: [itself], rarity: stems.rarity(-1) * UNKNOWN_SHARE, isUnknown: true };
  }
  const isWord = isKnownStem(term.stem);
  const alternatives = found.map(({ weight, stem, isLikely }): Alternative => {
    const own = index.stemText(stem);
    const kind = isWord || !isLikely ? 'look-alike' : 'typo';
    return { stem: own, weight: isWord ? weight * LOOK_ALIKE : weight, kind };
  });
  const rarity = Math.max(
    ...alternatives.map(({ stem, weight }) => stems.rarity(stems.find(stem)) * Math.min(1, weight + 0.1)),
  );
  return { alternatives, rarity, isUnknown: true };
}

/** Words that begin so, or that Fuse.js finds alike; narrowed by edits before Fuse.js sees them. */
function findGarbled(word: string, { typos }: ParagraphIndex) {
  if (word.length < FUZZY.prefixFrom || /\p{N}/u.test(word)) return [];
  const completions = typos.beginningWith(word, FUZZY.candidates);
  if (completions.length > 0) return completions.map((known) => ({ ...known, weight: FUZZY.prefix, isLikely: true }));
  if (word.length <= 2 * FUZZY.maxEdits) return [];
  const alike = sortByWord(typos.lookAlikes(word, FUZZY.maxEdits)).slice(0, FUZZY.candidates);
  const fuse = new Fuse(alike, { keys: ['word'], threshold: FUZZY.threshold, includeScore: true });
  return fuse.search(word, { limit: 3 }).map(({ item }) => ({ ...item, weight: FUZZY.garbled, isLikely: true }));
}

/** The order in which words were indexed must not matter. */
function sortByWord<T extends { readonly word: string }>(words: readonly T[]): T[] {
  return words.toSorted((a, b) => (a.word < b.word ? -1 : 1));
}
