import type { Span } from '#src/articles/article.ts';

/**
 * What a number tells: how many (`count`), how much money (`money`), a share (`percent`, `fraction`), how many times
 * (`multiple`), a physical quantity (`measure`), how long (`duration`), how old (`age`), so many per something (`rate`),
 * a place in a row (`ordinal`).
 */
export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'fraction'
  | 'multiple'
  | 'measure'
  | 'duration'
  | 'age'
  | 'rate'
  | 'ordinal';

/** A number that an article tells. */
export interface Figure {
  /** Number from 1. */
  readonly paragraph: number;
  /** Number from 1 within the paragraph. */
  readonly sentence: number;
  /** With approximator, unit and scope, in the paragraph's text: "more than 1,000 containers". */
  readonly span: Span;
  readonly kind: FigureKind;
  /** Undefined where the words give none ("dozens"). */
  readonly value?: number | undefined;
  /** The upper end of a range. */
  readonly valueTo?: number | undefined;
  /** What is counted or measured, in the article's words or as a currency sign: "containers", "$", "%". */
  readonly unit?: string | undefined;
  /** "more than", "about" … as written. */
  readonly approximator?: string | undefined;
  /** What the number holds for: "annually", "a year", "per 100,000". */
  readonly scope?: string | undefined;
}
