import type { Article, CuratedActor } from '#src/articles/article.ts';
import type { ActorId } from './actor.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import { toSlugWords } from './lexicon/slug-words.ts';

/** The ids of the actors that a curator names in an article's front matter. */
export interface CuratedIds {
  readonly idOf: (actor: CuratedActor) => ActorId;
  /** The actor that the id was made for, if a curator named it. */
  readonly actorOf: (id: ActorId) => CuratedActor | undefined;
}

/** A curator's actor that shares its name or an alias with a known one is that one, with more names. */
export function readCuratedActors({ actors }: Article): CuratedIds {
  const byId = new Map<ActorId, CuratedActor>();
  const ids = new Map<CuratedActor, ActorId>();
  for (const actor of actors) {
    const id = knownIdOf(actor) ?? toSlugWords(actor.name);
    ids.set(actor, id);
    byId.set(id, actor);
  }
  return { idOf: (actor) => ids.get(actor) ?? toSlugWords(actor.name), actorOf: (id) => byId.get(id) };
}

let knownIds: ReadonlyMap<string, ActorId> | undefined;

function knownIdOf({ name }: CuratedActor): ActorId | undefined {
  knownIds ??= new Map(
    readLexicon().flatMap(({ id, aliases, koreanNames }) => {
      return [...aliases.filter(({ isAmbiguous }) => !isAmbiguous).map(({ text }) => text), ...koreanNames].map(
        (text) => [text.toLowerCase(), id] as const,
      );
    }),
  );
  return knownIds.get(name.toLowerCase());
}
