import type { Segment } from './line.ts';

/** A column of text has at least so many lines, and is at least this share of the page's text wide. */
const MIN_COLUMN_LINES = 4;
const MIN_COLUMN_WIDTH = 0.17;

/** Of the lines on a page with columns at least this share keeps to one side; the others are titles and the like. */
const MIN_KEEPING_SHARE = 0.4;

/** Columns begin where many lines do; so many of the commonest places are looked at. */
const MAX_EDGES = 24;

/** Lines whose baselines differ by less than about so many points are beside one another. */
const BESIDE_POINTS = 6;

/** More than four columns are a table. */
const MAX_SPLITS = 2;

/**
 * Where the spaces between a page's columns are, from left to right; none in a page with one column. A gutter is where
 * text that keeps to its left and text that keeps to its right stand beside one another, line by line, and both are
 * wide enough to be prose; the cells of a table and the numbers of a list are narrower.
 */
export function findGutters(segments: readonly Segment[], depth = 0): readonly number[] {
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const gutter = bestGutter(segments, right - left);
  if (gutter === undefined || depth >= MAX_SPLITS) return [];
  const before = segments.filter((segment) => segment.right <= gutter);
  const behind = segments.filter((segment) => segment.left >= gutter);
  return [...findGutters(before, depth + 1), gutter, ...findGutters(behind, depth + 1)];
}

function bestGutter(segments: readonly Segment[], width: number): number | undefined {
  const rated = commonEdges(segments).map((place) => ({ place, rate: rateGutter(segments, place, width) }));
  const [best] = rated.filter(({ rate }) => rate > 0).toSorted((a, b) => b.rate - a.rate);
  return best?.place;
}

/** Places just left of where many lines begin, the commonest first. */
function commonEdges(segments: readonly Segment[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { left } of segments) counts.set(Math.floor(left), (counts.get(Math.floor(left)) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_EDGES)
    .map(([place]) => place - 1);
}

/** How many lines stand beside one another at the place, less those that cross it; 0 where it is no gutter. */
function rateGutter(segments: readonly Segment[], place: number, width: number): number {
  const before = segments.filter(({ right }) => right <= place + 1);
  const behind = segments.filter(({ left }) => left >= place);
  const crossing = segments.length - before.length - behind.length;
  const columns = [before, behind];
  if (columns.some((column) => column.length < MIN_COLUMN_LINES || medianWidth(column) < width * MIN_COLUMN_WIDTH))
    return 0;
  if (before.length + behind.length < segments.length * MIN_KEEPING_SHARE) return 0;
  const beside = Math.min(besideCount(before, behind), besideCount(behind, before));
  return beside < MIN_COLUMN_LINES ? 0 : Math.max(0, 2 * beside - crossing * 0.5);
}

/** How many of the lines have a line of the other column at their height. */
function besideCount(lines: readonly Segment[], others: readonly Segment[]): number {
  const heights = new Set(others.flatMap(({ y }) => [-1, 0, 1].map((step) => Math.round(y / BESIDE_POINTS) + step)));
  return lines.filter(({ y }) => heights.has(Math.round(y / BESIDE_POINTS))).length;
}

function medianWidth(segments: readonly Segment[]): number {
  const widths = segments.map(({ left, right }) => right - left).toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
