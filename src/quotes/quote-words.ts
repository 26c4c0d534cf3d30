import { foldText } from '#src/language/tokenise.ts';

/** A word of a quote or of a text, as two texts are compared by. Offsets in UTF-16 units. */
export interface QuoteWord {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes; a contraction's parts written out ("won’t" is "will", "not"). */
  readonly word: string;
  /** Without accents and apostrophes, a number without thousands' commas. */
  readonly key: string;
  /** What is left of the key when the letters that scanners confuse are the same. */
  readonly shape: string;
}

/** Numbers with their separators, words with apostrophes inside, and the signs that count as words: "$5", "3 %". */
const WORD = /\p{N}[\p{L}\p{N}]*(?:[.,]\p{N}[\p{L}\p{N}]*)+|[\p{L}\p{N}\p{M}]+(?:['’ʼ`]\p{L}+)*|[$€£¥₩%°]/gu;
/** Scripts that set no space between words; there every character counts as one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text in order. Words joined by hyphens are two, since dashes and hyphens are typed alike. Linear. */
export function readWords(text: string): QuoteWord[] {
  const words: QuoteWord[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(written)) pushCharacters(words, written, index);
    else pushWord(words, written, index);
  }
  return words;
}

function pushCharacters(words: QuoteWord[], run: string, offset: number): void {
  let start = offset;
  for (const character of run) {
    words.push(toWord(character, start, start + character.length));
    start += character.length;
  }
}

/** Contractions of "not" whose verb changes; with the others the verb stays as it is: "is" + "n’t". */
const VERBS: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall', ai: 'is' };

function pushWord(words: QuoteWord[], written: string, start: number): void {
  const end = start + written.length;
  const contraction = /^(.+)n['’ʼ`]t$/iu.exec(written) ?? /^(can)not$/iu.exec(written);
  const verb = contraction?.[1];
  if (verb === undefined) return void words.push(toWord(written, start, end));
  const middle = start + verb.length;
  words.push(toWord(VERBS[verb.toLowerCase()] ?? verb, start, middle), toWord('not', middle, end));
}

function toWord(written: string, start: number, end: number): QuoteWord {
  const word = written.toLowerCase().replace(/[’ʼ`]/g, "'");
  const key = foldText(word).replace(/'/g, '').replace(THOUSANDS, '');
  return { start, end, word, key, shape: shapeOf(key) };
}

/** "20,000", not "3,5"; scanned perhaps as "2O,0O0". */
const THOUSANDS = /(?<=[\p{N}o]),(?=[\p{N}ol]{3}(?![\p{N}\p{L}]))/gu;

/**
 * Letters that text recognition confuses most, each group as one. Source: Nguyen, Jatowt et al., "Survey of post-OCR
 * processing approaches", ACM Computing Surveys 54 (2021), §3.1: rn/m, vv/w, l/1/I, 0/O.
 */
function shapeOf(key: string): string {
  return key
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[1il|]/g, 'l')
    .replace(/0/g, 'o');
}

const DIGITS = /^[\p{N}.,]+$/u;

/** Whether two words are the same but for what scanning and typing change. Two numbers must be the same number. */
export function isSameShape(a: Pick<QuoteWord, 'key' | 'shape'>, b: Pick<QuoteWord, 'key' | 'shape'>): boolean {
  return a.key === b.key || (a.shape === b.shape && !(DIGITS.test(a.key) && DIGITS.test(b.key)));
}
