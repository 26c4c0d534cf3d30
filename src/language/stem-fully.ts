import type { Stemmer } from './vowel-first.ts';

/** A stem of fewer letters says too little to be cut further. */
const FEWEST_LETTERS = 3;

/**
 * Takes endings off until none is left, so that every form of a word ends at the same stem. Snowball's rules are run once
 * by design and judge a word by how it ends, not by what it is: what is left of one form often ends like another form
 * ("остров" loses its "ов" as if it were a genitive plural, "острова" only its "а").
 *
 * @param once takes an ending off; what it leaves of the word itself is taken as it is, further stems have three letters
 */
export function stemFully(word: string, once: Stemmer): string {
  let stem = once(word);
  for (;;) {
    const next = once(stem);
    if (next === stem || next.length < FEWEST_LETTERS) return stem;
    stem = next;
  }
}
