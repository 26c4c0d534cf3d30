import { type Stemmer, stemVowelFirst } from './vowel-first.ts';

/** How forms end that Snowball doesn't bring together with the others of their word. */
const ENDINGS: readonly RegExp[] = [
  // Gobiernos, modernos: not an infinitive with "nos", as "conocernos" is.
  /(?<=\p{L}{2}erno)s$/u,
  // Mínimos, próximos: not "we" of a verb, which has no accent before ("vivimos").
  /(?<=[áéíóú]\p{L}*imo)s$/u,
  // Ciudades, mujeres, lugares: the singular's own end may come off as a verb's. Snowball knows naciones, franceses.
  /(?<=\p{L}{2}[^aeiouáéíóú])(?<!ion|es)es$/u,
  // Héroes, pies, ideas.
  /(?<=[aeiouáéíóú]e|ea)s$/u,
  // Consiste, existe: not "you" in the past.
  /(?<=[sx]ist)e$/u,
];
/** Días, bits: what is left of a plural where nothing comes off. */
const PLURAL_LEFT = /(?<=\p{L}{3})s$/u;
/** Cambió, cambio: the i is of the word or of the ending. */
const I_LEFT = /(?<=\p{L}{4})i$/u;

/**
 * The stem of a Spanish word: Snowball's, with the plurals and verbs that it leaves apart. "Vez" and "veces" end alike.
 *
 * @param word in lower case, with its accents
 */
export function spanishStem(word: string, snowball: Stemmer): string {
  const ending = ENDINGS.find((one) => one.test(word));
  const written = ending ? word.replace(ending, '') : word;
  return stemVowelFirst(written, snowball).replace(PLURAL_LEFT, '').replace(I_LEFT, '').replace(/z$/, 'c');
}
