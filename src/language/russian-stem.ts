import { stemFully } from './stem-fully.ts';
import type { Stemmer } from './vowel-first.ts';

/** Nouns, whose "сь" isn't that of a reflexive verb: запись, подпись, живопись. */
const NOUN_IN_PIS = /(?<=\p{L}{2}пис)ь$/u;
/** "Служат", "держатся": after these letters я is written а, which Snowball's endings don't know. */
const PLURAL_AFTER_HUSHES = /(?<=\p{L}{2}[жчшщ])ат(?:ся)?$/u;
/** Направлен (направить), куплен (купить): after lips л comes between root and ending. */
const INSERTED_L = /(?<=[аеиоуыэюя][бвмп])л(?=ен)/u;
/** Идеален (идеальный): the ending of the short form isn't that of a participle, but for дален. */
const SHORT_ADJECTIVE = /(?<=\p{L}{2}[^д])ален$/u;
/** Направ-ить, отрав-ить: at the end of a root "в" is no gerund's. */
const ROOT_IN_AV = /[ая]в$/u;
/** Nor is that of these nouns; a gerund is any other word that ends so (сделав, создав). */
const NOUN_IN_AV = /^(?:сост|уст|спл|рук|нр|суст|прист|анкл|держ|заст|гл|пр|сл)ав$/u;
/** Рынок (рынка), рамок (рамка), ошибок (ошибка), конец (конца): the vowel goes where an ending comes. */
const FLEETING_VOWEL = /(?<=^\p{L}{0,3}[^аеиоуыэюяйь])[ое](?=[кц]$)/u;
/** Созда-ть, игра-ть: Snowball leaves the vowel between a verb's root and its endings, which nouns don't have. */
const THEME_VOWEL = /(?<=\p{L}{3})[аеиоуыэюя]$/u;

/**
 * The stem of a Russian word: Snowball's, taken off fully, with what its endings leave apart. Source: Zaliznyak,
 * Грамматический словарь русского языка (fleeting vowels: the mark *; conjugation after hushes: class 5).
 *
 * @param word in lower case
 */
export function russianStem(word: string, snowball: Stemmer): string {
  const written = word
    .replaceAll('ё', 'е')
    .replace(PLURAL_AFTER_HUSHES, '')
    .replace(INSERTED_L, '')
    .replace(SHORT_ADJECTIVE, 'альн');
  const once: Stemmer = (form) => (isRootInAv(form, form === written) ? form : snowball(form));
  const stem = NOUN_IN_PIS.test(written) ? written.slice(0, -1) : stemFully(written, once);
  return stem.replace(THEME_VOWEL, '').replace(FLEETING_VOWEL, '');
}

function isRootInAv(form: string, isWhole: boolean): boolean {
  return isWhole ? NOUN_IN_AV.test(form) : ROOT_IN_AV.test(form);
}
