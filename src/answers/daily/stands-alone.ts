import { DEPENDENT_OPENINGS } from './dependent-openings.ts';

/** UTF-16 units. Shorter ones are headings and exclamations; longer ones take more than one screen of a phone. */
const MIN_CHARS = 50;
const MAX_CHARS = 320;

/** Han, kana and Hangul say as much in half the letters. */
const DENSE_SCRIPTS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A full stop of any script, and the quotation mark or bracket that may follow it. */
const ENDED = /[.!?。！？…][\p{Pf}\p{Pe}"']*$/u;

/** Whether a sentence can be understood without those before it, and is a whole one of a fit length. */
export function standsAlone(sentence: string, language: string): boolean {
  const minChars = DENSE_SCRIPTS.test(sentence) ? MIN_CHARS / 2 : MIN_CHARS;
  if (sentence.length < minChars || sentence.length > MAX_CHARS || !ENDED.test(sentence)) return false;
  if (!isBalanced(sentence)) return false;
  const primary = language.split('-')[0]?.toLowerCase();
  return !DEPENDENT_OPENINGS.some((opening) => opening.language === primary && opening.pattern.test(sentence));
}

/**
 * A mark that only opens or only closes belongs to speech that goes on in a sentence beside it. What closes “English”
 * speech opens none after „ has opened it: then either of “ and ” closes.
 */
function isBalanced(sentence: string): boolean {
  const count = (mark: RegExp): number => sentence.match(mark)?.length ?? 0;
  const low = count(/„/g);
  const isCurlyBalanced = low > 0 ? low === count(/[“”]/g) : count(/“/g) === count(/”/g);
  return isCurlyBalanced && count(/«/g) === count(/»/g) && count(/"/g) % 2 === 0;
}
