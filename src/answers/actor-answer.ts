import type { MentionKind } from '#src/analysis/actors/actor.ts';
import type { Tie } from '#src/analysis/actors/tie-strength.ts';
import type { ActorKind, Article } from '#src/articles/article.ts';
import type { FoundPassage } from './answer.ts';
import type { RecommendedPassage } from './listed-answer.ts';

/** A sentence that names an actor; the marks are the names. */
export interface ActorPassage extends FoundPassage {
  readonly mention: MentionKind;
  /** Whether the actor does something in it. */
  readonly isSubject: boolean;
}

/** A person where the articles first name him or her. */
export interface IntroducedPerson {
  readonly name: string;
  /** In the article's words. */
  readonly role?: string | undefined;
  /** Name of the state or body that the person is of. */
  readonly of?: string | undefined;
  readonly first: FoundPassage;
  /** Sentences that name the person. */
  readonly sentences: number;
}

export interface ActorAnswer {
  readonly kind: 'actor';
  readonly question: string;
  readonly actor: string;
  /** Undefined for words that no rule knows as an actor. */
  readonly actorKind: ActorKind | undefined;
  readonly role?: string | undefined;
  /** A state that is no more. */
  readonly isHistorical: boolean;
  /** The names under which the articles speak of the actor, most frequent first. */
  readonly names: readonly { readonly name: string; readonly count: number }[];
  /** Every sentence that names the actor, at least one: the most telling ones first, then the others in reading order. */
  readonly passages: readonly ActorPassage[];
  /** How many of them were chosen as telling. */
  readonly telling: number;
  /** The passages in which the actor does something, in reading order. */
  readonly does: readonly ActorPassage[];
  /** Recommendations that name the actor or are addressed to it. */
  readonly recommendations: readonly RecommendedPassage[];
  readonly people: readonly IntroducedPerson[];
  /** Other actors in the same sentences, most frequent first. */
  readonly namedWith: readonly { readonly name: string; readonly sentences: number }[];
  /** States that are no more and that this one came after, with their own passages. */
  readonly predecessors: readonly { readonly name: string; readonly passages: readonly ActorPassage[] }[];
}

/** A sentence that names both of two actors. */
export interface TiePassage extends FoundPassage {
  readonly tie: Tie;
}

export interface TiesAnswer {
  readonly kind: 'ties';
  readonly question: string;
  readonly actors: readonly [string, string];
  /** The closest ties first; at least one. */
  readonly passages: readonly TiePassage[];
}

export interface ListedActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly isHistorical: boolean;
  readonly mentions: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Where it is named first. */
  readonly first: FoundPassage;
}

export interface ActorsAnswer {
  readonly kind: 'actors';
  readonly question: string;
  readonly articles: readonly Article[];
  /** Most mentioned first, states that are no more last; at least one. */
  readonly actors: readonly ListedActor[];
}

export interface PeopleAnswer {
  readonly kind: 'people';
  readonly question: string;
  readonly articles: readonly Article[];
  /** In the order in which the articles introduce them; at least one. */
  readonly people: readonly IntroducedPerson[];
}
