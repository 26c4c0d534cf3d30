import type { Analysis } from '#src/analysis/analyse-article.ts';
import type { Article } from '#src/articles/article.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

type AnalysedPart = Exclude<keyof Analysis, 'article'>;

/**
 * Finds a part of the analysis in each article, and lets other work go on after each: a large library takes seconds, in
 * which Discord wants to hear that the answer is coming. Afterwards the part is there at once.
 */
export async function analyseInTurns(
  articles: readonly Article[],
  part: AnalysedPart,
  { analyse }: Pick<Sources, 'analyse'>,
): Promise<void> {
  for (const article of articles) {
    void analyse(article)[part];
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The article that was named, or all; none where what was typed names none. */
export function articlesAsked(typed: string | undefined, sources: Sources): readonly Article[] {
  const named = resolveArticle(typed, sources);
  if (isProblem(named)) return [];
  return named ? [named] : sources.library.articles;
}
