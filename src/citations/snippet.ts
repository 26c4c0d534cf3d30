import type { Span } from '#src/articles/article.ts';
import type { Passage } from '#src/articles/passage.ts';

/** Two or three sentences of a newspaper: what people quote to one another. */
export const MAX_SNIPPET_CHARS = 300;

/**
 * The sentences around the match that are quoted instead of a whole paragraph: the passage's own sentence, or that with
 * the first mark, or the first; then what follows or comes before it, as long as it is short and something of the
 * paragraph stays away. A paragraph of one sentence may be whole, if it is short. Of sentences found side by side that
 * are long, or all there are, the one with the most marks stays.
 */
export function snippetOf(passage: Passage, marks: readonly Span[]): Passage {
  const { paragraph, span, sentence } = passage;
  const inside = paragraph.sentences.filter(({ start, end }) => span.start <= start && end <= span.end);
  if (sentence !== undefined) {
    const isWhole = inside.length === paragraph.sentences.length;
    const isBrief = inside.length < 2 || (!isWhole && span.end - span.start <= MAX_SNIPPET_CHARS);
    return isBrief || marks.length === 0 ? passage : withMostMarks(passage, { sentences: inside, marks });
  }
  const [mark] = marks;
  const at = mark ? inside.findIndex(({ start, end }) => start <= mark.start && mark.start < end) : 0;
  const first = Math.max(0, at);
  const start = inside[first]?.start ?? span.start;
  const end = lastEnd(inside.slice(first, first === 0 ? -1 : undefined), start) ?? inside[first]?.end ?? span.end;
  return { ...passage, span: { start, end } };
}

/** The end of the last sentence that is short enough together with those before it. */
function lastEnd(sentences: readonly Span[], start: number): number | undefined {
  return sentences.findLast(({ end }) => end - start <= MAX_SNIPPET_CHARS)?.end;
}

interface Found {
  /** Of the passage, in order. */
  readonly sentences: readonly Span[];
  readonly marks: readonly Span[];
}

/** One sentence of the passage; of equal ones the first. */
function withMostMarks(passage: Passage, { sentences, marks }: Found): Passage {
  const counts = sentences.map(
    ({ start, end }) => marks.filter((mark) => start <= mark.start && mark.end <= end).length,
  );
  const best = counts.indexOf(Math.max(...counts));
  const span = sentences[best] ?? passage.span;
  return { ...passage, span, sentence: (passage.sentence ?? 1) + best, lastSentence: undefined };
}
