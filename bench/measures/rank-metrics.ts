/** Place of the right paragraph in a result, from 1; 0 where it isn't among the first {@link DEPTH}. */
export type Rank = number;

/** How many results are looked at. */
export const DEPTH = 10;

export const METRICS = ['hit@1', 'hit@3', 'MRR'] as const;
export type Metric = (typeof METRICS)[number];

/** Shares, 0–1. */
export type Quality = Readonly<Record<Metric, number>>;

/** @param right the right paragraph's index */
export function rankOf(right: number, found: readonly number[]): Rank {
  return found.slice(0, DEPTH).indexOf(right) + 1;
}

/** Means over questions: right one first, right one among the first three, reciprocal rank to a depth of ten. */
export function qualityOf(ranks: readonly Rank[]): Quality {
  const mean = (value: (rank: Rank) => number): number => {
    return ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length;
  };
  return {
    'hit@1': mean((rank) => (rank === 1 ? 1 : 0)),
    'hit@3': mean((rank) => (rank >= 1 && rank <= 3 ? 1 : 0)),
    MRR: mean((rank) => (rank === 0 ? 0 : 1 / rank)),
  };
}
