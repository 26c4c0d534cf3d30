import type { ActorKind, Article } from '#src/articles/article.ts';
import type { Analysis } from '../analyse-article.ts';
import type { Actor, ActorId } from './actor.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';

/** An actor of a library: the same one in all its articles. */
export interface LibraryActor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly isHistorical: boolean;
  /** Every name by which people may ask for it: the lexicon's, in both languages, and those in the articles. */
  readonly aliases: readonly string[];
  readonly appearances: readonly { readonly article: Article; readonly actor: Actor }[];
}

let namesOfKnown: ReadonlyMap<ActorId, readonly string[]> | undefined;

function knownNames(id: ActorId): readonly string[] {
  namesOfKnown ??= new Map(
    readLexicon().map((actor) => [actor.id, [...actor.aliases.map(({ text }) => text), ...actor.koreanNames]] as const),
  );
  return namesOfKnown.get(id) ?? [];
}

/** The name of a known actor; an id that isn't known is its own. */
export function nameOfActor(id: ActorId): string {
  return readLexicon().find((actor) => actor.id === id)?.name ?? id;
}

/** Joins the actors of several articles by their ids; most mentioned first, states that are no more last. */
export function gatherActors(analyses: readonly Analysis[]): LibraryActor[] {
  const all = analyses.flatMap(({ article, actors }) => actors.map((actor) => ({ article, actor })));
  const byId = Map.groupBy(all, ({ actor }) => actor.id);
  return [...byId]
    .flatMap(([id, appearances]): LibraryActor[] => {
      const [first] = appearances;
      if (!first) return [];
      const { name, kind, isHistorical } = first.actor;
      const written = appearances.flatMap(({ actor }) => {
        return [
          actor.name,
          ...actor.names,
          ...actor.mentions.filter((mention) => mention.kind === 'explicit').map(({ alias }) => alias),
        ];
      });
      const aliases = [...new Set([...knownNames(id), ...written])].filter((alias) => alias !== name);
      return [{ id, name, kind, isHistorical, aliases, appearances }];
    })
    .toSorted((a, b) => Number(a.isHistorical) - Number(b.isHistorical) || countMentions(b) - countMentions(a));
}

/** Mentions in all articles. */
function countMentions({ appearances }: LibraryActor): number {
  return appearances.reduce((sum, { actor }) => sum + actor.mentions.length, 0);
}
