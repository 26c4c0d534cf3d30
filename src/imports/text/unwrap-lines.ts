import { toBlock } from './block.ts';

/**
 * Widths at which people and programs wrap lines: RFC 5322 §2.1.1 recommends 78, RFC 3676 at most 78, editors offer
 * 80 to 120, narrow columns on screens have 30. Longer lines are paragraphs.
 */
const MIN_WIDTH = 28;
const MAX_WIDTH = 120;

/** In a wrapped paragraph nearly every line is full; the last line of each paragraph in a group isn't. */
const MIN_FULL_SHARE = 0.7;

/** A wrap knows nothing of sentences, so that at least a third of its lines break off within one. */
const MIN_BROKEN_SHARE = 0.34;

type Lines = readonly string[];

/** The width at which this text was wrapped, or 0 where no group of three or more lines looks wrapped. */
export function wrapWidth(groups: readonly Lines[]): number {
  const wrapped = groups.filter((lines) => lines.length >= 3 && isFilled(lines, widest(lines)));
  return wrapped.reduce((width, lines) => Math.max(width, widest(lines)), 0);
}

/**
 * Whether the lines are a paragraph (or some) that was wrapped by hand. Two lines alone tell little: they count as
 * wrapped where the text around them is, at its width, or where the first breaks off in mid-sentence.
 */
export function isWrapped(lines: Lines, width: number): boolean {
  if (lines.length < 2 || widest(lines) > MAX_WIDTH) return false;
  const own = widest(lines);
  if (lines.length >= 3 && isFilled(lines, own)) return true;
  if (width > 0 && own <= width && isFilled(lines, width)) return true;
  const [first = '', second = ''] = lines;
  return lines.length === 2 && first.length >= MIN_WIDTH && !endsSentence(first) && /^\p{Ll}/u.test(second.trim());
}

/** Joins wrapped lines to paragraphs. A line that had room for the next word, or an indented or numbered one, parts them. */
export function unwrapLines(lines: Lines, width: number): readonly string[] {
  const limit = Math.max(width <= MAX_WIDTH ? width : 0, widest(lines));
  const hasIndents = lines.slice(1).some(isIndented) && !lines.slice(1).every(isIndented);
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const starts =
      before === undefined ||
      toBlock(line.trim()).isListItem ||
      (hasIndents && isIndented(line)) ||
      (!isFull(before, line, limit) && !(/^\p{Ll}/u.test(line) && !endsSentence(before)));
    if (starts) paragraphs.push(line.trim());
    else paragraphs.push(joinLines(paragraphs.pop() ?? '', line.trim()));
  });
  return paragraphs;
}

function isIndented(line: string): boolean {
  return /^\s/.test(line);
}

function isFilled(lines: Lines, width: number): boolean {
  if (width < MIN_WIDTH || width > MAX_WIDTH) return false;
  const pairs = lines.slice(1).map((next, index) => ({ line: lines[index] ?? '', next }));
  // A line above an indented one ends a paragraph, and may be short.
  const inner = pairs.filter(({ line, next }) => isIndented(line) || !isIndented(next));
  if (inner.length === 0) return false;
  const full = inner.filter(({ line, next }) => isFull(line, next, width));
  const broken = inner.filter(({ line }) => !endsSentence(line));
  return full.length / inner.length >= MIN_FULL_SHARE && broken.length / inner.length >= MIN_BROKEN_SHARE;
}

/** Whether the next line's first word had no room left on this one. */
function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trim().split(/\s/);
  const room = /^\p{Script=Han}|^\p{Script=Hiragana}|^\p{Script=Katakana}/u.test(word) ? 2 : 1 + word.length;
  return line.length + room > width;
}

function endsSentence(line: string): boolean {
  return toBlock(line.trim()).shape === 'sentence' || /[.!?…。][”"’')\]]*$/.test(line.trim());
}

/** No word is changed: a hyphen at a line's end stays, because nobody knows whether the word has one. */
function joinLines(left: string, right: string): string {
  const isCompound = /\p{L}-$/u.test(left) && /^\p{Ll}/u.test(right);
  const isUnspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，]$/u.test(left) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u.test(right);
  return isCompound || isUnspaced ? `${left}${right}` : `${left} ${right}`;
}

function widest(lines: Lines): number {
  return lines.reduce((width, line) => Math.max(width, line.length), 0);
}
