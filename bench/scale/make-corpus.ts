import { splitSentences } from '#src/language/split-sentences.ts';
import type { Corpus, CorpusParagraph } from '../data/corpus.ts';
import { type Random, randomIndex, seededRandom } from '../data/seeded-random.ts';
import { inventWord } from './invent-word.ts';

/** Words of a paragraph, about: what the time figures in the data's README were measured with. */
const WORDS_A_PARAGRAPH = 55;
export const PARAGRAPHS_AN_ARTICLE = 20;
const TITLE_WORDS = 3;

/** Share of words that come from another real sentence: as frequent there as in the texts, so Zipf's law stays. */
const BORROWED = 0.18;
/**
 * Share of words that are invented, as names and terms are new in each text, and the Zipf exponent of these. A million
 * paragraphs then hold about 250,000 different words, ten thousand about 20,000: the growth of English news and
 * encyclopedias (Heaps' law with an exponent of about ½).
 */
const INVENTED = 0.03;
const ZIPF = 1.15;
/** The invented words' numbers stay below this: four syllables at most. */
const INVENTED_WORDS = 2 ** 30;

/** A corpus of any size from real English texts: sentences drawn by chance, with some of their words exchanged. */
export function makeCorpus(texts: readonly string[], size: number, seed: number): Corpus {
  const random = seededRandom(seed);
  const pool = splitTexts(texts);
  const paragraphs: CorpusParagraph[] = [];
  let title = '';
  for (let i = 0; i < size; i++) {
    const position = i % PARAGRAPHS_AN_ARTICLE;
    if (position === 0) title = makeTitle(pool, random);
    const article = Math.floor(i / PARAGRAPHS_AN_ARTICLE);
    paragraphs.push({ text: makeParagraph(pool, random), article, position, title });
  }
  return { language: 'en', paragraphs };
}

/** Sentences as lists of words. */
export type Pool = readonly (readonly string[])[];

export function splitTexts(texts: readonly string[]): Pool {
  const sentences = texts.flatMap((text) => splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end)));
  return sentences.map((sentence) => sentence.split(' '));
}

/** A title of real and invented words. */
export function makeTitle(pool: Pool, random: Random): string {
  const words = Array.from({ length: TITLE_WORDS }, () => plainWord(pool, random));
  return [...words, inventWord(zipfNumber(random))].map(capitalise).join(' ');
}

function makeParagraph(pool: Pool, random: Random): string {
  const words: string[] = [];
  while (words.length < WORDS_A_PARAGRAPH - WORDS_TOLERATED) {
    const sentence = pool[randomIndex(random, pool.length)] ?? [];
    for (const word of sentence) words.push(isPlain(word) ? exchange(word, pool, random) : word);
  }
  return words.join(' ');
}

/** Half a sentence: paragraphs end with a sentence, so they are as often longer as shorter. */
const WORDS_TOLERATED = 11;

function exchange(word: string, pool: Pool, random: Random): string {
  const chance = random();
  if (chance < INVENTED) return inventWord(zipfNumber(random));
  return chance < INVENTED + BORROWED ? plainWord(pool, random) : word;
}

function plainWord(pool: Pool, random: Random): string {
  for (;;) {
    const sentence = pool[randomIndex(random, pool.length)] ?? [];
    const word = sentence[randomIndex(random, sentence.length)] ?? '';
    if (isPlain(word)) return word;
  }
}

/** A number from 0, the smaller the likelier, by the inverse of the Pareto distribution. */
function zipfNumber(random: Random): number {
  for (;;) {
    const number = Math.floor((1 - random()) ** (-1 / (ZIPF - 1)));
    if (number < INVENTED_WORDS) return number - 1;
  }
}

/** Lower-case letters only: neither names nor the ends of clauses are exchanged. */
function isPlain(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
