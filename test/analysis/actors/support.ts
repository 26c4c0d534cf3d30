import type { Actor } from '#src/analysis/actors/actor.ts';
import { findActors } from '#src/analysis/actors/find-actors.ts';
import type { Article, CuratedActor } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { toSlug } from '#src/articles/slug.ts';

interface Draft {
  readonly paragraphs: readonly string[];
  readonly language?: string;
  readonly actors?: readonly CuratedActor[];
}

/** An article of the given paragraphs. */
export function articleOf({ paragraphs, language = 'en', actors = [] }: Draft): Article {
  return toArticle({ bibliography: { title: 'Test', authors: [], language }, paragraphs, actors }, toSlug('test'));
}

/** What is found in a text of one or more paragraphs. */
export function actorsIn(...paragraphs: readonly string[]): readonly Actor[] {
  return findActors(articleOf({ paragraphs }));
}

/** Ids of the countries found. */
export function countriesIn(...paragraphs: readonly string[]): string[] {
  return actorsIn(...paragraphs)
    .filter(({ kind }) => kind === 'country')
    .map(({ id }) => id)
    .toSorted();
}
