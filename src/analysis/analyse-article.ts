import type { Article } from '#src/articles/article.ts';
import type { Actor } from './actors/actor.ts';
import { findActors } from './actors/find-actors.ts';
import type { Claim } from './claims/claim.ts';
import { findClaims } from './claims/find-claims.ts';
import { findTimes } from './dates/find-times.ts';
import type { TimeExpression } from './dates/time-expression.ts';
import type { Figure } from './figures/figure.ts';
import { findFigures } from './figures/find-figures.ts';
import { findRecommendations } from './recommendations/find-recommendations.ts';
import type { Recommendation } from './recommendations/recommendation.ts';
import { findKeySentences, type KeySentence } from './summary/find-key-sentences.ts';

/** All that rules and lexicons find in one article; every part points to places in its paragraphs. */
export interface Analysis {
  readonly article: Article;
  /** Countries, bodies, people and initiatives; those with most mentions first, states that are no more last. */
  readonly actors: readonly Actor[];
  /** What the author prescribes, in reading order. */
  readonly recommendations: readonly Recommendation[];
  /** Dates, times and durations, in reading order. */
  readonly times: readonly TimeExpression[];
  /** Numbers that tell something, in reading order. */
  readonly figures: readonly Figure[];
  /** What is asserted, by whom and how surely, in reading order. */
  readonly claims: readonly Claim[];
  /** Sentences that stand for the article, in reading order. */
  readonly keySentences: readonly KeySentence[];
}

/** Adds a part to an analysis, and may use the parts of the passes before it. */
type Pass = (soFar: Analysis) => Partial<Analysis>;

/** In the order in which they run. */
const PASSES: readonly Pass[] = [
  ({ article }) => ({ actors: findActors(article) }),
  ({ article, actors }) => ({ recommendations: findRecommendations(article, actors) }),
  ({ article }) => ({ times: findTimes(article) }),
  ({ article, times }) => ({ figures: findFigures(article, times) }),
  ({ article, recommendations }) => ({ claims: findClaims(article, recommendations) }),
  ({ article, ...found }) => ({ keySentences: findKeySentences(article, found) }),
];

/** Analyses one article: linear in its text. Empty parts mean that nothing was found. */
export function analyseArticle(article: Article): Analysis {
  const analysis: Analysis = {
    article,
    actors: [],
    recommendations: [],
    times: [],
    figures: [],
    claims: [],
    keySentences: [],
  };
  for (const pass of PASSES) Object.assign(analysis, pass(analysis));
  return analysis;
}
