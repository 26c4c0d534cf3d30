/** What takes the endings off a word in lower case. */
export type Stemmer = (word: string) => string;

const VOWELS = 'aeiouáéíóúàèìòùâêôãõăî';
/** Words that begin with a vowel and a consonant: año, obra, usar, entrar; anno, arte. */
const VOWEL_FIRST = new RegExp(`^[${VOWELS}][^${VOWELS}ü]`, 'u');
/** Two vowels keep as much of the beginning from Snowball's rules as the next consonant ends. */
const VOWEL_BEFORE = 'e';
/** Words of which more would come off than an ending: existe, opere. */
const OWN_END = /(?:iste|ere)$/u;

/**
 * Snowball's stem of a word in Spanish, Portuguese, Italian or Romanian. Its rules for these leave a word alone up to its
 * second vowel where the second letter is a consonant, and so the endings of short ones on: "años", "anni", "usan". With a
 * vowel before it such a word is judged like others. Source: the definition of RV at
 * https://snowballstem.org/algorithms/spanish/stemmer.html.
 */
export function stemVowelFirst(word: string, snowball: Stemmer): string {
  const isShielded = VOWEL_FIRST.test(word) && !OWN_END.test(word);
  return isShielded ? snowball(VOWEL_BEFORE + word).slice(VOWEL_BEFORE.length) : snowball(word);
}
