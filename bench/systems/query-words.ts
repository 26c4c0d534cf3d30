import { isStopWord } from '#src/language/stop-words.ts';
import { tokenise } from '#src/language/tokenise.ts';

/** The text's words, folded, without English stop words; all of them where nothing else remains. */
export function contentWords(text: string): string[] {
  const words = tokenise(text).map(({ word }) => word);
  const content = words.filter((word) => !isStopWord(word, 'en'));
  return content.length > 0 ? content : words;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The text's words as Intl.Segmenter sees them, in lower case: for peers that take a tokeniser as an option. */
export function segmentWords(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) words.push(segment.toLowerCase());
  return words;
}
