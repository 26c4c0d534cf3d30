import type { Span } from '#src/articles/article.ts';

/**
 * How a sentence claims: the author asserts a judgement (`stated`), reports somebody's words (`attributed`), marks doubt
 * (`hedged`), or tells what is to come (`predicted`).
 */
export type ClaimKind = 'stated' | 'attributed' | 'hedged' | 'predicted';

/** A sentence that claims something, told apart by a cue. Sentences that only tell what happened claim nothing. */
export interface Claim {
  /** Number from 1. */
  readonly paragraph: number;
  /** Number from 1 within the paragraph. */
  readonly sentence: number;
  readonly kind: ClaimKind;
  /** The words by which it was told, in the paragraph's text. */
  readonly cue: Span;
  /** Who claims it, in the paragraph's text; only of attributed claims, and only where the sentence names them. */
  readonly source?: Span | undefined;
}
