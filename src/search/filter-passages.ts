import type { Analyser } from './analyse-text.ts';
import type { CandidateText } from './ranking/candidate-text.ts';

/** What a passage must and must not have besides matching; see `parseQuery`. */
export interface Filters {
  /** Words that must stand together. */
  readonly phrases?: readonly string[] | undefined;
  /** Words and phrases that must not occur, in any form with the same stem. */
  readonly excluded?: readonly string[] | undefined;
  /** Name of an actor that must be named, under whichever of its names. */
  readonly actor?: string | undefined;
}

/** Whether a paragraph may be found. */
export type PassageFilter = (text: CandidateText) => boolean;

interface FilterContext {
  readonly analyser: Analyser;
  /** Names of the actors in a text. */
  readonly actorsIn: (text: string) => readonly string[];
}

/** Makes the filter; undefined where everything may be found, which is quicker. */
export function toPassageFilter(filters: Filters, { analyser, actorsIn }: FilterContext): PassageFilter | undefined {
  const { phrases = [], excluded = [], actor } = filters;
  if (phrases.length === 0 && excluded.length === 0 && actor === undefined) return undefined;
  const words = (phrase: string) => analyser.analyse(phrase).map(({ word }) => word);
  const stems = (phrase: string) => analyser.analyse(phrase).map(({ stem }) => stem);
  const wanted = phrases.map(words).filter(({ length }) => length > 0);
  const unwanted = excluded.map(stems).filter(({ length }) => length > 0);
  return ({ text, terms }) => {
    const own = { words: terms.map(({ word }) => word), stems: terms.map(({ stem }) => stem) };
    if (!wanted.every((phrase) => hasRun(own.words, phrase))) return false;
    if (unwanted.some((phrase) => hasRun(own.stems, phrase))) return false;
    return actor === undefined || actorsIn(text).includes(actor);
  };
}

function hasRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, i) => run.every((word, k) => words[i + k] === word));
}
