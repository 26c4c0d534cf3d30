import { distancesFrom } from '#src/language/edit-distance.ts';
import { createAnalyser, type Term } from './analyse-text.ts';
import { maxEditsFor } from './index/typo-finder.ts';
import { FUZZY, TYPO } from './weights.ts';
import { spelling } from './word-forms.ts';

export interface MatchedText {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
}

/**
 * Searches a few texts that have no index: those that have every word typed, whatever its ending; half a word finds the
 * whole one, and a word that none of them has is taken for the nearest that one has. Words of grammar count only where
 * nothing else was typed. Linear: 500 texts of 150 words take 0.1 to 0.25 s (Node 24,
 * two processors with other work, 2026-11-29).
 *
 * @returns numbers of the texts, best first and otherwise in their order; empty when no word was typed
 */
export function matchTexts(typed: string, texts: readonly MatchedText[]): readonly number[] {
  const read = createReader();
  const documents = texts.map((text) => ({ language: text.language, words: wordsOf(read(text)) }));
  let scores = texts.map(() => 1);
  for (const wanted of wantedWords(typed, read)) {
    const exact = documents.map(({ language, words }) => scoreWord(wanted.in(language), words));
    const hasNone = exact.every((score) => score === 0);
    const found = hasNone ? documents.map(({ language, words }) => guessWord(wanted.in(language), words)) : exact;
    scores = scores.map((score, i) => score * (found[i] ?? 0));
    if (scores.every((score) => score === 0)) return [];
  }
  const isAsked = read({ language: 'en', text: typed }).length > 0;
  const numbers = isAsked ? scores.map((_, i) => i).filter((i) => (scores[i] ?? 0) > 0) : [];
  return numbers.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

type Reader = (text: MatchedText) => readonly Term[];

function createReader(): Reader {
  const analysers = new Map<string, ReturnType<typeof createAnalyser>>();
  return ({ language, text }) => {
    const analyser = analysers.get(language) ?? createAnalyser(language);
    analysers.set(language, analyser);
    return analyser.analyse(text);
  };
}

/** A text's words by stem, each with the spellings in which it stands there. */
type Words = ReadonlyMap<string, ReadonlySet<string>>;

function wordsOf(terms: readonly Term[]): Words {
  const words = new Map<string, Set<string>>();
  for (const term of terms) {
    const spellings = words.get(term.stem) ?? new Set<string>();
    words.set(term.stem, spellings.add(spelling(term)));
  }
  return words;
}

interface WantedWord {
  /** How a text in that language would have the word. */
  readonly in: (language: string) => Term;
}

function wantedWords(typed: string, read: Reader): readonly WantedWord[] {
  const terms = read({ language: 'en', text: typed });
  const telling = terms.filter(({ isStopWord }) => !isStopWord);
  return (telling.length > 0 ? telling : terms).map((term) => {
    return { in: (language) => read({ language, text: term.word })[0] ?? term };
  });
}

function scoreWord(term: Term, words: Words): number {
  const spellings = words.get(term.stem);
  if (spellings) return spellings.has(spelling(term)) ? 1 : TYPO.oneEdit;
  const beginning = spelling(term);
  if (Array.from(beginning.normalize('NFD')).length < FUZZY.prefixFrom) return 0;
  const isBegun = [...words.values()].some((known) => [...known].some((word) => word.startsWith(beginning)));
  return isBegun ? FUZZY.prefix : 0;
}

function guessWord(term: Term, words: Words): number {
  const word = spelling(term);
  const max = maxEditsFor(word);
  if (max === 0) return 0;
  const distance = distancesFrom(word);
  let least = max + 1;
  for (const spellings of words.values()) for (const known of spellings) least = Math.min(least, distance(known, max));
  return least > max ? 0 : least === 1 ? TYPO.oneEdit : TYPO.twoEdits;
}
