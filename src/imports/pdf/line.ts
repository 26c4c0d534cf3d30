import type { Piece } from './pdf-file.ts';

/** Signs on one baseline without a wide gap between them: a line, or the part of it that is in one column. */
export interface Segment {
  readonly pieces: readonly Piece[];
  /** Note marks and exponents: pieces that are smaller and stand higher. */
  readonly raised: ReadonlySet<Piece>;
  readonly left: number;
  readonly right: number;
  /** The baseline of most of it. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** A line of a column in reading order. */
export interface Line extends Segment {
  readonly page: number;
  /** Lines with the same number stand one below the other in one column. */
  readonly column: number;
  readonly text: string;
  /** Numbers and signs of notes that were raised behind its words; they aren't in its text. */
  readonly noteMarks: readonly string[];
  /** Parts of the line with wide gaps between them: the cells of a table's row. */
  readonly cells: readonly string[];
}

/** A wider gap than this (in ems) may be that between columns or cells; spaces in justified text stay below. */
export const WIDE_GAP_EMS = 0.9;

/** The cells of a row are further apart; Korean and Chinese fonts may have spaces of a whole em. */
const CELL_GAP_EMS = 1.6;

/** Signs with a wider gap than this (in ems) between them belong to two words. Spaces are 0.25 em wide, 0.15 when squeezed. */
const WORD_GAP_EMS = 0.13;

/** Makes a segment of pieces, in the order in which they are read. */
export function toSegment(pieces: readonly Piece[], raised: ReadonlySet<Piece>): Segment {
  const isRightToLeft = weight(pieces.filter((piece) => piece.isRightToLeft)) > weight(pieces) / 2;
  const ordered = pieces.toSorted((a, b) => (isRightToLeft ? b.x - a.x : a.x - b.x));
  const main = ordered.filter((piece) => !raised.has(piece));
  const [largest] = (main.length > 0 ? main : ordered).toSorted((a, b) => b.text.length - a.text.length);
  return {
    pieces: ordered,
    raised: new Set(ordered.filter((piece) => raised.has(piece))),
    left: Math.min(...ordered.map(({ x }) => x)),
    right: Math.max(...ordered.map(({ x, width }) => x + width)),
    y: largest?.y ?? 0,
    size: largest?.size ?? 0,
    font: largest?.font ?? '',
  };
}

/** The words of a segment, with the pieces in `dropped` left out. */
export function textOf(
  { pieces, size }: Pick<Segment, 'pieces' | 'size'>,
  dropped: ReadonlySet<Piece> = new Set(),
): string {
  let text = '';
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before && isApart(before, piece, size)) text += ' ';
    if (!dropped.has(piece)) text += piece.text;
  });
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?](?:\s|$))/gu, '')
    .trim();
}

/** A note's number or sign. */
const NOTE_MARK = /^\[?(?:\d{1,3}(?:[,–-]\s?\d{1,3})*|[*†‡§¶]{1,3})\]?,?$/u;

/** Behind units and digits a raised number is a power. */
const POWER_BEFORE = /(?:\p{N}|(?:^|[\s\d/])(?:[kcdmµn]?m|ft|mi|in|yd|s))$/u;

/** The raised pieces that are marks of notes: they stand behind a word, and aren't powers. */
export function noteMarksIn({ pieces, raised }: Segment): readonly Piece[] {
  return pieces.filter((piece, index) => {
    const before = pieces[index - 1]?.text ?? '';
    return before !== '' && raised.has(piece) && NOTE_MARK.test(piece.text) && !POWER_BEFORE.test(before);
  });
}

/** The texts between wide gaps. */
export function cellsOf({ pieces, size }: Pick<Segment, 'pieces' | 'size'>): readonly string[] {
  const cells: Piece[][] = [];
  for (const piece of pieces) {
    const last = cells.at(-1)?.at(-1);
    if (last && gapBetween(last, piece) < CELL_GAP_EMS * size) cells.at(-1)?.push(piece);
    else cells.push([piece]);
  }
  return cells.map((cell) => textOf({ pieces: cell, size }));
}

function isApart(before: Piece, piece: Piece, size: number): boolean {
  return before.hasSpaceAfter || piece.hasSpaceBefore || gapBetween(before, piece) > WORD_GAP_EMS * size;
}

/** Negative where they overlap. */
export function gapBetween(a: Piece, b: Piece): number {
  return Math.max(a.x, b.x) - (a.x <= b.x ? a.x + a.width : b.x + b.width);
}

function weight(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
