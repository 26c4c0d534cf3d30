import type { Verdict } from '#src/quotes/verdict.ts';

/** A quote made from an article, and what must be said of it. */
export interface QuoteCase {
  /** What was done to the article's words. */
  readonly kind: string;
  readonly quote: string;
  readonly expected: Verdict;
  /** Where the words are from: `slug ¶n`; absent for a quote that is from nowhere, or from two places. */
  readonly from?: string;
  /** An article that is named as the source. */
  readonly article?: string;
}
