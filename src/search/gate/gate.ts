import { GATE_FEATURES, type GateFeature, type GateFeatures } from './gate-features.ts';
import fitted from './weights.json' with { type: 'json' };

type GateWeights = Readonly<Partial<Record<GateFeature | 'bias', number>>>;

/** Fitted by `npm run bench:gate`; in other languages an unknown form of a word is more often one that is there. */
const MODELS: Readonly<Record<'english' | 'korean' | 'other', GateWeights>> = fitted;

/** How likely the passages answer, 0 to 1: a logistic model. `language` is that of the articles. */
export function answerLikelihood(features: GateFeatures, language: string): number {
  const weights = MODELS[gateOf(language)];
  const sum = GATE_FEATURES.reduce((total, name) => total + (weights[name] ?? 0) * features[name], weights.bias ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function gateOf(language: string): keyof typeof MODELS {
  if (/^en\b/.test(language)) return 'english';
  return /^ko\b/.test(language) ? 'korean' : 'other';
}
