import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { splitSentences } from '#src/language/split-sentences.ts';
import { type QuoteWord, readWords } from './quote-words.ts';

/** A word of a quote, with what the one who quotes says about it. */
export interface QuotedWord extends QuoteWord {
  /** In square brackets: added or changed by the one who quotes, and marked so. */
  readonly isBracketed: boolean;
  /** Something before the word is marked as left out or changed, by an ellipsis or a bracket. */
  readonly isGapMarked: boolean;
  /** Index of its sentence in the quote. */
  readonly sentence: number;
}

export interface Quote {
  /** One line, without the marks around the whole. */
  readonly text: string;
  readonly words: readonly QuotedWord[];
}

/** Stands where a word was broken at a line's end; it may have had a hyphen of its own. */
export const LINE_BREAK_HYPHEN = '\ue000';
const BROKEN_WORD = /(?<=\p{L})[-‐\u00ad][^\S\n]*\n\s*(?=\p{Ll})/gu;

/** Marks around a whole quote, and ellipses there: who quotes a part needn't mark that it is one. */
const OUTER = `[\\s"'“”„‟‘’‚«»‹›「」『』〝〞＂*_>—–]|…|\\.{3,}|\\[(?:…|\\.{3})\\]`;
const LEADING = new RegExp(`^(?:${OUTER})+`, 'u');
const TRAILING = new RegExp(`(?:${OUTER})+$`, 'u');

/** "…", "...", ". . .", "[…]", "(...)". Source: The Chicago Manual of Style, 17th ed., 13.50–13.58. */
const ELLIPSIS = /[[(]?\s*(?:…+|(?:\.\s?){2,}\.)\s*[\])]?/gu;
/** Words in square brackets; same source, 13.59–13.61. */
const BRACKETS = /\[[^[\]]{1,200}\]/gu;

/** Reads a quote as people type or paste it. A quote without a word has none. Linear. */
export function readQuote(typed: string): Quote {
  const text = trimQuote(normaliseParagraph(typed.replace(/\r\n?/g, '\n').replace(BROKEN_WORD, LINE_BREAK_HYPHEN)));
  const ellipses = [...text.matchAll(ELLIPSIS)].map(toStretch);
  const brackets = [...text.matchAll(BRACKETS)].map(toStretch).filter((one) => !ellipses.some((e) => within(e, one)));
  const sentences = splitSentences(text, /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en');
  let last = 0;
  const words = readWords(text).flatMap((word): QuotedWord[] => {
    const bracket = brackets.find((one) => within(word, one));
    // "[sic]" is a word about the quote, not of it.
    if (bracket && /^\[\s*sic\b/iu.test(text.slice(bracket.start, bracket.end))) return [];
    const isBetween = ({ start, end }: Stretch) => start >= last && end <= word.start;
    const isGapMarked = ellipses.some(isBetween) || brackets.some((one) => one.end > last && one.start < word.end);
    last = word.end;
    const index = sentences.findLastIndex(({ start }) => start <= word.start);
    return [{ ...word, isBracketed: bracket !== undefined, isGapMarked, sentence: Math.max(0, index) }];
  });
  return { text, words };
}

/** The quote as it is shown: words broken at a line's end in one piece. */
export function shownQuote(text: string): string {
  return text.replaceAll(LINE_BREAK_HYPHEN, '');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function toStretch({ index, 0: { length } }: RegExpExecArray): Stretch {
  return { start: index, end: index + length };
}

function within(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function trimQuote(text: string): string {
  return text.replace(LEADING, '').replace(TRAILING, '');
}
