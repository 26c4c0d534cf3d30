import type { Article } from '#src/articles/article.ts';
import { type AnalysisPart, type ProblemAnswer, toProblem } from './answer.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

interface ReadArticles {
  readonly articles: readonly Article[];
  /** The title where it is one article, else empty. */
  readonly question: string;
}

interface Reading {
  readonly part: AnalysisPart;
  /** Whether there are rules for a language, as a BCP 47 tag. */
  readonly isSupported: (language: string) => boolean;
}

/**
 * The articles that a part of the analysis is asked of: the one that was named, else all in languages that have rules.
 * A named one in another language is a problem that says so.
 */
export function articlesToRead(
  typed: string | undefined,
  sources: Sources,
  { part, isSupported }: Reading,
): ReadArticles | ProblemAnswer {
  const { articles } = sources.library;
  if (articles.length === 0) return toProblem({ kind: 'empty-library' });
  const article = resolveArticle(typed, sources);
  if (isProblem(article)) return article;
  const asked = article ? [article] : articles;
  const supported = asked.filter(({ bibliography }) => isSupported(bibliography.language));
  const [first] = asked;
  if (supported.length === 0 && first) return toProblem({ kind: 'unsupported-language', part, article: first });
  const [only] = supported;
  return { articles: supported, question: supported.length === 1 && only ? only.bibliography.title : '' };
}
