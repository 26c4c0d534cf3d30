import { stemFully } from './stem-fully.ts';
import type { Stemmer } from './vowel-first.ts';

/** Nouns, whose "сь" isn't that of a reflexive verb: запись, подпись, живопись. */
const NOUN_IN_PIS = /(?<=\p{L}{2}пис)ь$/u;
/** "Служат", "держатся": after these letters я is written а, which Snowball's endings don't know. */
const PLURAL_AFTER_HUSHES = /(?<=\p{L}{2}[жчшщ])ат(?:ся)?$/u;
/** Рынок (рынка), рамок (рамка), конец (конца): the vowel goes where an ending comes. */
const FLEETING_VOWEL = /(?<=^\p{L}{0,2}[^аеиоуыэюяйь])[ое](?=[кц]$)/u;
/** Созда-ть, игра-ть: Snowball leaves the vowel between a verb's root and its endings, which nouns don't have. */
const THEME_VOWEL = /(?<=\p{L}{3})[аеиоуыэюя]$/u;

/**
 * The stem of a Russian word: Snowball's, taken off fully, with what its endings leave apart. Source: Zaliznyak,
 * Грамматический словарь русского языка (fleeting vowels: the mark *; conjugation after hushes: class 5).
 *
 * @param word in lower case
 */
export function russianStem(word: string, snowball: Stemmer): string {
  const written = word.replaceAll('ё', 'е').replace(PLURAL_AFTER_HUSHES, '');
  const stem = NOUN_IN_PIS.test(written) ? written.slice(0, -1) : stemFully(written, snowball);
  return stem.replace(THEME_VOWEL, '').replace(FLEETING_VOWEL, '');
}
