import { isQuestionFrame, isStopWord } from '#src/language/stop-words.ts';
import { stem } from '#src/language/stem.ts';
import { tokenise } from '#src/language/tokenise.ts';

/** The stems of a text’s words. */
export function stemsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(tokenise(text).map(({ word }) => stem(word, language)));
}

/** The stems of the words that carry matter: neither grammar nor words that only put a question. */
export function contentStems(text: string, language: string): string[] {
  const words = tokenise(text).filter(({ word }) => !isStopWord(word, language) && !isQuestionFrame(word, language));
  return [...new Set(words.map(({ word }) => stem(word, language)))];
}
