import { FEATURE_NAMES, type FeatureName, type Features } from './feature-names.ts';

/** A linear model: a score is the sum of the features, each by its weight. Features without one count nothing. */
export type Model = Readonly<Partial<Record<FeatureName, number>>>;

export function scoreFeatures(model: Model, features: Features): number {
  return FEATURE_NAMES.reduce((sum, name) => sum + (model[name] ?? 0) * features[name], 0);
}
