import weights from './weights.json' with { type: 'json' };
import type { Model } from './model.ts';

/** The fitted models; `npm run bench:weights` writes the file. */
export const MODELS = weights satisfies Readonly<Record<string, Model>>;

/** The model for a language and for one article or many: inside one article, its common words say little. */
export function modelFor(language: string, scope: 'within' | 'pooled'): Model {
  if (/^en\b/.test(language)) return scope === 'within' ? MODELS.englishWithin : MODELS.englishPooled;
  return scope === 'within' ? MODELS.otherWithin : MODELS.otherPooled;
}
