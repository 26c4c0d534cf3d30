import type { Span } from '#src/articles/article.ts';
import type { Passage } from '#src/articles/passage.ts';
import { foldText } from '#src/language/tokenise.ts';

/** Longest URL of a link button: Discord's documentation, "Button structure" (url: max. 512 characters). */
export const MAX_LINK_CHARS = 512;

/** Passages up to this many words are named whole; longer ones by their two ends. */
const WHOLE_WORDS = 10;
/** Words at each end of a longer passage: few, since any change on the page breaks them; enough to be rare. */
const EDGE_WORDS = 4;
/** An end, or the context before it, grows to this many words if fewer occur earlier in the article as well. */
const MAX_EDGE_WORDS = 9;

/**
 * Links to the passage on the page it is from, with a text fragment that makes the browser scroll to the words and
 * mark them. The plain URL where the words can't be told apart from others, or the link would be too long for a
 * button; undefined where the article has no URL of at most {@link MAX_LINK_CHARS}. Linear in the article's length.
 *
 * Source: WICG, URL Fragment Text Directives, https://wicg.github.io/scroll-to-text-fragment/, "syntax" and "find a
 * range from a text directive": the browser takes the first match, whatever its case and accents ("base character
 * comparison"), at word boundaries; only start and end may lie in different blocks of the page, prefix and start, end and
 * suffix follow one another with nothing but white space between. `test/browser/text-fragments.test.ts` follows links.
 */
export function linkTo(passage: Passage): string | undefined {
  const { url } = passage.article.bibliography;
  if (url === undefined || url.length > MAX_LINK_CHARS) return undefined;
  const directive = toDirective(readContext(passage));
  if (directive === undefined) return url;
  const link = addDirective(url, directive);
  return link.length <= MAX_LINK_CHARS ? link : url;
}

interface Context {
  /** The title and the article up to the end of the passage's paragraph, one block of the page a line. */
  readonly text: string;
  /** The words of this paragraph and the one before it; offsets into `text`. */
  readonly words: readonly Span[];
  /** Indices into `words` of the passage's first and last one; -1 if it has none. */
  readonly first: number;
  readonly last: number;
}

function readContext({ article, paragraph, span }: Passage): Context {
  const texts = article.paragraphs.slice(0, paragraph.number).map(({ text }) => text);
  // Pages show the title above the text; but other things may stand between the two, so it is no context.
  const text = [article.bibliography.title, ...texts].join('\n');
  const base = text.length - paragraph.text.length;
  const from = texts.length < 2 ? base : base - 1 - (texts.at(-2)?.length ?? 0);
  const words = splitWords(text.slice(from), article.bibliography.language).map(({ start, end }) => {
    return { start: start + from, end: end + from };
  });
  const first = words.findIndex(({ end }) => end > base + span.start);
  const last = words.findLastIndex(({ start }) => start < base + span.end);
  return first <= last ? { text, words, first, last } : { text, words, first: -1, last: -1 };
}

function splitWords(text: string, language: string): Span[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

function toDirective(context: Context): string | undefined {
  const { words, first, last } = context;
  if (first < 0) return undefined;
  if (last - first < WHOLE_WORDS) return nameStart(context, last) ?? nameWithSuffix(context);
  const startLast = growStart(context);
  const start = nameStart(context, startLast);
  const endFirst = growEnd(context, startLast);
  if (start === undefined || endFirst === undefined) return undefined;
  return `${start},${encode(context, { start: wordAt(words, endFirst).start, end: wordAt(words, last).end })}`;
}

/** Index of the last word of the shortest start that occurs nowhere before; of a short one if none is. */
function growStart(context: Context): number {
  const { words, first, last } = context;
  const start = wordAt(words, first).start;
  for (let count = EDGE_WORDS; count <= MAX_EDGE_WORDS; count += 1) {
    const index = Math.min(first + count - 1, last);
    if (isFirst(context, { start, end: wordAt(words, index).end })) return index;
  }
  return first + EDGE_WORDS - 1;
}

/** Index of the first word of the shortest end that doesn't occur between the start and itself. */
function growEnd(context: Context, startLast: number): number | undefined {
  const { words, last } = context;
  const from = wordAt(words, startLast).end;
  const end = wordAt(words, last).end;
  for (let index = last - EDGE_WORDS + 1; index > startLast; index -= 1) {
    if (isFirst(context, { start: wordAt(words, index).start, end }, from)) return index;
  }
  return startLast < last ? startLast + 1 : undefined;
}

/** The words from the passage's first to `index`, after a prefix if they occur earlier too; undefined if none helps. */
function nameStart(context: Context, index: number): string | undefined {
  const { text, words, first } = context;
  const term = { start: wordAt(words, first).start, end: wordAt(words, index).end };
  if (isFirst(context, term)) return encode(context, term);
  for (let count = 1; count <= Math.min(MAX_EDGE_WORDS, first); count += 1) {
    const prefix = { start: wordAt(words, first - count).start, end: term.start };
    // A prefix must lie in one block of the page, though that may be the block before.
    if (text.slice(prefix.start, prefix.end).trim().includes('\n')) return undefined;
    if (isFirst(context, { ...term, start: prefix.start }))
      return `${encode(context, prefix)}-,${encode(context, term)}`;
  }
  return undefined;
}

/** The whole passage, and the words of its paragraph after it that tell it from earlier ones. */
function nameWithSuffix(context: Context): string | undefined {
  const { words, first, last } = context;
  const term = { start: wordAt(words, first).start, end: wordAt(words, last).end };
  for (const { end } of words.slice(last + 1, last + 1 + MAX_EDGE_WORDS)) {
    const isTold = isFirst(context, { start: term.start, end });
    if (isTold) return `${encode(context, term)},-${encode(context, { start: term.end, end })}`;
  }
  return undefined;
}

/** Whether the words at `term` don't begin earlier in the text (from `from`), as the browser compares them. */
function isFirst({ text }: Context, term: Span, from = 0): boolean {
  const before = foldText(text.slice(from, term.end - 1));
  return !before.includes(foldText(text.slice(term.start, term.end)));
}

/** Percent-encodes a term. "-", "," and "&" are syntax in a directive; the rest would end a link in Markdown. */
function encode({ text }: Context, { start, end }: Span): string {
  const term = text.slice(start, end).trim();
  return encodeURIComponent(term).replace(/[-!'()*_~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function addDirective(url: string, directive: string): string {
  const [page = url] = url.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function wordAt(words: readonly Span[], index: number): Span {
  const word = words[index];
  if (!word) throw new RangeError(`no word ${index} of ${words.length}`);
  return word;
}
