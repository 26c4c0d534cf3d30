import { loadRetrievalSet } from '../data/retrieval-set.ts';
import { reportedQuestions } from '../data/splits.ts';
import { sample } from '../data/seeded-random.ts';

const ENGLISH_SETS = ['xquad-en', 'shifts-wiki', 'fairytale'] as const;
const SEED = 1;

/** The paragraphs of the English sets: what corpora of any size are made from. */
export function englishTexts(folder: string): string[] {
  return ENGLISH_SETS.flatMap((name) =>
    loadRetrievalSet(folder, name).articles.flatMap(({ paragraphs }) => paragraphs),
  );
}

/** Questions of the English sets, mixed. */
export function englishQuestions(folder: string, count: number): string[] {
  const all = ENGLISH_SETS.flatMap((name) => reportedQuestions(loadRetrievalSet(folder, name)));
  return sample(all, count, SEED).map(({ text }) => text);
}
