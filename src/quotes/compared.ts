import type { NameFinder, Named } from '#src/language/find-names.ts';
import type { Place } from './place-quote.ts';
import type { Quote, QuotedWord } from './read-quote.ts';
import type { QuoteWord } from './quote-words.ts';

/** A part of a quote beside the place where it stands. */
export interface Compared {
  readonly quote: Quote;
  /** The part's words. */
  readonly part: readonly QuotedWord[];
  readonly place: Place;
  /** Words that are or belong to names, by where they begin. */
  readonly quotedNames: Names;
  readonly originalNames: Names;
}

export type Names = ReadonlyMap<number, { readonly actor?: string | undefined }>;

/** Languages in which any noun begins with a capital, so that capitals tell no names. */
const CAPITAL_NOUNS = /^de\b/u;

/** The words of a text that belong to names: those of known actors, and those with a capital inside a sentence. */
export function namesIn(
  text: string,
  words: readonly QuoteWord[],
  { actors, language }: { readonly actors: NameFinder<Named>; readonly language: string },
): Names {
  const names = new Map<number, { actor?: string }>();
  const found = actors.findTyped(text);
  words.forEach((word, i) => {
    const actor = found.find(({ start, end }) => start <= word.start && word.start < end)?.named.name;
    if (actor !== undefined) names.set(word.start, { actor });
    else if (!CAPITAL_NOUNS.test(language) && isCapitalInside(text, word, words[i - 1])) names.set(word.start, {});
  });
  return names;
}

function isCapitalInside(text: string, word: QuoteWord, before: QuoteWord | undefined): boolean {
  if (!/^\p{Lu}/u.test(text.slice(word.start)) || word.key === 'i' || !before) return false;
  // Any word may have a capital behind a full stop, a colon or an opening quotation mark.
  return !/[.!?:"“‘„«]/u.test(text.slice(before.end, word.start));
}
