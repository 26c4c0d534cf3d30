import type { Recognised } from './import-result.ts';
import { INCIPIT_WORDS, MAX_INCIPIT_CHARS } from './limits.ts';

/** A text without a title is called by its opening words, as library catalogues do. */
export function incipit(text: string): Recognised {
  const words = text.slice(0, MAX_INCIPIT_CHARS).split(' ');
  const opening = words
    .slice(0, INCIPIT_WORDS)
    .join(' ')
    .replace(/[,;:.]+$/u, '');
  const value = words.length > INCIPIT_WORDS || text.length > MAX_INCIPIT_CHARS ? `${opening} …` : opening;
  return {
    what: 'title',
    value: value === '' ? words.join(' ') : value,
    from: 'the opening words, because no title was found',
  };
}
