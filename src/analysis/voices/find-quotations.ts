import type { Span } from '#src/articles/article.ts';

/** A quotation of fewer words names or mocks ("strategic asset") and leaves the sentence the author’s own. */
const MIN_QUOTED_WORDS = 4;

/** Opening and closing marks; a straight mark is both. */
const PAIRS: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /“/u, close: /”/u },
  { open: /"/u, close: /"/u },
  // A single mark opens after a space and closes before none but a letter: the rest are apostrophes.
  { open: /(?<![\p{L}\p{N}])‘/u, close: /’(?![\p{L}\p{N}])/u },
  { open: /[「『]/u, close: /[」』]/u },
  { open: /«/u, close: /»/u },
];

/**
 * Other people’s words in a paragraph: quotations of at least four words, with their marks. One that isn’t closed runs
 * to the paragraph’s end, as speech over several paragraphs is set (The Chicago Manual of Style, 17th ed., 13.32).
 */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = [];
  let position = 0;
  while (position < text.length) {
    const opened = firstOpening(text, position);
    if (!opened) break;
    const rest = text.slice(opened.end);
    const close = opened.close.exec(rest);
    const end = close ? opened.end + close.index + close[0].length : text.length;
    if (countWords(text.slice(opened.end, end)) >= MIN_QUOTED_WORDS) spans.push({ start: opened.start, end });
    position = end;
  }
  return spans;
}

function firstOpening(text: string, from: number) {
  const rest = text.slice(from);
  const found = PAIRS.flatMap(({ open, close }) => {
    const match = open.exec(rest);
    return match ? [{ start: from + match.index, end: from + match.index + match[0].length, close }] : [];
  });
  return found.toSorted((a, b) => a.start - b.start)[0];
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The text with other people’s words blotted out; every other character stays in its place. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = text;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start) + BLOT.repeat(end - start) + masked.slice(end);
  }
  return masked;
}

/** Neither a letter nor a space nor a mark that rules look for. */
const BLOT = '¤';
