import { hashText, type Random, randomIndex, seededRandom } from './seeded-random.ts';

/** How badly a question is typed: the share of its long words that get one slip. */
export const NOISES = { clean: 0, t30: 0.3, t60: 0.6 } as const;
export type Noise = keyof typeof NOISES;

/** Letters from which on a word counts as long; a Korean syllable block holds two or three letters. */
const LONG_WORD = { ko: 3, other: 5 } as const;
/** Scripts without spaces: a run of letters there is no word, so one slip in it would say little. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The text with one slip of the hand in each long word by chance: two letters swapped, one left out, one put in or one
 * replaced (the four kinds of Damerau, 1964). The same text always gets the same slips.
 */
export function misspell(text: string, noise: Noise, language: string): string {
  const share = NOISES[noise];
  if (share === 0) return text;
  const random = seededRandom(hashText(text) ^ SALT);
  const minLetters = language === 'ko' ? LONG_WORD.ko : LONG_WORD.other;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (UNSPACED.test(word)) return word;
    const letters = Array.from(word);
    return letters.length < minLetters || random() >= share ? word : slip(letters, random);
  });
}

/** Of the prototype whose figures are the floor: with it the same words get the same slips. */
const SALT = 2_654_435_761;

function slip(letters: string[], random: Random): string {
  const kind = randomIndex(random, 4);
  const at = randomIndex(random, letters.length - (kind === 0 ? 1 : 0));
  const [first = '', second = ''] = letters.slice(at, at + 2);
  if (kind === 0) letters.splice(at, 2, second, first);
  else if (kind === 1) letters.splice(at, 1);
  else letters.splice(at, kind === 2 ? 0 : 1, wrongLetter(letters, random));
  return letters.join('');
}

/** A letter of the script that the word is written in; in other scripts than these three, one of its own letters. */
function wrongLetter(letters: readonly string[], random: Random): string {
  const like = letters[randomIndex(random, letters.length)] ?? '';
  if (/[a-z]/i.test(like)) return String.fromCharCode(0x61 + randomIndex(random, 26));
  if (/[\u0400-\u04ff]/.test(like)) return String.fromCharCode(0x430 + randomIndex(random, 32));
  if (/\p{Script=Hangul}/u.test(like)) return String.fromCharCode(0xac00 + randomIndex(random, 11_172));
  return like;
}
