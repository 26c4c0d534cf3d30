import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/**
 * Analyses the article that was named, or all, and lets other work go on after each: a large library takes seconds, in
 * which Discord wants to hear that the answer is coming. Afterwards the analyses are there at once.
 */
export async function analyseInTurns(typed: string | undefined, sources: Sources): Promise<void> {
  const named = resolveArticle(typed, sources);
  if (isProblem(named)) return;
  for (const article of named ? [named] : sources.library.articles) {
    sources.analyse(article);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
