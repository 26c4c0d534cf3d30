/** A logistic model: the last weight is the bias. */
export type LogisticWeights = readonly number[];

interface Example {
  readonly features: readonly number[];
  readonly isRight: boolean;
  /** How much the example counts. */
  readonly weight: number;
}

const EPOCHS = 3000;
const RATE = 2;

/** Fits by gradient descent on the mean log loss with a penalty on the weights; the same examples give the same model. */
export function fitLogistic(examples: readonly Example[], l2: number): number[] {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const weights = Array.from({ length: size }, () => 0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = weights.map((weight, i) => (i === size - 1 ? 0 : l2 * weight));
    for (const { features, isRight, weight } of examples) {
      const error = ((likelihood(weights, features) - (isRight ? 1 : 0)) * weight) / total;
      features.forEach((value, i) => (gradient[i] = (gradient[i] ?? 0) + error * value));
      gradient[size - 1] = (gradient[size - 1] ?? 0) + error;
    }
    weights.forEach((weight, i) => (weights[i] = weight - RATE * (gradient[i] ?? 0)));
  }
  return weights;
}

export function likelihood(weights: LogisticWeights, features: readonly number[]): number {
  const bias = weights.at(-1) ?? 0;
  return 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias)));
}
