import { ENGLISH } from './english.ts';
import { KOREAN } from './korean.ts';
import type { Words } from './words.ts';

/** The words in the language of a Discord locale or BCP 47 tag; English where there is no other. */
export function wordsFor(locale: string): Words {
  return /^ko\b/i.test(locale) ? KOREAN : ENGLISH;
}
