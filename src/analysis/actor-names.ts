import type { ActorKind } from '#src/articles/article.ts';
import { KOREAN_AMBIGUOUS, KOREAN_NOT_ACTORS } from './actors/lexicon/korean-words.ts';
import { NOT_ACTORS } from './actors/lexicon/not-actors.ts';
import { readLexicon } from './actors/lexicon/read-lexicon.ts';
import { readWellKnownPeople } from './actors/people/well-known.ts';

/** An actor and the names under which texts speak of it. */
export interface ActorNames {
  readonly name: string;
  readonly kind?: ActorKind | undefined;
  /** Demonyms, capitals that stand for the government, abbreviations, names in other languages. */
  readonly aliases: readonly string[];
  /** Two states share the name. */
  readonly isShared?: boolean | undefined;
}

/** By direction, in texts that name either state; the analysis of a whole article knows better when. */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  'north-korea': ['the North'],
  'south-korea': ['the South'],
};

/** The lexicon's actors for search, which reads passages by themselves: names that are common words are left out. */
export function knownActorNames(): ActorNames[] {
  return readLexicon().map(({ id, name, kind, aliases, koreanNames, isShared }) => {
    const sure = aliases.filter(({ isAmbiguous }) => !isAmbiguous).map(({ text }) => text);
    const korean = koreanNames.filter((one) => !KOREAN_AMBIGUOUS.has(one));
    return { name, kind, isShared, aliases: [...sure, ...(DIRECTIONS[id] ?? []), ...korean] };
  });
}

/** Korean names that are common words too (수단: Sudan, means), with the actor that one means by itself. */
export function ambiguousKoreanNames(): ReadonlyMap<string, string> {
  return new Map(
    readLexicon().flatMap(({ name, koreanNames }) =>
      koreanNames.filter((one) => KOREAN_AMBIGUOUS.has(one)).map((one) => [one, name] as const),
    ),
  );
}

/**
 * Longer names that are none of the actors and hide what is in them: the "Un" of Kim Jong Un is no United Nations.
 */
export function hidingNames(actors: readonly ActorNames[]): string[] {
  const own = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()));
  const people = readWellKnownPeople().flatMap(({ names }) => names.filter((name) => !own.has(name.toLowerCase())));
  return [...NOT_ACTORS.flatMap(({ names }) => names), ...KOREAN_NOT_ACTORS, ...people];
}
