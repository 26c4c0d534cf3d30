import { gatherActors, type LibraryActor } from '#src/analysis/actors/gather-actors.ts';
import type { Article } from '#src/articles/article.ts';
import { foldText } from '#src/language/tokenise.ts';
import { findLikelyName } from '#src/search/likely-name.ts';
import type { Sources } from './sources.ts';

/** The actors of the articles, most mentioned first. */
export function actorsOf(articles: readonly Article[], { analyse }: Pick<Sources, 'analyse'>): LibraryActor[] {
  return gatherActors(articles.map(analyse));
}

/**
 * The actor that a typed name means: under its name or an alias, else, where no article and no list has the name, the one
 * whose name looks most like it. A known actor that the articles don't mention is undefined, and so is one that nobody
 * knows.
 */
export function resolveActor(
  typed: string,
  actors: readonly LibraryActor[],
  { actors: directory }: Pick<Sources, 'actors'>,
): LibraryActor | undefined {
  const exact = findActorNamed(typed, actors);
  if (exact) return exact;
  const [known] = directory.typed.findTyped(typed);
  if (known && known.start === 0 && known.end === typed.length) {
    return actors.find(({ name }) => name === known.named.name);
  }
  return findLikelyName(typed, actors);
}

/** The actor with that very name or alias, however it is capitalised; the most mentioned one of several. */
export function findActorNamed(typed: string, actors: readonly LibraryActor[]): LibraryActor | undefined {
  const words = plainName(typed);
  const named = actors.find(({ name }) => plainName(name) === words);
  return named ?? actors.find(({ aliases }) => aliases.some((alias) => plainName(alias) === words));
}

/** "the Kremlin" and "kremlin", "U.S." and "us" are one name. */
function plainName(name: string): string {
  return foldText(name)
    .replace(/[’ʼ]/g, "'")
    .replace(/^the /, '')
    .replace(/(?<=\b\p{L})\./gu, '')
    .trim();
}
