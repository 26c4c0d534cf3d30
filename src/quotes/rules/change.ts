import type { DifferenceKind } from '../difference.ts';

/** A word of a change, with what rules ask of it. */
export interface ChangedWord {
  /** Folded, as compared. */
  readonly key: string;
  /** Whether it is, or is part of, a name: by its capital inside a sentence, or as an actor that is known. */
  readonly isName: boolean;
  /** The known actor that it names. */
  readonly actor?: string | undefined;
}

/** Words of a text, and what a quote has in their place; either may be empty. */
export interface Change {
  readonly original: readonly ChangedWord[];
  readonly quoted: readonly ChangedWord[];
  /**
   * Of the text's words those that, left out, change what is said of the words around them: all of a few, of a longer
   * stretch those at its ends; none of a clause that is left out whole.
   */
  readonly exposed: readonly ChangedWord[];
  /** The words of the text and the quote beside the change are names. */
  readonly isBesideName: boolean;
  /** The quote has no capitals at all, so that a small letter doesn't tell a common word. */
  readonly isUncased: boolean;
  /** Every word of the one is a misspelling of the other's. */
  readonly isMisspelt: boolean;
  /** BCP 47, of the text. */
  readonly language: string;
}

/** A text's words and a quote's, by which a rule is shown and tested. */
export interface RuleExample {
  readonly original: string;
  readonly quoted: string;
  readonly language?: string;
}

/** A rule that tells a change of meaning. */
export interface MeaningRule {
  readonly kind: DifferenceKind;
  /** The linguistic ground, or a source. */
  readonly reason: string;
  readonly isMet: (change: Change) => boolean;
  readonly met: readonly RuleExample[];
  readonly notMet: readonly RuleExample[];
}
