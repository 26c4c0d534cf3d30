import { stem } from '#src/language/stem.ts';
import { isStopWord } from '#src/language/stop-words.ts';
import { tokenise } from '#src/language/tokenise.ts';

/** A word as the search sees it. Offsets in UTF-16 units of the analysed text. */
export interface Term {
  /** Folded word. */
  readonly word: string;
  /** What is compared: see `stem`. */
  readonly stem: string;
  readonly isStopWord: boolean;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in the analysis that paragraphs and questions share. */
export function analyseText(text: string, language: string): Term[] {
  return tokenise(text).map(({ word, start, end }) => {
    const stemmed = stem(word, language);
    const isGrammar = isStopWord(word, language) || isStopWord(stemmed, language);
    return { word, stem: stemmed, isStopWord: isGrammar, start, end };
  });
}
