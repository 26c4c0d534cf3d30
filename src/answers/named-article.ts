import type { Article } from '#src/articles/article.ts';
import { articleByNamed } from './author-question.ts';
import { readGistQuestion } from './gist-question.ts';
import { articleCalled } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/** Articles whose authors are looked through; of more, whoever wants one names it. */
const MAX_READ_ARTICLES = 300;

/** The article that a question names in its words: by its title ("what is The Ferry about?") or by who wrote it. */
export function articleNamedIn(
  question: string,
  sources: Pick<Sources, 'library' | 'articleFinder'>,
): Article | undefined {
  const title = readGistQuestion(question)?.title;
  const titled = title === undefined ? undefined : articleCalled(title, sources);
  const { articles } = sources.library;
  return titled ?? (articles.length > MAX_READ_ARTICLES ? undefined : articleByNamed(question, articles));
}
