import { createRequire } from 'node:module';
import { russianStem } from './russian-stem.ts';
import { spanishStem } from './spanish-stem.ts';
import { foldText } from './tokenise.ts';
import { type Stemmer, stemVowelFirst } from './vowel-first.ts';

/** What is known of a language besides its script. */
export interface LanguagePack {
  /** The stem of a word in lower case, with its accents. */
  readonly stem: Stemmer;
  /** Folded words that carry grammar rather than matter. */
  readonly stopWords: ReadonlySet<string>;
}

/**
 * English read as a language with a pack is, without what only English has. For training: no questions are at hand from
 * which to learn those languages. The code is one that ISO 639-2 leaves to local use.
 */
export const ENGLISH_AS_OTHERS = 'qaa';

/**
 * Languages with a stemmer and a list of stop words (packages @orama/stemmers, after Snowball, and @orama/stopwords), by
 * the first part of their BCP 47 tags. English and Korean have rules of their own.
 */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  [ENGLISH_AS_OTHERS]: 'english',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

/** Where Snowball leaves forms of one word apart too often, what brings them together. */
const REFINED: Readonly<Record<string, (word: string, snowball: Stemmer) => string>> = {
  italian: stemVowelFirst,
  portuguese: stemVowelFirst,
  romanian: stemVowelFirst,
  russian: russianStem,
  spanish: spanishStem,
};

const packs = new Map<string, LanguagePack | undefined>();
const load = createRequire(import.meta.url);

/** The pack of a BCP 47 tag, read when it is first asked for (a millisecond); undefined for languages without one. */
export function languagePack(tag: string): LanguagePack | undefined {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  if (packs.has(language)) return packs.get(language);
  const name = NAMES[language];
  const pack = name === undefined ? undefined : readPack(name);
  packs.set(language, pack);
  return pack;
}

function readPack(name: string): LanguagePack {
  // Read as CommonJS, which can wait until a text of the language comes; their shapes are as their types say.
  const { stemmer } = load(`@orama/stemmers/${name}`) as { readonly stemmer: Stemmer };
  const { stopwords } = load(`@orama/stopwords/${name}`) as { readonly stopwords: readonly string[] };
  const refined = REFINED[name];
  const stem = refined ? (word: string) => refined(word, stemmer) : stemmer;
  return { stem, stopWords: new Set(stopwords.map(foldText)) };
}
