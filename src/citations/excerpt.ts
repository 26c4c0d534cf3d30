import type { Span } from '#src/articles/article.ts';
import type { Passage } from '#src/articles/passage.ts';

/** A stretch of a passage's own text. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A passage as it is shown: its own words in parts, and whether the paragraph goes on before and after them. */
export interface Excerpt {
  /** Joined, the parts are a slice of the paragraph. */
  readonly parts: readonly ExcerptPart[];
  /** What of the paragraph is shown. */
  readonly span: Span;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Where a cut stands in a quotation, readers see this: The Chicago Manual of Style, 17th ed., 13.56 (brackets added). */
export const CUT = '[…]';

interface ExcerptOptions {
  /** Words to mark, in the paragraph's text, in order; those outside the excerpt are left out. */
  readonly marks: readonly Span[];
  /** The excerpt is cut to this length at a word's end; around the first mark when that would be lost. */
  readonly maxChars: number;
}

/** Cuts a passage for showing. Every character shown is the paragraph's own. */
export function excerptOf(passage: Passage, { marks, maxChars }: ExcerptOptions): Excerpt {
  const { text } = passage.paragraph;
  const { start, end } = shorten(passage, { marks, maxChars });
  const inside = marks.filter((mark) => start <= mark.start && mark.end <= end);
  const parts = split(text, { start, end }, inside);
  return { parts, span: { start, end }, isCutBefore: start > 0, isCutAfter: end < text.length };
}

function shorten({ paragraph, span }: Passage, { marks, maxChars }: ExcerptOptions): Span {
  if (span.end - span.start <= maxChars) return span;
  const { text } = paragraph;
  const first = marks.find(({ start, end }) => span.start <= start && end <= span.end);
  const isLost = first !== undefined && first.end > span.start + maxChars;
  const start = isLost ? wordStart(text, first.start, span.start) : span.start;
  return { start, end: wordEnd(text, { start, end: Math.min(span.end, start + maxChars) }) };
}

/** Characters of lead-in before a mark that would otherwise be cut off. */
const LEAD_IN = 80;

function wordStart(text: string, mark: number, earliest: number): number {
  const from = Math.max(earliest, mark - LEAD_IN);
  const space = text.indexOf(' ', from);
  return from === earliest || space < 0 || space >= mark ? from : space + 1;
}

function wordEnd(text: string, { start, end }: Span): number {
  if (end >= text.length || text[end] === ' ') return end;
  const space = text.lastIndexOf(' ', end);
  if (space > start) return space;
  // One endless word, or a script without spaces: at least not in the middle of a character.
  return /[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end - 1 : end;
}

function split(text: string, { start, end }: Span, marks: readonly Span[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let from = start;
  for (const mark of marks) {
    parts.push({ text: text.slice(from, mark.start), isMarked: false });
    parts.push({ text: text.slice(mark.start, mark.end), isMarked: true });
    from = mark.end;
  }
  parts.push({ text: text.slice(from, end), isMarked: false });
  return parts.filter((part) => part.text !== '');
}
