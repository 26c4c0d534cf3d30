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

/** Finds one part of an analysis, and may ask for others, which are found then. */
type Passes = { readonly [Part in Exclude<keyof Analysis, 'article'>]: (analysis: Analysis) => Analysis[Part] };

/** Each uses only parts of those before it. */
const PASSES: Passes = {
  actors: ({ article }) => findActors(article),
  recommendations: ({ article, actors }) => findRecommendations(article, actors),
  times: ({ article }) => findTimes(article),
  figures: ({ article, times }) => findFigures(article, times),
  claims: ({ article, recommendations }) => findClaims(article, recommendations),
  keySentences: (analysis) => findKeySentences(analysis.article, analysis),
};

/**
 * Analyses one article: linear in its text. Each part is found when it is first asked for, and kept: whoever asks for
 * the figures doesn't wait for the claims. Empty parts mean that nothing was found.
 */
export function analyseArticle(article: Article): Analysis {
  const found: Partial<Analysis> = {};
  const part = <Part extends keyof Passes>(name: Part): Analysis[Part] => {
    const known = found[name] ?? PASSES[name](analysis);
    Object.assign(found, { [name]: known });
    return known;
  };
  const analysis: Analysis = {
    article,
    get actors() {
      return part('actors');
    },
    get recommendations() {
      return part('recommendations');
    },
    get times() {
      return part('times');
    },
    get figures() {
      return part('figures');
    },
    get claims() {
      return part('claims');
    },
    get keySentences() {
      return part('keySentences');
    },
  };
  return analysis;
}
