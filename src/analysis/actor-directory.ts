import type { Article } from '#src/articles/article.ts';
import { compileNames, type NameFinder } from '#src/language/find-names.ts';
import { type ActorNames, ambiguousKoreanNames, hidingNames, knownActorNames } from './actor-names.ts';
import { mergeActors } from './merge-actors.ts';

/** The actors of a set of articles and how to find them in texts. */
export interface ActorDirectory {
  /** Every actor: the known ones and those of the curators. */
  readonly actors: readonly ActorNames[];
  /** Finds actors in what people type, and in single passages. */
  readonly typed: NameFinder<ActorNames>;
}

/** Compiles the names of all articles; an article without actors of its own shares the known ones' finder. */
export function createActorDirectory(articles: readonly Article[]): ActorDirectory {
  const known = knownActorNames();
  const curated = articles.flatMap((article) => article.actors);
  const actors = mergeActors(known, curated);
  return { actors, typed: withWholeNames(compileNames(actors, hidingNames(actors)), actors) };
}

/** Also finds names that are common words, where somebody types nothing else: 수단 alone is Sudan. */
function withWholeNames(finder: NameFinder<ActorNames>, actors: readonly ActorNames[]): NameFinder<ActorNames> {
  const ambiguous = ambiguousKoreanNames();
  const byName = new Map(actors.map((actor) => [actor.name, actor]));
  return {
    find: finder.find,
    findTyped: (text) => {
      const named = byName.get(ambiguous.get(text) ?? '');
      return named ? [{ named, start: 0, end: text.length }] : finder.findTyped(text);
    },
  };
}
