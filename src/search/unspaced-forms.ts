import { isLightWord, isQuestionFrame, isStopWord } from '#src/language/stop-words.ts';
import { characterGrams } from './character-grams.ts';
import type { WordForm } from './word-forms.ts';

/** Figures and words of other scripts, which stand as wholes among the characters. */
const OTHER_SCRIPT = /^[\p{N}\p{Script=Latin}]+$/u;

/**
 * The words of a run of Chinese or Japanese, as `Intl.Segmenter` cuts it by dictionary. Words between grammar are one
 * stretch; its first word carries the grams of the whole stretch, so that names that the dictionary doesn't know, and cuts
 * to characters, are found by their pairs. Tried on our own questions beside pairs of characters as words, within words
 * and across them: docs/decisions.md.
 *
 * @param run folded, without spaces
 */
export function unspacedForms(run: string, language: string): WordForm[] {
  const forms: WordForm[] = [];
  let stretch: WordForm[] = [];
  const endStretch = () => {
    const [first, ...others] = stretch;
    if (first) forms.push({ ...first, grams: characterGrams(stretch.map(({ word }) => word).join('')) }, ...others);
    stretch = [];
  };
  for (const { segment: word, index: start } of segmenterFor(language).segment(run)) {
    const form = { word, stem: word, isStopWord: false, grams: [], start, end: start + word.length };
    const isGrammar = isStopWord(word, language) && !isLightWord(word, language);
    if (!isGrammar && !isOfItself(word, language)) {
      stretch.push(form);
      continue;
    }
    endStretch();
    forms.push({ ...form, isStopWord: isGrammar, grams: OTHER_SCRIPT.test(word) ? [word] : [] });
  }
  endStretch();
  return forms;
}

function isOfItself(word: string, language: string): boolean {
  return OTHER_SCRIPT.test(word) || isLightWord(word, language) || isQuestionFrame(word, language);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
