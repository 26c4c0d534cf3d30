import type { Span } from '#src/articles/article.ts';
import type { ActorId } from '../actors/actor.ts';

/** A sentence in which the article's author prescribes something. */
export interface Recommendation {
  /** Number from 1. */
  readonly paragraph: number;
  /** Number from 1 within the paragraph. */
  readonly sentence: number;
  /** The words that prescribe, in the paragraph's text. */
  readonly cue: Span;
  /** Id of the rule that found the cue. */
  readonly rule: string;
  /** Who is to act; undefined where neither the sentence nor those before it say. */
  readonly addressee?: Addressee | undefined;
}

export interface Addressee {
  /** An actor's name, or the article's own words, such as "city councils"; "we" stands for the author's side. */
  readonly name: string;
  /** The actors among them, in their order. */
  readonly actors: readonly ActorId[];
  /** Taken over from an earlier sentence, because this one names nobody. */
  readonly isImplied: boolean;
}
