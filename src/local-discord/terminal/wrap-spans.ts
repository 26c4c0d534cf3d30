import { graphemeWidth, splitGraphemes } from './display-width.ts';
import type { Mark, Paint, Span } from './style.ts';

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marks: readonly Mark[];
}

/**
 * Breaks at spaces, and between wide characters, which have none. A word longer than the line stays whole, so that an
 * address can be copied.
 */
export function wrapSpans(spans: readonly Span[], width: number): readonly (readonly Span[])[] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  for (const word of splitWords(toCells(spans))) {
    const fits = widthOf(line) + widthOf(trimEnd(word)) <= width;
    if (!fits && line.length > 0) {
      lines.push(trimEnd(line));
      line = [];
    }
    line.push(...word);
  }
  lines.push(trimEnd(line));
  return lines.map(mergeCells);
}

/** The line as one string. */
export function paintSpans(spans: readonly Span[], paint: Paint): string {
  return spans.map(({ text, marks }) => paint(text, ...marks)).join('');
}

function toCells(spans: readonly Span[]): readonly Cell[] {
  return spans.flatMap(({ text, marks }) =>
    splitGraphemes(text).map((grapheme) => ({ text: grapheme, width: graphemeWidth(grapheme), marks })),
  );
}

/** Words with the spaces behind them. */
function splitWords(cells: readonly Cell[]): readonly Cell[][] {
  const words: Cell[][] = [];
  let previous: Cell | undefined;
  for (const cell of cells) {
    if (previous === undefined || canBreak(previous, cell)) words.push([]);
    words.at(-1)?.push(cell);
    previous = cell;
  }
  return words;
}

function canBreak(before: Cell, after: Cell): boolean {
  if (isSpace(before)) return !isSpace(after);
  const touchesWide = before.width === 2 || after.width === 2;
  return touchesWide && !isSpace(after) && !NO_LINE_START.test(after.text) && !NO_LINE_END.test(before.text);
}

/** Punctuation that clings to its neighbour (Unicode line breaking, classes CL, EX, IS, CP and OP). */
const NO_LINE_START = /^[\p{Pe}\p{Pf}\p{Po}]/u;
const NO_LINE_END = /^[\p{Ps}\p{Pi}]/u;

function isSpace(cell: Cell): boolean {
  return cell.text === ' ';
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function trimEnd(cells: readonly Cell[]): Cell[] {
  const last = cells.findLastIndex((cell) => !isSpace(cell));
  return cells.slice(0, last + 1);
}

function mergeCells(cells: readonly Cell[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { text, marks } of cells) {
    const last = spans.at(-1);
    if (last?.marks === marks) spans.splice(-1, 1, { text: last.text + text, marks });
    else spans.push({ text, marks });
  }
  return spans;
}
