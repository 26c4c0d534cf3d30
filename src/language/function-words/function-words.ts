import { ENGLISH_AS_OTHERS } from '../language-pack.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import type { FunctionWords } from './function-word-lists.ts';
import { GERMAN } from './german.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

const LISTS: Readonly<Record<string, FunctionWords>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  ru: RUSSIAN,
  ko: KOREAN,
  de: GERMAN,
  zh: CHINESE,
  ja: JAPANESE,
  [ENGLISH_AS_OTHERS]: ENGLISH,
};

/** The lists of a BCP 47 tag; undefined for languages without. */
export function functionWords(tag: string): FunctionWords | undefined {
  return LISTS[tag.split('-')[0]?.toLowerCase() ?? ''];
}
