import { GATE_FEATURES, type GateFeature, type GateFeatures } from './gate-features.ts';
import fitted from './weights.json' with { type: 'json' };

type GateWeights = Readonly<Partial<Record<GateFeature | 'bias', number>>>;

const WEIGHTS: GateWeights = fitted;

/** How likely the passages answer, 0 to 1: a logistic model, fitted by `npm run bench:weights`. */
export function answerLikelihood(features: GateFeatures): number {
  const sum = GATE_FEATURES.reduce((total, name) => total + (WEIGHTS[name] ?? 0) * features[name], WEIGHTS.bias ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
