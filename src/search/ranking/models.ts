import weights from './weights.json' with { type: 'json' };
import type { Model } from './model.ts';

/** The fitted models; `npm run bench:weights` writes the file. */
const MODELS = weights satisfies Readonly<Record<string, Model>>;

/** The model for a language: one for English, which has stems, stop words and a thesaurus, and one for all others. */
export function modelFor(language: string): Model {
  return /^en\b/.test(language) ? MODELS.english : MODELS.other;
}
