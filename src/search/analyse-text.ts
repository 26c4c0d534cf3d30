import { type WordForm, wordForms, WRITTEN_WORD } from './word-forms.ts';

/** A word of a text as the search sees it. Offsets in UTF-16 units of the text. */
export type Term = WordForm;

/** Written words repeat: their forms are kept, up to so many, some 60 MB at the most. */
const MAX_CACHED_WORDS = 200_000;

/** Analyses texts of one language; remembers the words it has seen. */
export interface Analyser {
  readonly language: string;
  /** The words of a text in order. */
  readonly analyse: (text: string) => Term[];
  /** Calls back for each form of each word, without places: faster, for indexing. */
  readonly forEachForm: (text: string, visit: (form: WordForm) => void) => void;
}

export function createAnalyser(language: string): Analyser {
  const cache = new Map<string, readonly WordForm[]>();
  const formsOf = (written: string): readonly WordForm[] => {
    const known = cache.get(written);
    if (known) return known;
    if (cache.size >= MAX_CACHED_WORDS) cache.clear();
    const forms = wordForms(written, language);
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
  };
}

/** Written out, since copying with a spread takes several times as long. */
function moveForm({ word, stem, isStopWord, grams, start, end }: WordForm, by: number): Term {
  return { word, stem, isStopWord, grams, start: start + by, end: end + by };
}
