import { sample } from '../data/seeded-random.ts';
import type { Group } from './training-group.ts';

export interface FitOptions {
  /** How strongly weights are drawn towards 0, in units of each feature's spread. */
  readonly l2: number;
  readonly epochs: number;
  readonly seed: number;
  /** Indices of features that must have no weight. */
  readonly without?: ReadonlySet<number>;
}

const LEARNING_RATE = 0.05;
const BATCH = 32;
/** Adam's constants (Kingma & Ba, 2015). */
const ADAM = { momentum: 0.9, spread: 0.999, tiny: 1e-8 } as const;

/**
 * Fits a weight for each feature by listwise softmax (Cao et al., "Learning to rank: from pairwise approach to listwise
 * approach", 2007): the right candidate's score should outweigh all the others'. Questions whose right paragraph isn't a
 * candidate teach nothing. The same groups, options and seed give the same weights.
 */
export function fitWeights(groups: readonly Group[], options: FitOptions): number[] {
  const taught = groups.filter(({ right, candidates }) => right >= 0 && candidates.length > 1);
  const scales = spreads(taught, options.without ?? new Set());
  const weights = scales.map(() => 0);
  const step = createAdam(weights, options.epochs * Math.ceil(taught.length / BATCH));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const shuffled = sample(taught, taught.length, options.seed + epoch);
    for (let from = 0; from < shuffled.length; from += BATCH) {
      step(gradientOf(shuffled.slice(from, from + BATCH), { weights, scales, l2: options.l2 }));
    }
  }
  return weights.map((weight, i) => weight * (scales[i] ?? 0));
}

interface State {
  readonly weights: readonly number[];
  readonly scales: readonly number[];
  readonly l2: number;
}

/** Of the mean negative log-likelihood of the right candidates, and of the penalty. */
function gradientOf(groups: readonly Group[], { weights, scales, l2 }: State): number[] {
  const slope = weights.map(() => 0);
  const raw = weights.map((weight, i) => weight * (scales[i] ?? 0));
  for (const { candidates, right } of groups) {
    const shares = softmax(candidates.map((features) => scoreOf(features, raw)));
    candidates.forEach((features, c) => addScaled(slope, features, (shares[c] ?? 0) - (c === right ? 1 : 0)));
  }
  return weights.map((weight, i) => l2 * weight + ((slope[i] ?? 0) * (scales[i] ?? 0)) / groups.length);
}

/** Changes the weights in place by one step of Adam each time it is called; the steps grow shorter towards the last. */
function createAdam(weights: number[], totalSteps: number): (gradient: readonly number[]) => void {
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  let steps = 0;
  return (gradient) => {
    const rate = LEARNING_RATE * (1 - steps / totalSteps);
    steps++;
    gradient.forEach((slope, i) => {
      const first = (mean[i] = ADAM.momentum * (mean[i] ?? 0) + (1 - ADAM.momentum) * slope);
      const second = (square[i] = ADAM.spread * (square[i] ?? 0) + (1 - ADAM.spread) * slope ** 2);
      const direction = first / (1 - ADAM.momentum ** steps);
      const size = Math.sqrt(second / (1 - ADAM.spread ** steps)) + ADAM.tiny;
      weights[i] = (weights[i] ?? 0) - (rate * direction) / size;
    });
  };
}

export function scoreOf(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Adds `factor` times the features to `sums`, in place. */
function addScaled(sums: number[], features: readonly number[], factor: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + factor * (features[i] ?? 0);
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** One over the standard deviation of each feature among a question's candidates; 0 where it is left out or the same. */
function spreads(groups: readonly Group[], without: ReadonlySet<number>): number[] {
  const squares: number[] = [];
  let rows = 0;
  for (const { candidates } of groups) {
    rows += candidates.length;
    (candidates[0] ?? []).forEach((_, i) => {
      const mean = candidates.reduce((sum, features) => sum + (features[i] ?? 0), 0) / candidates.length;
      const spread = candidates.reduce((sum, features) => sum + ((features[i] ?? 0) - mean) ** 2, 0);
      squares[i] = (squares[i] ?? 0) + spread;
    });
  }
  return squares.map((square, i) => (without.has(i) || square < FLAT * rows ? 0 : Math.sqrt(rows / square)));
}

/** Below this variance a feature says nothing and would get an enormous weight. */
const FLAT = 1e-9;
