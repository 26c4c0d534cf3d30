import { wordSet } from './function-words/function-word-lists.ts';
import { functionWords } from './function-words/function-words.ts';
import { languagePack } from './language-pack.ts';

/**
 * The packs' lists of stop words have frequent words of any kind; longer ones than this carry matter ("trabajo",
 * "ejemplo"). Function words are short: Zipf, The Psycho-Biology of Language (1935), law of abbreviation.
 */
const FUNCTION_WORD_LETTERS = 5;

/** Whether the folded word is grammar, not matter. `language` is BCP 47; languages without a list have none. */
export function isStopWord(word: string, language: string): boolean {
  const own = functionWords(language);
  if (own?.grammar.has(word) || own?.light.has(word)) return true;
  // Korean texts have English words in them.
  if (own) return language.startsWith('ko') && isStopWord(word, 'en');
  return word.length <= FUNCTION_WORD_LETTERS && (languagePack(language)?.stopWords.has(word) ?? false);
}

/**
 * Whether a stop word has a meaning of its own, of time, place, number or degree, so that it tells passages apart a
 * little: "before" and "after", "another", "never". The search indexes such words and counts them as it does a frame's.
 */
export function isLightWord(word: string, language: string): boolean {
  return functionWords(language)?.light.has(word) ?? false;
}

/** Whether the folded word of a question speaks of the text or of the asking rather than of its topic. */
export function isQuestionFrame(word: string, language: string): boolean {
  const own = functionWords(language);
  if (own?.frame.has(word)) return true;
  // Articles in Korean, and in languages without lists, are asked in English too.
  return (own === undefined || language.startsWith('ko')) && (functionWords('en')?.frame.has(word) ?? false);
}

/** Cardinals by which a question says how many things it asks for ("which two countries"); an answer names the things. */
const CARDINALS = wordSet('two three four five six seven eight nine ten');

/** Whether the folded word, right after "which" or "what", says how many are asked for. */
export function isCardinal(word: string): boolean {
  return CARDINALS.has(word);
}

/** Nouns that only name the kind of answer: "what year" is answered by a year, "how much money" by a sum. */
const KIND_NOUNS = wordSet('year date day month century decade percentage percent proportion amount sum money cash');

/** Whether the folded word, right after "what", "which" or "how much", says of what kind the answer is. */
export function isKindNoun(word: string): boolean {
  return KIND_NOUNS.has(word);
}

/** Adjectives of a question for an amount ("how long"); the answer gives the amount and not the adjective. */
const DEGREE_WORDS = wordSet('long far often old big large high deep fast soon tall wide');

/** Whether the folded word, right after "how", asks for a measure. */
export function isDegreeWord(word: string): boolean {
  return DEGREE_WORDS.has(word);
}
