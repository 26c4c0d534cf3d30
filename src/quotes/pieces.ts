import type { Span } from '#src/articles/article.ts';
import type { Passage } from '#src/articles/passage.ts';
import type { Difference } from './difference.ts';
import type { CheckedPart } from './judge-quote.ts';

/** A stretch of a quote laid over its text: what both have, what only the text has, what only the quote has. */
export interface Piece {
  readonly kind: 'both' | 'left-out' | 'added';
  readonly text: string;
}

/** The text's words with the quote's changes in them, word by word; nothing for words that aren't found. */
export function piecesOf({ passage, differences }: CheckedPart): Piece[] {
  if (!passage) return [];
  const { text } = passage.paragraph;
  const pieces: Piece[] = [];
  const first = differences.find(({ original }) => original !== '')?.span.start ?? passage.span.start;
  let at = Math.min(first, passage.span.start);
  for (const { span, original, quoted } of differences) {
    if (span.end < at && original === '') pieces.push({ kind: 'added', text: `${quoted} ` });
    // Two changes never share a word, but an added word may stand where another change ends.
    if (span.start < at) continue;
    pieces.push({ kind: 'both', text: text.slice(at, span.start) });
    if (original !== '') pieces.push({ kind: 'left-out', text: text.slice(span.start, span.end) });
    if (quoted !== '') pieces.push({ kind: 'added', text: spaced(quoted, { text, span, original }) });
    at = original === '' ? span.start : span.end;
  }
  pieces.push({ kind: 'both', text: text.slice(at, Math.max(at, passage.span.end)) });
  return pieces.filter((piece) => piece.text !== '');
}

/** Words that are added stand apart from the word before them. */
function spaced(quoted: string, { text, span, original }: { text: string; span: Span; original: string }): string {
  const isAfterWord = original !== '' || !/\s/u.test(text.charAt(span.start - 1));
  return isAfterWord && /^[\p{L}\p{N}$€£]/u.test(quoted) ? ` ${quoted}` : quoted;
}

/** The whole sentences that a passage touches, to be read with what stands around it. */
export function wholeSentences({ article, paragraph, span }: Passage): Passage {
  const touched = paragraph.sentences.flatMap((one, i) => (one.start < span.end && span.start < one.end ? [i] : []));
  const [first = 0] = touched;
  const last = touched.at(-1) ?? 0;
  const start = paragraph.sentences[first]?.start ?? span.start;
  const end = paragraph.sentences[last]?.end ?? span.end;
  return { article, paragraph, span: { start, end }, ...(first === last && { sentence: first + 1 }) };
}

/** What to mark in the whole sentences: the words that differ, else the quoted ones where they are a part. */
export function marksIn({ passage, differences }: CheckedPart): Span[] {
  if (!passage) return [];
  const changed = differences.filter(({ original }) => original.trim() !== '').map(({ span }) => span);
  if (changed.length > 0) return withoutOverlaps(changed);
  const { start, end } = wholeSentences(passage).span;
  const isPart = passage.span.start > start || passage.span.end < end - 1;
  return isPart ? [passage.span] : [];
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** What a difference says, for `describe`: whether words are replaced, added or left out. */
export function actOf({
  original,
  quoted,
}: Pick<Difference, 'original' | 'quoted'>): 'replaced' | 'added' | 'left-out' {
  if (original.trim() === '') return 'added';
  return quoted.trim() === '' ? 'left-out' : 'replaced';
}
