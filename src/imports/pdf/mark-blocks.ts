import type { Recognised } from '../import-result.ts';
import { MAX_TITLE_WORDS } from '../limits.ts';
import { type Block, type Mark, toBlock } from '../text/block.ts';
import { headlineKey } from '../text/page.ts';
import { readNames } from '../text/read-names.ts';
import type { Line } from './line.ts';
import { bodyFontOf } from './type-sizes.ts';

/** A paragraph of a PDF, and the lines that it was set in. */
export interface PdfBlock {
  readonly text: string;
  readonly lines: readonly Line[];
}

interface Known {
  readonly bodySize: number;
  /** From the file's properties. */
  readonly title: string | undefined;
}

/** Headings in larger type are at least so much larger than the text; titles more. */
const HEADING_SIZE = 1.07;
const TITLE_SIZE = 1.15;

/** Headings in the text's own size, in another font, have at most so many words. */
const MAX_HEADING_WORDS = 12;

/** A byline of several names stands within so many blocks below the title. */
const BYLINE_WITHIN = 3;

/** Lists of works and notes stand in the last part of a text. */
const BACK_MATTER_FROM = 0.4;

const CAPTION =
  /^(?:Figure|Fig\.|Table|Tab\.|Chart|Map|Plate|Abb(?:ildung|\.)|Tabelle|Tableau|그림|표)\s*[A-Z]?\d{1,3}[a-z]?\s*[.:|–—]?\s/u;
const LEADERS = /\.{5,}\s*\S{0,6}$|(?:\.\s){4,}\s*\S{0,6}$/u;
const BACK_MATTER =
  /^(?:\d{1,2}\.?\s+)?(?:references|bibliography|works cited|literature(?: cited)?|sources|notes|endnotes|footnotes|참고\s?문헌|미주|각주|주)$/i;

/** Marks what type and place tell: title, byline, headings, captions, rows, contents, lists of works at the end. */
export function markBlocks(paragraphs: readonly PdfBlock[], known: Known): readonly Block[] {
  const font = bodyFontOf(paragraphs.flatMap(({ lines }) => lines));
  const title = findTitle(paragraphs, known);
  const isHeading = (paragraph: PdfBlock): boolean => isHeadingType(paragraph, known.bodySize, font);
  const back = findBackMatter(paragraphs, isHeading);
  return paragraphs.map((paragraph, index): Block => {
    const block = toBlock(rowText(paragraph));
    const mark = title === index ? titleMark(paragraph.text) : markOf(paragraph, { index, title, back, isHeading });
    if (mark) return { ...block, mark };
    return isRow(paragraph) ? { ...block, isListItem: true } : block;
  });
}

interface Places {
  readonly index: number;
  readonly title: number | undefined;
  /** Where the list of works or notes begins, and where it ends. */
  readonly back: readonly [number, number] | undefined;
  readonly isHeading: (paragraph: PdfBlock) => boolean;
}

function markOf(paragraph: PdfBlock, { index, title, back, isHeading }: Places): Mark | undefined {
  const { text } = paragraph;
  if (LEADERS.test(text)) return { why: 'table of contents' };
  if (back && index >= back[0] && index < back[1]) return { why: 'list of works or notes' };
  const names = title !== undefined && index > title && index <= title + BYLINE_WITHIN ? readNames(text) : undefined;
  if (names && names.length > 1)
    return { why: 'byline', facts: names.map((value) => ({ what: 'author', value, from: 'the byline' })) };
  if (CAPTION.test(text) && paragraph.lines.length < 8) return { why: 'picture caption or credit' };
  return index !== title && isHeading(paragraph) ? { why: 'heading' } : undefined;
}

function titleMark(text: string): Mark {
  const fact: Recognised = { what: 'title', value: text, from: 'the headline' };
  return { why: 'title', facts: [fact] };
}

/** The block on the first page that says the title of the file's properties; else the one in the largest type. */
function findTitle(paragraphs: readonly PdfBlock[], { bodySize, title }: Known): number | undefined {
  const first = paragraphs.flatMap((paragraph, index) =>
    paragraph.lines[0]?.page === 0 ? [{ paragraph, index }] : [],
  );
  const key = title === undefined ? undefined : headlineKey(title);
  const named = first.find(({ paragraph }) => headlineKey(paragraph.text) === key);
  if (named) return named.index;
  const large = first.filter(
    ({ paragraph }) => sizeOf(paragraph) >= bodySize * TITLE_SIZE && isTitleLong(paragraph.text),
  );
  const [largest] = large.toSorted((a, b) => sizeOf(b.paragraph) - sizeOf(a.paragraph) || a.index - b.index);
  return largest?.index;
}

function isTitleLong(text: string): boolean {
  const words = text.split(' ').length;
  return /\p{L}{2}/u.test(text) && words <= MAX_TITLE_WORDS;
}

function isHeadingType(paragraph: PdfBlock, bodySize: number, font: string): boolean {
  const { text, lines } = paragraph;
  const words = text.split(' ').length;
  if (words > MAX_TITLE_WORDS || isRow(paragraph)) return false;
  if (sizeOf(paragraph) >= bodySize * HEADING_SIZE) return true;
  const isOtherFont = lines.every((line) => line.font !== font);
  return isOtherFont && words <= MAX_HEADING_WORDS && lines.length <= 2 && !/[.,;:]["'”’]?$/u.test(text);
}

function findBackMatter(
  paragraphs: readonly PdfBlock[],
  isHeading: (paragraph: PdfBlock) => boolean,
): readonly [number, number] | undefined {
  const start = paragraphs.findLastIndex(
    (paragraph, index) => index >= paragraphs.length * BACK_MATTER_FROM && BACK_MATTER.test(paragraph.text),
  );
  const heading = paragraphs[start];
  if (!heading) return undefined;
  const end = paragraphs.findIndex(
    (paragraph, index) => index > start && isHeading(paragraph) && sizeOf(paragraph) >= sizeOf(heading) * 0.99,
  );
  return [start, end === -1 ? paragraphs.length : end];
}

function sizeOf({ lines }: PdfBlock): number {
  return lines[0]?.size ?? 0;
}

function isRow({ lines }: PdfBlock): boolean {
  return lines.length === 1 && (lines[0]?.cells.length ?? 0) > 2;
}

function rowText(paragraph: PdfBlock): string {
  return isRow(paragraph) ? (paragraph.lines[0]?.cells.join(' | ') ?? '') : paragraph.text;
}
