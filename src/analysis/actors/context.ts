import type { DraftParagraph, Found } from './draft.ts';
import type { NameToken } from './read-tokens.ts';

/** A found name with what stands around it. */
export interface Context {
  readonly found: Found;
  readonly paragraph: DraftParagraph;
  /** The name's own words. */
  readonly words: string;
  /** The token before, if only a space divides it from the name. */
  readonly before: NameToken | undefined;
  /** The token after, if only a space divides it from the name and the name isn't possessive. */
  readonly after: NameToken | undefined;
}

/** Looks around a found name. */
export function contextOf(found: Found, paragraph: DraftParagraph): Context {
  const { tokens, text } = paragraph;
  const [first, last] = [tokens[found.first], tokens[found.last]];
  const [before, after] = [tokens[found.first - 1], tokens[found.last + 1]];
  return {
    found,
    paragraph,
    words: text.slice(first?.start, last?.end),
    before: first?.joint === 'space' && !before?.isPossessive ? before : undefined,
    after: after?.joint === 'space' && last?.isPossessive === false ? after : undefined,
  };
}

/** The text before the name, back to the paragraph's beginning. */
export function textBefore({ found, paragraph }: Context): string {
  return paragraph.text.slice(0, paragraph.tokens[found.first]?.start);
}

/** The text after the name, to the paragraph's end. */
export function textAfter({ found, paragraph }: Context): string {
  return paragraph.text.slice(paragraph.tokens[found.last]?.end);
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
