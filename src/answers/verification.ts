import type { Article } from '#src/articles/article.ts';
import type { Passage } from '#src/articles/passage.ts';
import type { CheckedQuote } from '#src/quotes/judge-quote.ts';

/** Where a quote is said to be from. */
export interface Attribution {
  /** As it was typed or stands in the message. */
  readonly typed: string;
  /** The articles that may be meant; none where no article, author or outlet is called so. */
  readonly articles: readonly Article[];
}

/** A quote that was checked. With a wrong source the parts still say how well the words are quoted. */
export interface VerifiedQuote extends CheckedQuote {
  readonly attribution?: Attribution | undefined;
}

export interface VerificationAnswer {
  readonly kind: 'verification';
  /** What was checked: the quote, or the message's text. */
  readonly question: string;
  /** At least one, in the order of the text. */
  readonly quotes: readonly VerifiedQuote[];
  /** The text of a message that marks nothing as a quotation was checked whole. */
  readonly isWhole?: boolean | undefined;
}

/** Where the quotes stand, in the order of the text. */
export function placesOf({ quotes }: VerificationAnswer): Passage[] {
  return quotes.flatMap(({ parts }) => parts.flatMap(({ passage }) => passage ?? []));
}
