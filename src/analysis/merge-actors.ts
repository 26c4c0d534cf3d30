import type { CuratedActor } from '#src/articles/article.ts';
import { foldText } from '#src/language/tokenise.ts';
import type { ActorNames } from './actor-names.ts';

/**
 * Adds a curator's actors to the known ones. One that shares its name or an alias with a known actor adds its names to
 * that actor; the curator's kind wins.
 */
export function mergeActors(known: readonly ActorNames[], curated: readonly CuratedActor[]): ActorNames[] {
  const merged = [...known];
  if (curated.length === 0) return merged;
  const places = new Map<string, number>();
  const note = ({ name, aliases }: ActorNames, index: number) => {
    for (const each of [name, ...aliases]) {
      const folded = foldText(each);
      if (!places.has(folded)) places.set(folded, index);
    }
  };
  merged.forEach(note);
  for (const actor of curated) {
    const index = places.get(foldText(actor.name)) ?? merged.length;
    const other = merged[index];
    const joined = other ? { ...other, kind: actor.kind ?? other.kind, aliases: allNames(other, actor) } : actor;
    merged[index] = joined;
    note(joined, index);
  }
  return merged;
}

function allNames(known: ActorNames, curated: CuratedActor): string[] {
  return [...new Set([...known.aliases, curated.name, ...curated.aliases])].filter((name) => name !== known.name);
}
