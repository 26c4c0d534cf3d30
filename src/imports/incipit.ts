import type { Recognised } from './import-result.ts';
import { INCIPIT_WORDS } from './limits.ts';

/** A text without a title is called by its opening words, as library catalogues do. */
export function incipit(text: string): Recognised {
  const words = text.split(' ');
  const opening = words
    .slice(0, INCIPIT_WORDS)
    .join(' ')
    .replace(/[,;:.]+$/u, '');
  const value = words.length > INCIPIT_WORDS ? `${opening} …` : opening;
  return { what: 'title', value: value === '' ? text : value, from: 'the opening words, because no title was found' };
}
