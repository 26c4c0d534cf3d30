/** No end of a rime begins an onset, so a word falls into syllables in one way only. */
const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'ch', 'sh', 'tr', 'gr'];
const RIMES = ['a', 'e', 'i', 'o', 'u', 'an', 'er', 'in', 'or', 'al', 'us', 'en'];
const SYLLABLES = ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime));
/** Invented words have two syllables at least: the shorter ones would be real words. */
const FIRST = SYLLABLES.length;

/** The word that stands for a number from 0: another number, another word. */
export function inventWord(number: number): string {
  let word = '';
  for (let rest = number + FIRST; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return word;
}
