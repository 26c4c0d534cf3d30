import type { ActorKind, Span } from '#src/articles/article.ts';

/** Names an actor in analyses: lower-case words joined by hyphens, such as `north-korea`. */
export type ActorId = string;

/**
 * How a sentence names an actor:
 *
 * - `explicit`: by a name, demonym, capital that stands for the government, or abbreviation;
 * - `by-person`: only through a person of that country ("Putin" → Russia);
 * - `by-organisation`: only through a body of that country ("the Pentagon" → United States);
 * - `implied`: by "the two countries", "both sides", "they";
 * - `venue`: only as the place where something happens ("talks in Geneva").
 */
export type MentionKind = 'explicit' | 'by-person' | 'by-organisation' | 'implied' | 'venue';

/** A place that names an actor. */
export interface Mention {
  /** Number from 1. */
  readonly paragraph: number;
  /** Number from 1 within the paragraph. */
  readonly sentence: number;
  /** In the paragraph's text; `alias` is its slice. */
  readonly span: Span;
  readonly alias: string;
  readonly kind: MentionKind;
  /** Whether the actor is the subject of a clause here: it does something. */
  readonly isSubject: boolean;
}

/** An actor of one article. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  /** Names that mean the actor in this article besides those of the lexicon: a person's surname, an abbreviation. */
  readonly names: readonly string[];
  readonly kind: ActorKind;
  /** A state that no longer exists; such actors are shown last. */
  readonly isHistorical: boolean;
  /** The states that came after one that is no more. */
  readonly successors: readonly ActorId[];
  /** A person's or a body's country. */
  readonly country?: ActorId | undefined;
  /** The body whose office a person holds, where it isn't a country's. */
  readonly organisation?: ActorId | undefined;
  /** A person's office or trade, in the article's words: "Defense Minister". */
  readonly role?: string | undefined;
  /** In reading order; at least one. */
  readonly mentions: readonly Mention[];
}
