import type { Article } from '#src/articles/article.ts';
import type { ActorId } from './actor.ts';
import type { DraftParagraph, Found, FoundBy } from './draft.ts';
import { NOT_ACTORS } from './lexicon/not-actors.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import { createNameTrie, type NameTrie } from './name-trie.ts';
import type { CuratedIds } from './curated-actors.ts';

/** What a name in the trie stands for. */
export interface NameEntry {
  /** Undefined for a longer name that is no actor and hides what is in it. */
  readonly actor: ActorId | undefined;
  readonly by: FoundBy;
  readonly isAmbiguous: boolean;
}

let known: NameTrie<NameEntry> | undefined;

/** The lexicon's names, compiled when they are first needed (about 5 ms). */
function knownNames(): NameTrie<NameEntry> {
  if (known) return known;
  known = createNameTrie<NameEntry>();
  for (const { names } of NOT_ACTORS) {
    for (const name of names) known.add(name, { actor: undefined, by: 'name', isAmbiguous: false });
  }
  for (const { id, aliases } of readLexicon()) {
    for (const { text, type, isAmbiguous } of aliases) known.add(text, { actor: id, by: type, isAmbiguous });
  }
  return known;
}

/** The first pass: every known name, the longest where several begin at one place. A curator's names win. */
export function findKnownNames(
  paragraphs: readonly DraftParagraph[],
  { actors }: Article,
  ids: CuratedIds,
): DraftParagraph[] {
  const curated = createNameTrie<NameEntry>();
  for (const actor of actors) {
    const entry: NameEntry = { actor: ids.idOf(actor), by: 'curated', isAmbiguous: false };
    for (const name of [actor.name, ...actor.aliases]) curated.add(name, entry);
  }
  const tries = actors.length > 0 ? [curated, knownNames()] : [knownNames()];
  return paragraphs.map((paragraph) => findIn(paragraph, tries));
}

function findIn(paragraph: DraftParagraph, tries: readonly NameTrie<NameEntry>[]): DraftParagraph {
  const { tokens } = paragraph;
  const found: Found[] = [];
  const hidden = new Set<number>();
  for (let first = 0; first < tokens.length; first++) {
    const matches = tries.flatMap((trie) => trie.longestAt(tokens, first) ?? []);
    const [match] = matches.toSorted((a, b) => b.last - a.last);
    if (!match) continue;
    const { last, value } = match;
    if (value.actor === undefined) for (let i = first; i <= last; i++) hidden.add(i);
    else found.push({ actor: value.actor, by: value.by, first, last, isAmbiguous: value.isAmbiguous });
    first = last;
  }
  return { ...paragraph, found, hidden };
}
