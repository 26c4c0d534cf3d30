import type { CuratedActor } from '#src/articles/article.ts';
import { foldText } from '#src/language/tokenise.ts';
import type { ActorNames } from './actor-names.ts';

/**
 * Adds a curator's actors to the known ones. One that shares its name or an alias with a known actor adds its names to
 * that actor; the curator's kind wins.
 */
export function mergeActors(known: readonly ActorNames[], curated: readonly CuratedActor[]): ActorNames[] {
  const merged = [...known];
  for (const actor of curated) {
    const index = merged.findIndex((other) => isSameActor(other, actor));
    const other = merged[index];
    if (other) merged[index] = { ...other, kind: actor.kind ?? other.kind, aliases: allNames(other, actor) };
    else merged.push(actor);
  }
  return merged;
}

function isSameActor(known: ActorNames, curated: CuratedActor): boolean {
  const name = foldText(curated.name);
  return [known.name, ...known.aliases].some((other) => foldText(other) === name);
}

function allNames(known: ActorNames, curated: CuratedActor): string[] {
  return [...new Set([...known.aliases, curated.name, ...curated.aliases])].filter((name) => name !== known.name);
}
