import type { LeftOut } from '../import-result.ts';
import { type Segment, textOf } from './line.ts';

/** Heads and feet are among so many lines from a page's edge. */
const EDGE_ROWS = 3;

/** What repeats stands at the same height within so many points. */
const SAME_HEIGHT_POINTS = 6;

/** A line that stands alone at the edge has at least so many times the usual distance to the text. */
const LONELY_LEADINGS = 1.9;
/** In longer texts a running head repeats. */
const FEW_PAGES = 3;
const MAX_RUNNING_CHARS = 120;

const PAGE_NUMBER =
  /^(?:page|seite|p\.|pp\.|쪽)?\s*[-–—[(|]*\s*(?:\d{1,4}|[ivxl]{1,7})\s*[-–—\])|]*(?:\s*(?:of|\/|von|de|sur)\s*\d{1,4})?\s*(?:쪽|페이지)?$/i;

export interface WithoutRunning {
  readonly pages: readonly (readonly Segment[])[];
  readonly leftOut: readonly LeftOut[];
}

interface Placed {
  readonly page: number;
  readonly segment: Segment;
  readonly text: string;
}

/**
 * Takes away what pages repeat at their edges: running heads and feet (the same words, but for numbers, at the same
 * height on two or more pages), page numbers, and a short line that stands alone at the edge of a page after the first.
 */
export function dropRunningLines(pages: readonly (readonly Segment[])[]): WithoutRunning {
  const edges = pages.map((segments, page) => edgeRows(segments, page));
  const counts = countRepeats(edges.flat(2));
  const found = edges.flatMap((rows) => runningRows(rows, counts));
  const dropped = new Set(found.map(({ segment }) => segment));
  const running = [...new Map(found.map((placed) => [placed.segment, placed])).values()]; // a short page is all edge
  const left = pages.map((segments) => segments.filter((segment) => !dropped.has(segment)));
  const lonely = pages.length <= FEW_PAGES ? left.flatMap((segments, page) => lonelySegments(segments, page)) : [];
  const alone = new Set(lonely.map(({ segment }) => segment));
  return {
    pages: left.map((segments) => segments.filter((segment) => !alone.has(segment))),
    leftOut: tell([...running, ...lonely]),
  };
}

/** From the page's top the first rows inwards, and from its foot the last ones: two lists of rows. */
type EdgeRows = readonly (readonly Placed[])[];

function edgeRows(segments: readonly Segment[], page: number): EdgeRows {
  const rows = rowHeights(segments);
  const toPlaced = (heights: readonly number[]): readonly Placed[] =>
    heights.flatMap((height) =>
      segments.filter(({ y }) => Math.abs(height - y) < 1).map((segment) => ({ page, segment, text: textOf(segment) })),
    );
  return [toPlaced(rows.slice(0, EDGE_ROWS)), toPlaced(rows.slice(-EDGE_ROWS).toReversed())];
}

/** What repeats from the edge inwards: behind the first line that doesn't, the text has begun. A page has one number. */
function runningRows(rows: EdgeRows, counts: ReadonlyMap<string, ReadonlySet<number>>): readonly Placed[] {
  return rows.flatMap((row) => {
    const number = row.find(({ text }) => PAGE_NUMBER.test(text));
    const end = row.findIndex((placed) => placed !== number && (counts.get(keyOf(placed))?.size ?? 0) < 2);
    return end === -1 ? row : row.slice(0, end);
  });
}

function rowHeights(segments: readonly Segment[]): readonly number[] {
  const heights: number[] = [];
  for (const { y } of segments) if (heights.length === 0 || y - (heights.at(-1) ?? 0) > 1) heights.push(y);
  return heights;
}

/** The pages on which each text stands, by its words without numbers and its height. */
function countRepeats(edges: readonly Placed[]): ReadonlyMap<string, ReadonlySet<number>> {
  const pages = new Map<string, Set<number>>();
  for (const placed of edges) {
    const key = keyOf(placed);
    const known = pages.get(key) ?? new Set();
    pages.set(key, known.add(placed.page));
  }
  pages.delete('');
  return pages;
}

/** Empty for lines of numbers alone: rows of a table may stand at the same height. */
function keyOf({ text, segment }: Placed): string {
  const words = text.toLowerCase().replace(/\d+/g, '#').trim();
  if (!/\p{L}/u.test(words)) return '';
  return `${Math.round(segment.y / SAME_HEIGHT_POINTS)} ${words}`;
}

/** A running head that stands on one page only, as in a text of two pages. */
function lonelySegments(segments: readonly Segment[], page: number): readonly Placed[] {
  const rows = rowHeights(segments);
  if (page === 0 || rows.length < 6) return [];
  const gaps = rows.slice(1).map((row, index) => row - (rows[index] ?? 0));
  const leading = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const ends = [
    { row: rows[0] ?? 0, gap: gaps[0] ?? 0 },
    { row: rows.at(-1) ?? 0, gap: gaps.at(-1) ?? 0 },
  ];
  return ends.flatMap(({ row, gap }) => {
    const alone = segments.filter(({ y }) => Math.abs(y - row) < 1);
    const texts = alone.map((segment) => textOf(segment));
    const isShort = texts.join(' ').length <= MAX_RUNNING_CHARS && !/[.!?:…。]["'”’)]*$/u.test(texts.at(-1) ?? '');
    if (gap < leading * LONELY_LEADINGS || !isShort || isHeadingLike(alone, segments)) return [];
    return alone.map((segment, index) => ({ page, segment, text: texts[index] ?? '' }));
  });
}

/** Headings are larger than the text; running heads are not. */
function isHeadingLike(alone: readonly Segment[], segments: readonly Segment[]): boolean {
  const sizes = segments.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return alone.some(({ size }) => size > usual * 1.05);
}

/** Each head or foot once, with the number of its pages. */
function tell(dropped: readonly Placed[]): readonly LeftOut[] {
  const groups = Map.groupBy(dropped, (placed) => (PAGE_NUMBER.test(placed.text) ? 'page numbers' : keyOf(placed)));
  return [...groups].map(([key, [first, ...others]]) => {
    if (key === 'page numbers')
      return { text: [first, ...others].map((placed) => placed?.text).join(' '), why: 'page numbers' };
    const times = others.length > 0 ? ` (on ${others.length + 1} pages)` : '';
    return { text: first?.text ?? '', why: `running head or foot${times}` };
  });
}
