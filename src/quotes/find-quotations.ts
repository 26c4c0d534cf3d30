/** A quotation in a message, and what stands around it, which may say where it is from. */
export interface Quotation {
  readonly text: string;
  /** Its line before it and its line after it, with a following line that begins with a dash or is small print. */
  readonly context: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The quotations of a message: its block quotes, and what stands within quotation marks. Of fewer than three words
 * (six letters where words aren't spaced) they set a word apart rather than quote. In reading order.
 *
 * @param message as people read it, but with the `>` of block quotes; see `withoutMarks`
 */
export function findQuotations(message: string): Quotation[] {
  const blocks = findBlocks(message);
  // Block quotes are blotted out, so that marks in them don't pair with others.
  const rest = blocks.reduce((text, { start, end }) => {
    return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  }, message);
  const found = [...blocks, ...findMarked(rest)].filter(({ text }) => isLong(text));
  const sorted = found.toSorted((a, b) => a.start - b.start);
  return sorted.map((quotation, i) => {
    return {
      text: quotation.text,
      context: contextOf(message, { before: sorted[i - 1], quotation, after: sorted[i + 1] }),
    };
  });
}

/** A block quote; a last line in it that begins with a dash names the source. */
const BLOCK = /(?:^|(?<=\n))>>> ?([\s\S]*)$|(?:^|(?<=\n))((?:> ?[^\n]*(?:\n|$))+)/gu;
const SOURCE_LINE = /\n\s*(?:[—–]|--?)\s*\S[^\n]*\s*$/u;

function findBlocks(message: string): Stretch[] {
  return [...message.matchAll(BLOCK)].map(({ 0: whole, 1: rest, 2: lines = '', index }) => {
    const text = (rest ?? lines.replace(/^> ?/gmu, '')).trim();
    const source = SOURCE_LINE.exec(text)?.[0] ?? '';
    return {
      start: index,
      end: index + whole.trimEnd().length - source.length,
      text: text.slice(0, text.length - source.length),
    };
  });
}

/** Pairs of quotation marks: English, German, French, Russian, Korean and Japanese typography, and the typewriter's. */
const MARKED =
  /“([^“”]+)[”“]|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」|『([^『』]+)』|(?<![\p{L}\p{N}])"([^"]+)"|(?<![\p{L}\p{N}])‘((?:[^‘’]|’(?=\p{L}))+)’(?!\p{L})/gu;

function findMarked(message: string): Stretch[] {
  return [...message.matchAll(MARKED)].map((match) => {
    const text = match.slice(1).find((one) => one !== undefined) ?? '';
    return { start: match.index, end: match.index + match[0].length, text };
  });
}

const LEAST_WORDS = 3;
const LEAST_UNSPACED = 6;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

function isLong(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= LEAST_WORDS || (text.match(UNSPACED) ?? []).length >= LEAST_UNSPACED;
}

interface Neighbours {
  readonly before: Stretch | undefined;
  readonly quotation: Stretch;
  readonly after: Stretch | undefined;
}

function contextOf(message: string, { before, quotation, after }: Neighbours): string {
  const leading = message.slice(before?.end ?? 0, quotation.start);
  const trailing = message.slice(quotation.end, after?.start);
  const sameLine = /^[^\n]*(?:\n+[> ]*(?:[—–]|--?|-#)[^\n]*)?/u.exec(trailing)?.[0] ?? '';
  // A line that ends in a colon introduces the quotation below it.
  const above = /(?:[^\n]*:\s*)?\n?[^\n]*$/u.exec(leading)?.[0] ?? '';
  return `${above} ${sameLine}`.replace(/\s+/g, ' ').trim();
}
