import { hasStemmer } from '#src/language/stem.ts';
import weights from './weights.json' with { type: 'json' };
import type { Model } from './model.ts';

/** The fitted models; `npm run bench:weights` writes the file. */
const MODELS = weights satisfies Readonly<Record<string, Model>>;

/**
 * The model for a language: one for English, which has stems, stop words and a thesaurus, one for languages with stems
 * and stop words alone, and one for all others.
 */
export function modelFor(language: string): Model {
  if (/^en\b/.test(language)) return MODELS.english;
  return hasStemmer(language) ? MODELS.stemmed : MODELS.other;
}
