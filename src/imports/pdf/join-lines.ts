/** Which words a document uses, to tell how a word was broken. */
export type Vocabulary = ReadonlySet<string>;

/** Hyphens that end lines: U+002D, the soft hyphen and the unambiguous hyphen. */
const HYPHEN_END = /^(.*?)([\p{L}\p{M}\p{N}'’]+)[-\u00ad\u2010]$/su;
const BROKEN_END = /[\p{L}\p{M}\p{N}][-\u00ad\u2010]$/u;
const SOFT_END = /\u00ad$/u;
const NEXT_WORD = /^[\p{L}\p{M}\p{N}'’]+(?:[-\u2010][\p{L}\p{M}'’]+)*/u;

/** Scripts that put no spaces between words. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}、。，．「」『』（）！？`;
const UNSPACED_END = new RegExp(`[${UNSPACED}]$`, 'u');
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u');
const KOREAN_END = /(\p{Script=Hangul}+)$/u;
const KOREAN_START = /^(\p{Script=Hangul}+)/u;

/**
 * The words that stand whole on a document's lines: not the halves of broken ones, and no Korean words at lines' ends,
 * which may be halves too.
 */
function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = lines.flatMap((line, index) => {
    const found = line.toLowerCase().match(/[\p{L}\p{M}\p{N}'’]+(?:[-\u2010][\p{L}\p{M}\p{N}'’]+)*/gu) ?? [];
    const isFirstHalf = BROKEN_END.test(lines[index - 1] ?? '') || KOREAN_START.test(line);
    const isLastHalf = BROKEN_END.test(line) || KOREAN_END.test(line);
    return found.slice(isFirstHalf ? 1 : 0, isLastHalf ? -1 : undefined);
  });
  return new Set(words);
}

/** What is known of a document when its lines are joined. */
export interface JoinContext {
  readonly vocabulary: Vocabulary;
  /** Whether its Korean lines are broken anywhere, rather than between words. */
  readonly breaksWords: boolean;
}

/** Of Korean lines at least this share must end within a word that the document has elsewhere; by chance few do. */
const MIN_BROKEN_SHARE = 0.08;

/** Looks through a document's lines once. */
export function readJoinContext(lines: readonly string[]): JoinContext {
  const vocabulary = vocabularyOf(lines);
  const halves = lines
    .slice(1)
    .map((line, index) => koreanHalves(lines[index] ?? '', line))
    .filter((pair) => pair !== undefined);
  const broken = halves.filter(([first, second]) => isSurelyBroken(first, second, vocabulary));
  return { vocabulary, breaksWords: broken.length > halves.length * MIN_BROKEN_SHARE };
}

/** No word is longer; the start of a long paragraph isn't looked at again with each line. */
const TAIL_CHARS = 80;

/**
 * Joins a paragraph so far and its next line. A hyphen at the first one's end goes where the joined word is plausible:
 * the document has it elsewhere, or its second half is in lower case and nothing speaks for a compound. Chinese,
 * Japanese and Thai have no space between; a Korean word may be broken without a hyphen.
 */
export function joinLines(left: string, right: string, context: JoinContext): string {
  return left.slice(0, -TAIL_CHARS) + joinTail(left.slice(-TAIL_CHARS), right, context);
}

function joinTail(left: string, right: string, context: JoinContext): string {
  const broken = HYPHEN_END.exec(left);
  if (broken) return joinBroken({ start: broken[1] ?? '', half: broken[2] ?? '', left, right }, context.vocabulary);
  if (UNSPACED_END.test(left) && UNSPACED_START.test(right)) return left + right;
  if (/[—–/]$/u.test(left) && !/\s[—–/]$/u.test(left)) return left + right;
  return left + (isOneKoreanWord(left, right, context) ? '' : ' ') + right;
}

interface Broken {
  readonly start: string;
  readonly half: string;
  readonly left: string;
  readonly right: string;
}

function joinBroken({ start, half, left, right }: Broken, vocabulary: Vocabulary): string {
  const other = NEXT_WORD.exec(right)?.[0] ?? '';
  if (other === '') return `${left} ${right}`;
  if (SOFT_END.test(left)) return left.slice(0, -1) + right;
  const isJoined = isOneWord(half, other, vocabulary);
  return isJoined ? `${start}${half}${right}` : `${start}${half}-${right}`;
}

/** "for-" + "mation" is one word, "long-" + "term" and "Anglo-" + "American" are compounds. */
function isOneWord(half: string, other: string, vocabulary: Vocabulary): boolean {
  const [first, second] = [half.toLowerCase(), other.toLowerCase()];
  if (vocabulary.has(first + second)) return true;
  if (vocabulary.has(`${first}-${second}`)) return false;
  if (!/^\p{Ll}/u.test(other) || /\p{N}$/u.test(half)) return false;
  if (second.includes('-')) return !vocabulary.has(first);
  return !(first.length > 2 && second.length > 2 && vocabulary.has(first) && vocabulary.has(second));
}

function koreanHalves(left: string, right: string): readonly [string, string] | undefined {
  const [first, second] = [KOREAN_END.exec(left)?.[1], KOREAN_START.exec(right)?.[1]];
  return first === undefined || second === undefined ? undefined : [first, second];
}

function isSurelyBroken(first: string, second: string, vocabulary: Vocabulary): boolean {
  return vocabulary.has(first + second) && !(vocabulary.has(first) && vocabulary.has(second));
}

/**
 * Particles and endings with which most Korean words in a sentence end (국립국어원, 표준국어대사전: 조사, 어미); a half
 * that ends so, and has a stem before it, is taken for a word.
 */
const KOREAN_WORD_END =
  /\p{Script=Hangul}(?:은|는|이|가|을|를|에|의|도|로|와|과|고|며|면|서|던|한|할|된|될|인|게|지만|보다|까지|부터|에서|에게|으로)$/u;

/** The halves are one word where the document has it elsewhere; else, where lines are broken anywhere, if the first ends like no word. */
function isOneKoreanWord(left: string, right: string, { vocabulary, breaksWords }: JoinContext): boolean {
  const halves = koreanHalves(left, right);
  if (!halves) return false;
  if (isSurelyBroken(...halves, vocabulary)) return true;
  return breaksWords && !vocabulary.has(halves[0]) && !KOREAN_WORD_END.test(halves[0]);
}
