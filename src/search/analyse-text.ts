import { type WordForm, wordForms, WRITTEN_WORD } from './word-forms.ts';

/** A word of a text as the search sees it. Offsets in UTF-16 units of the text. */
export type Term = WordForm;

/** Written words repeat: what is known of each is kept, up to so many, some 40 MB at the most. */
export const MAX_CACHED_WORDS = 200_000;

/** Analyses texts of one language; remembers the words it has seen. */
export interface Analyser {
  readonly language: string;
  /** The words of a text in order. */
  readonly analyse: (text: string) => Term[];
  /** Calls back for each form of each word, without places: faster, for indexing. */
  readonly forEachForm: (text: string, visit: (form: WordForm) => void) => void;
  /** Gives back the memory of the words that it has seen. */
  readonly forget: () => void;
}

export function createAnalyser(language: string): Analyser {
  const cache = new Map<string, readonly WordForm[]>();
  const pieces = new Map<string, string>();
  // The words of 100,000 paragraphs have 370,000 pieces, of which 35,000 differ: a string each is enough.
  const share = (piece: string): string => {
    const known = pieces.get(piece);
    if (known === undefined) pieces.set(piece, piece);
    return known ?? piece;
  };
  const forget = (): void => {
    cache.clear();
    pieces.clear();
  };
  const formsOf = (written: string): readonly WordForm[] => {
    const known = cache.get(written);
    if (known) return known;
    if (cache.size >= MAX_CACHED_WORDS) forget();
    const forms = wordForms(written, language).map((form) => ({ ...form, grams: form.grams.map(share) }));
    cache.set(written, forms);
    return forms;
  };
  return {
    language,
    analyse: (text) => {
      const terms: Term[] = [];
      for (const match of text.matchAll(WRITTEN_WORD)) {
        for (const form of formsOf(match[0])) terms.push(moveForm(form, match.index));
      }
      return terms;
    },
    forEachForm: (text, visit) => {
      for (const written of text.match(WRITTEN_WORD) ?? []) for (const form of formsOf(written)) visit(form);
    },
    forget,
  };
}

/** Written out, since copying with a spread takes several times as long. */
function moveForm({ word, stem, isStopWord, grams, start, end }: WordForm, by: number): Term {
  return { word, stem, isStopWord, grams, start: start + by, end: end + by };
}
