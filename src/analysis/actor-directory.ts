import type { Article } from '#src/articles/article.ts';
import { compileNames, type NameFinder } from '#src/language/find-names.ts';
import { type ActorNames, KNOWN_ACTORS } from './actor-names.ts';
import { mergeActors } from './merge-actors.ts';

/** The actors of a set of articles and how to find them in texts. */
export interface ActorDirectory {
  /** Every actor: the known ones and those of the curators. */
  readonly actors: readonly ActorNames[];
  /** Finds actors in what people type. */
  readonly typed: NameFinder<ActorNames>;
  /** Finds actors in an article, under the names that are right there: a curator's "Kim" holds for one article only. */
  readonly inArticle: (article: Article) => NameFinder<ActorNames>;
}

/** Compiles the names of all articles; an article without actors of its own shares the known ones' finder. */
export function createActorDirectory(articles: readonly Article[]): ActorDirectory {
  const shared = compileNames(KNOWN_ACTORS);
  const finders = new Map(
    articles
      .filter(({ actors }) => actors.length > 0)
      .map((article) => [article.slug, compileNames(mergeActors(KNOWN_ACTORS, article.actors))] as const),
  );
  const curated = articles.flatMap((article) => article.actors);
  const actors = mergeActors(KNOWN_ACTORS, curated);
  return { actors, typed: compileNames(actors), inArticle: ({ slug }) => finders.get(slug) ?? shared };
}
