import { findGutters } from './find-gutters.ts';
import { cellsOf, type Line, noteMarksIn, type Segment, textOf, toSegment } from './line.ts';

/**
 * The lines of a page in reading order: what crosses the space between columns parts the page into bands, and in each
 * band the columns follow one another from left to right.
 */
export function orderLines(segments: readonly Segment[], page: number): readonly Line[] {
  const gutters = findGutters(segments);
  const bands = splitBands(segments, gutters);
  return bands.flatMap((band, index) => {
    const columns = band.isCrossing ? [band.segments] : splitColumns(band.segments, gutters);
    // All crossing bands are one column: a paragraph may go on below a picture's caption or a formula.
    return columns.flatMap((column, at) =>
      toLines(column, page, band.isCrossing ? -1 : index * (gutters.length + 1) + at),
    );
  });
}

interface Band {
  readonly isCrossing: boolean;
  readonly segments: Segment[];
}

function splitBands(segments: readonly Segment[], gutters: readonly number[]): readonly Band[] {
  const bands: Band[] = [];
  for (const segment of segments) {
    const isCrossing =
      gutters.length === 0 || gutters.some((gutter) => segment.left < gutter && segment.right > gutter + 2);
    const band = bands.at(-1);
    if (band?.isCrossing === isCrossing) band.segments.push(segment);
    else bands.push({ isCrossing, segments: [segment] });
  }
  return bands;
}

function splitColumns(segments: readonly Segment[], gutters: readonly number[]): readonly (readonly Segment[])[] {
  const columnOf = ({ left }: Segment): number => gutters.filter((gutter) => left >= gutter).length;
  return Array.from({ length: gutters.length + 1 }, (_, column) =>
    segments.filter((segment) => columnOf(segment) === column),
  );
}

/** Segments on one baseline of a column are one line after all, with a wide gap in it. */
function toLines(segments: readonly Segment[], page: number, column: number): readonly Line[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(segment.y - first.y) < first.size * 0.35) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const raised = new Set(row.flatMap((segment) => [...segment.raised]));
    const whole = toSegment(
      row.flatMap(({ pieces }) => pieces),
      raised,
    );
    const marks = noteMarksIn(whole);
    const noteMarks = marks.map(({ text }) => text);
    return { ...whole, page, column, text: textOf(whole, new Set(marks)), noteMarks, cells: cellsOf(whole) };
  });
}
