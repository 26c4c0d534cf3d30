import { qualityOf, type Quality, type Rank, DEPTH } from '../measures/rank-metrics.ts';
import { sample } from '../data/seeded-random.ts';
import { fitWeights, type FitOptions, scoreOf } from './fit-weights.ts';
import type { Group } from './training-group.ts';

/** Ranks of the right candidates, in the groups' order. */
export interface Ranks {
  readonly before: readonly Rank[];
  readonly after: readonly Rank[];
}

/** Ranks every question by weights that were fitted on other articles. @param folds at least 2 */
export function crossValidate(groups: readonly Group[], folds: number, options: FitOptions): Ranks {
  const articles = [...new Set(groups.map(({ article }) => article))];
  const shuffled = sample(articles, articles.length, options.seed);
  const foldOf = new Map(shuffled.map((article, i) => [article, i % folds]));
  const after: Rank[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(
      groups.filter(({ article }) => foldOf.get(article) !== fold),
      options,
    );
    groups.forEach((group, i) => {
      if (foldOf.get(group.article) === fold) after[i] = rankByWeights(group, weights);
    });
  }
  return { before: groups.map(({ right }) => inDepth(right + 1)), after };
}

/** Equal scores keep the first stage's order. */
function rankByWeights({ candidates, right }: Group, weights: readonly number[]): Rank {
  const scores = candidates.map((features) => scoreOf(features, weights));
  const own = scores[right];
  if (own === undefined) return 0;
  return inDepth(1 + scores.filter((score, i) => score > own || (score === own && i < right)).length);
}

function inDepth(rank: Rank): Rank {
  return rank <= DEPTH ? rank : 0;
}

/** Quality of the groups of one kind, or of all. */
export function qualityOfKind(groups: readonly Group[], ranks: readonly Rank[], kind?: string): Quality {
  return qualityOf(ranks.filter((_, i) => kind === undefined || groups[i]?.kind === kind));
}
