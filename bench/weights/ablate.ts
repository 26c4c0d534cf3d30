import type { Rank } from '../measures/rank-metrics.ts';
import { percent, renderTable } from '../report/table.ts';
import { crossValidate, qualityOfKind } from './cross-validate.ts';
import type { FitOptions } from './fit-weights.ts';
import type { Group } from './training-group.ts';

export interface Ablation {
  readonly names: readonly string[];
  readonly folds: number;
  readonly options: FitOptions;
  /** Ranks with all features. */
  readonly after: readonly Rank[];
}

/** What each feature is worth: by how much figures fall when the model is fitted without it, in per cent. */
export function ablationTable(groups: readonly Group[], { names, folds, options, after }: Ablation): string {
  const whole = qualityOfKind(groups, after);
  const rows = names.map((name, i) => {
    const ranks = crossValidate(groups, folds, { ...options, without: new Set([...(options.without ?? []), i]) });
    const without = qualityOfKind(groups, ranks.after);
    return { name, hit: whole['hit@1'] - without['hit@1'], mrr: whole.MRR - without.MRR };
  });
  const sorted = rows.toSorted((a, b) => b.mrr - a.mrr).map(({ name, hit, mrr }) => [name, percent(hit), percent(mrr)]);
  return renderTable(['feature', 'hit@1 lost', 'MRR lost'], sorted);
}
