import type { Article, Span } from '#src/articles/article.ts';
import type { ActorId } from './actor.ts';
import { type NameToken, readTokens } from './read-tokens.ts';

/** How a name was found; rules in context ask for it. */
export type FoundBy = 'name' | 'demonym' | 'seat' | 'curated' | 'direction' | 'prefix' | 'pair';

/** A place where an actor is named, while the rules still decide. */
export interface Found {
  readonly actor: ActorId;
  readonly by: FoundBy;
  /** Indices of tokens. */
  readonly first: number;
  readonly last: number;
  /** Names many other things too. */
  readonly isAmbiguous: boolean;
}

/** A paragraph while it is analysed. */
export interface DraftParagraph {
  readonly number: number;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly NameToken[];
  readonly found: readonly Found[];
  /** Tokens of longer names that hide what is in them: "South China Sea". */
  readonly hidden: ReadonlySet<number>;
}

/** An article cut into tokens, before anything is found in it. */
export function toDraft({ paragraphs }: Article): DraftParagraph[] {
  return paragraphs.map(({ number, text, sentences }) => {
    const starts = new Set(sentences.map(({ start }) => start));
    return { number, text, sentences, tokens: readTokens(text, starts), found: [], hidden: new Set() };
  });
}

/** Number from 1 of the sentence that holds the offset. */
export function sentenceAt({ sentences }: Pick<DraftParagraph, 'sentences'>, offset: number): number {
  const index = sentences.findIndex(({ end }) => offset < end);
  return index === -1 ? sentences.length : index + 1;
}
