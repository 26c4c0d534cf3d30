import { toBlock } from '../text/block.ts';
import { type ColumnShape, columnShape } from './column-shape.ts';
import type { Line } from './line.ts';

/** More than the usual distance between lines parts paragraphs from here on. */
const PARAGRAPH_LEADINGS = 1.3;

/** An indented line is at least so many ems from the column's edge; centred lines are further than the other bound. */
const MIN_INDENT_EMS = 0.6;

/** A line that leaves so much of its column free ends a paragraph even without a full stop. */
const SURELY_SHORT = 0.4;

/** Titles are set in larger type, and their lines often centred: only their distance parts them. */
const DISPLAY_SIZE = 1.15;
const DISPLAY_LEADING = 1.7;

/** Type that differs by more than this share begins something else. */
const SAME_SIZE = 0.06;

const SENTENCE_END = /(?:[.!?…。！？]|다)["'”’»」』)\]]*$/u;
const LIST_MARK = /^(?:[•·◦▪‣○●■□–]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u;

/** Parts lines in reading order into paragraphs, which may go on in the next column or on the next page. */
export function splitParagraphs(lines: readonly Line[], bodySize: number): readonly (readonly Line[])[] {
  const columns = Map.groupBy(lines, ({ page, column }) => `${page} ${column}`);
  const shapes = new Map([...columns].map(([key, column]) => [key, columnShape(column)]));
  const shapeOf = ({ page, column }: Line): ColumnShape =>
    shapes.get(`${page} ${column}`) ?? { left: 0, right: 0, leading: 0 };
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const before = paragraph?.at(-1);
    if (
      paragraph &&
      before &&
      !begins({ line, before, paragraph, shape: shapeOf(line), beforeShape: shapeOf(before), bodySize })
    )
      paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

interface Place {
  readonly line: Line;
  readonly before: Line;
  /** The lines of the open paragraph, `before` the last. */
  readonly paragraph: readonly Line[];
  readonly shape: ColumnShape;
  readonly beforeShape: ColumnShape;
  readonly bodySize: number;
}

function begins(place: Place): boolean {
  const { line, before, shape, bodySize } = place;
  if (Math.abs(line.size - before.size) > before.size * SAME_SIZE) return true;
  if (line.cells.length > 2 || before.cells.length > 2) return true; // rows of a table
  if (isHeadingBreak(place)) return true;
  if (line.size > bodySize * DISPLAY_SIZE)
    return line.page !== before.page || line.y - before.y > line.size * DISPLAY_LEADING;
  const isBelow = line.page === before.page && line.y > before.y;
  if (isBelow && line.y - before.y > shape.leading * PARAGRAPH_LEADINGS) return true;
  if (isShort(place)) return true;
  if (LIST_MARK.test(line.text) && (endsSentence(before) || /^[•·◦▪‣○●■□]/u.test(line.text))) return true;
  return isIndented(place) || isOutdented(place);
}

/** Another font all along, on a short line or after one: a heading in the text's own size. */
function isHeadingBreak({ line, before, shape, beforeShape }: Place): boolean {
  if (line.font === before.font) return false;
  const isLineShort = line.right < shape.right - (shape.right - shape.left) * 0.2;
  const isBeforeShort = before.right < beforeShape.right - (beforeShape.right - beforeShape.left) * 0.2;
  return (
    (isBeforeShort && !endsSentence(before) && !/^\p{Ll}/u.test(line.text)) || (isLineShort && endsSentence(before))
  );
}

/** Whether the line before had room for this line's first word, and so ends a paragraph. */
function isShort({ line, before, beforeShape }: Place): boolean {
  const free = beforeShape.right - before.right;
  const [word = ''] = line.text.split(' ');
  const wordWidth = ((line.right - line.left) * word.length) / Math.max(1, line.text.length);
  if (/^\p{Ll}/u.test(line.text)) return false;
  if (free > (beforeShape.right - beforeShape.left) * SURELY_SHORT) return true;
  return endsSentence(before) && free > wordWidth + before.size * 0.8;
}

/** An indented line after one that isn't; or, where both are, after the end of a sentence on a line that isn't full. */
function isIndented({ line, before, paragraph, shape, beforeShape }: Place): boolean {
  const indent = (line.left - shape.left) / line.size;
  const indentBefore = (before.left - beforeShape.left) / before.size;
  if (indent < MIN_INDENT_EMS) return false;
  if (indentBefore < MIN_INDENT_EMS) return indent - indentBefore >= MIN_INDENT_EMS && !isHanging(paragraph);
  return paragraph.length === 1 && endsSentence(before) && Math.abs(indent - indentBefore) < 0.3;
}

/** In lists of works the first line stands out and the others are indented: two such lines show it. */
function isHanging(paragraph: readonly Line[]): boolean {
  return paragraph.length === 1 && LIST_MARK.test(paragraph[0]?.text ?? '');
}

function isOutdented({ line, before, paragraph }: Place): boolean {
  const [first, second] = paragraph;
  if (!first || !second || line.page !== before.page || line.column !== before.column) return false;
  const isHung = second.left - first.left >= MIN_INDENT_EMS * first.size;
  return isHung && Math.abs(line.left - first.left) < 1 && endsSentence(before);
}

function endsSentence({ text }: Line): boolean {
  return SENTENCE_END.test(text) || toBlock(text).shape === 'sentence';
}
