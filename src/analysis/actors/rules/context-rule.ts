import type { Context } from '../context.ts';

/** What is known of the whole article when a rule decides. */
export interface ArticleFacts {
  readonly text: string;
  /** Names of places that are people's names in this article. */
  readonly surnames: ReadonlySet<string>;
}

/** A context in which a name isn't the actor's. */
export interface ContextRule {
  readonly id: string;
  /** Why, or where it is written. */
  readonly source: string;
  readonly hides: (context: Context, facts: ArticleFacts) => boolean;
  /** Sentences in which nothing is found of the words between brackets. */
  readonly hidden: readonly string[];
  /** Sentences in which the words between brackets are found. */
  readonly kept: readonly string[];
}
