import type { Span } from '#src/articles/article.ts';

/** Differences that change what a text says, each found by a rule of the same name. */
export type MeaningKind = 'negation' | 'number' | 'name' | 'modality' | 'opposite' | 'merged';

/** Differences that leave the meaning, as far as rules can tell. */
export type FormKind =
  /** Other words. */
  | 'wording'
  /** A misspelling, or another form of the word. */
  | 'spelling'
  /** What scanning confuses, accents and apostrophes, words joined or broken. */
  | 'slip'
  | 'punctuation'
  /** Left out or changed, and marked so by an ellipsis or by brackets. */
  | 'marked'
  /** Left out without a mark. */
  | 'left-out';

export type DifferenceKind = MeaningKind | FormKind;

/** One place where a quote and a text differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The text's words, as written; empty where the quote adds some. */
  readonly original: string;
  /** The quote's words, as written; empty where it leaves some out. */
  readonly quoted: string;
  /** Where the text's words stand in its paragraph; where they would, if there are none. */
  readonly span: Span;
}

const MEANING: ReadonlySet<DifferenceKind> = new Set<MeaningKind>([
  'negation',
  'number',
  'name',
  'modality',
  'opposite',
  'merged',
]);

export function changesMeaning({ kind }: Difference): boolean {
  return MEANING.has(kind);
}
