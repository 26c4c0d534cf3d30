import { withoutParticle } from '#src/language/korean-stem.ts';
import { stem } from '#src/language/stem.ts';
import { isLightWord, isStopWord } from '#src/language/stop-words.ts';
import { foldText } from '#src/language/tokenise.ts';
import { characterGrams, runs } from './character-grams.ts';
import { unspacedForms } from './unspaced-forms.ts';

/** How a written word is indexed. */
export interface WordForm {
  /** Folded: lower case, no accents, no apostrophes. */
  readonly word: string;
  /** What is compared; see `stem`. */
  readonly stem: string;
  readonly isStopWord: boolean;
  /** Pieces of the word, by which forms of it meet that no stem joins. None for stop words. */
  readonly grams: readonly string[];
  /** Place within the written word, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and marks, with the apostrophes inside a word. */
export const WRITTEN_WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ]\p{L}+)*/gu;

/** Scripts without spaces. */
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SOUTH_EAST_ASIAN = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/**
 * Lengths of the character runs by script. Source: McNamee & Mayfield, "Character n-gram tokenization for European
 * language text retrieval", Information Retrieval 7 (2004): 4-grams for alphabets; Lee & Ahn, "Using n-grams for Korean
 * text retrieval", SIGIR 1996: bigrams of syllables; Kwok, "Comparing representations in Chinese information
 * retrieval", SIGIR 1997: characters with bigrams.
 */
const GRAM = { alphabet: 4, thai: [3, 4], thaiWord: 3 } as const;

/** The forms of a written word: one, or for a run without spaces one for each character run in it. */
export function wordForms(written: string, language: string): WordForm[] {
  const elided = elisionIn(written, language);
  const lower = written
    .slice(elided)
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ]/g, '');
  const word = foldText(lower);
  if (word === '') return [];
  if (HAN_OR_KANA.test(word)) return unspacedForms(word, language);
  if (SOUTH_EAST_ASIAN.test(word)) {
    return runForms(word, { size: GRAM.thaiWord, grams: GRAM.thai.flatMap((size) => runs(word, size)) });
  }
  const stemmed = stem(lower, language);
  const isHangul = HANGUL.test(word);
  const isLight = isLightWord(word, language) || (isHangul && isLightWord(stemmed, language));
  const isGrammar = !isLight && (isStopWord(word, language) || (isHangul && isStopWord(stemmed, language)));
  const grams = isGrammar || isLight ? [] : isHangul ? characterGrams(word) : runs(`_${word}_`, GRAM.alphabet);
  return [{ word, stem: stemmed, isStopWord: isGrammar, grams, start: elided, end: written.length }];
}

/** The form in which misspelt words are compared: as written, but Korean without its particle, which is another word. */
export function spelling({ word }: Pick<WordForm, 'word'>): string {
  return HANGUL.test(word) ? withoutParticle(word) : word;
}

/** A run without spaces as overlapping words; the first one carries the grams of all. */
function runForms(
  run: string,
  { size, grams }: { readonly size: number; readonly grams: readonly string[] },
): WordForm[] {
  const characters = Array.from(run);
  const count = Math.max(1, characters.length - size + 1);
  let start = 0;
  return Array.from({ length: count }, (_, i) => {
    const word = characters.slice(i, i + size).join('');
    const form = { word, stem: word, isStopWord: false, grams: i === 0 ? grams : [], start, end: start + word.length };
    start += characters[i]?.length ?? 1;
    return form;
  });
}

/** Languages that glue their short words to the next one: "l’eau", "dell’acqua". */
const ELISIONS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=\p{L})/iu,
  it: /^(?:[cdlmnstv]|un|gl|all|dall|dell|nell|sull|coll|quell|quest|sant|bell|com|dov|cos)['’ʼ](?=\p{L})/iu,
  ca: /^[dlmnst]['’ʼ](?=\p{L})/iu,
};

/** How many characters of a written word are an elided one before it; they are grammar. */
function elisionIn(written: string, language: string): number {
  return ELISIONS[language.split('-')[0]?.toLowerCase() ?? '']?.exec(written)?.[0].length ?? 0;
}
