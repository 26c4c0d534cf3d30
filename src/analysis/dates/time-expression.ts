import type { Span } from '#src/articles/article.ts';

/**
 * What a time expression tells: a point in the calendar (`day`, `month`, `year`, `season`, `decade`, `century`), a stretch
 * between two (`range`), a point seen from another (`weekday`, `relative`), the hour (`time`), how long (`duration`), how
 * often (`frequency`), a return of a day (`anniversary`), or a day of the lunar calendar (`lunar`).
 */
export type TimeKind =
  | 'day'
  | 'month'
  | 'year'
  | 'season'
  | 'decade'
  | 'century'
  | 'range'
  | 'weekday'
  | 'relative'
  | 'time'
  | 'duration'
  | 'frequency'
  | 'anniversary'
  | 'lunar';

/** A place where a text tells a time. */
export interface TimeExpression {
  /** Number from 1. */
  readonly paragraph: number;
  /** Number from 1 within the paragraph. */
  readonly sentence: number;
  /** In the paragraph's text. */
  readonly span: Span;
  readonly kind: TimeKind;
  /**
   * When it is, in ISO 8601: `2023`, `2023-03`, `2023-03-21`, or an interval `1990/1999`. Undefined where it depends on
   * something that isn't known (the date of publication, an event), or where it is no point in time.
   */
  readonly resolved?: string | undefined;
}
