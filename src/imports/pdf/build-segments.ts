import { gapBetween, type Segment, toSegment, WIDE_GAP_EMS } from './line.ts';
import type { PdfPage, Piece } from './pdf-file.ts';

/** Baselines that differ by less than this share of the type's size are one line's. */
const SAME_BASELINE = 0.25;

/** Note marks and exponents are at most so large beside the text, and have at most so many signs. */
const MAX_RAISED_SIZE = 0.82;
const MAX_RAISED_SIGNS = 6;

/** Initials that reach over several lines are at least so much larger than the text, and have one or two letters. */
const MIN_INITIAL_SIZE = 1.7;
const INITIAL = /^["'“‘«]?\p{L}{1,2}$/u;

/** How high the letters of a line reach, as a share of its size. */
const ASCENT = 0.8;

/** The lines of a page, parted where a wide gap may be the one between two columns; from top to bottom. */
export function buildSegments({ pieces }: PdfPage, bodySize: number): readonly Segment[] {
  const { text, raised, initials } = sortPieces(pieces, bodySize);
  const rows = groupRows(text);
  for (const piece of raised) addRaised(rows, piece);
  for (const piece of initials) addInitial(rows, piece);
  const marks = new Set(raised);
  return rows.flatMap((row) => splitRow(row, marks)).toSorted((a, b) => a.y - b.y || a.left - b.left);
}

interface Sorted {
  readonly text: readonly Piece[];
  readonly raised: readonly Piece[];
  readonly initials: readonly Piece[];
}

function sortPieces(pieces: readonly Piece[], bodySize: number): Sorted {
  const isInitial = ({ text, size }: Piece): boolean => size >= bodySize * MIN_INITIAL_SIZE && INITIAL.test(text);
  const small = pieces.filter(
    ({ text, size }) => size <= bodySize * MAX_RAISED_SIZE && text.length <= MAX_RAISED_SIGNS,
  );
  const raised = new Set(small.filter((piece) => isRaised(piece, pieces)));
  return {
    text: pieces.filter((piece) => !raised.has(piece) && !isInitial(piece)),
    raised: [...raised],
    initials: pieces.filter((piece) => !raised.has(piece) && isInitial(piece)),
  };
}

/** Whether a larger piece ends or begins beside it, on a lower baseline that its own line would reach. */
function isRaised(piece: Piece, pieces: readonly Piece[]): boolean {
  return pieces.some((other) => isRaisedBeside(piece, other));
}

function isRaisedBeside(piece: Piece, other: Piece): boolean {
  const lift = other.y - piece.y;
  const isBeside = Math.abs(gapBetween(other, piece)) < other.size * 0.4;
  return (
    piece.size <= other.size * MAX_RAISED_SIZE && lift > other.size * 0.12 && lift < other.size * ASCENT && isBeside
  );
}

/** Rows of pieces by baseline, from top to bottom. */
function groupRows(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && piece.y - last.y <= SAME_BASELINE * Math.min(piece.size, last.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function addRaised(rows: Piece[][], piece: Piece): void {
  const row = rows.find((pieces) => pieces.some((other) => isRaisedBeside(piece, other)));
  if (row) row.push(piece);
  else rows.push([piece]);
}

/** An initial belongs to the first of the lines that it stands beside. */
function addInitial(rows: Piece[][], piece: Piece): void {
  const top = piece.y - piece.size * ASCENT;
  const beside = rows.filter((row) =>
    row.some(
      (other) =>
        other.y > top &&
        other.y <= piece.y + other.size &&
        gapBetween(piece, other) < other.size * 1.5 &&
        other.x > piece.x,
    ),
  );
  const row = beside.toSorted((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0))[0];
  if (!row) rows.push([piece]);
  else {
    const next = row.filter((other) => other.x > piece.x).toSorted((a, b) => a.x - b.x)[0];
    // It stands where its line's other letters begin, so that the line isn't the only one without an indent.
    const place = next ? { x: next.x, y: next.y, width: 0, size: next.size } : {};
    row.unshift({ ...piece, ...place, hasSpaceAfter: false });
    if (next) row.splice(row.indexOf(next), 1, { ...next, hasSpaceBefore: false });
  }
}

function splitRow(row: readonly Piece[], raised: ReadonlySet<Piece>): readonly Segment[] {
  const groups: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row.toSorted((a, b) => a.x - b.x)) {
    const group = groups.at(-1);
    const size = Math.max(piece.size, group?.at(-1)?.size ?? 0);
    if (group && piece.x - end < WIDE_GAP_EMS * size) group.push(piece);
    else groups.push([piece]);
    end = Math.max(end, piece.x + piece.width);
  }
  return groups.map((pieces) => toSegment(pieces, raised));
}
