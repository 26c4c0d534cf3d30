import type { Article } from '#src/articles/article.ts';
import type { Actor } from './actors/actor.ts';
import { findActors } from './actors/find-actors.ts';

/** All that rules and lexicons find in one article; every part points to places in its paragraphs. */
export interface Analysis {
  readonly article: Article;
  /** Countries, bodies, people and initiatives; those with most mentions first, states that are no more last. */
  readonly actors: readonly Actor[];
}

/** Adds a part to an analysis, and may use the parts of the passes before it. */
type Pass = (soFar: Analysis) => Partial<Analysis>;

/** In the order in which they run. */
const PASSES: readonly Pass[] = [({ article }) => ({ actors: findActors(article) })];

/** Analyses one article: linear in its text. Empty parts mean that nothing was found. */
export function analyseArticle(article: Article): Analysis {
  const analysis: Analysis = { article, actors: [] };
  for (const pass of PASSES) Object.assign(analysis, pass(analysis));
  return analysis;
}
