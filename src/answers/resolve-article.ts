import type { Article } from '#src/articles/article.ts';
import { type ProblemAnswer, toProblem } from './answer.ts';
import type { Sources } from './sources.ts';

const SUGGESTIONS = 3;

/**
 * The article that people mean by what they type: its slug, its title, another name of it, or a part of slug or title
 * that fits one article only. Undefined where nothing was typed.
 */
export function resolveArticle(
  typed: string | undefined,
  sources: Pick<Sources, 'library' | 'articleFinder'>,
): Article | ProblemAnswer | undefined {
  const name = typed?.trim() ?? '';
  if (name === '') return undefined;
  const named = articleCalled(name, sources);
  if (named) return named;
  const containing = sources.library.articles.filter((article) => isPartOf(article, name));
  if (containing.length === 1 && containing[0]) return containing[0];
  const suggestions = containing.length > 1 ? containing : sources.articleFinder.find(name, SUGGESTIONS);
  return toProblem({ kind: 'unknown-article', typed: name, suggestions: suggestions.slice(0, SUGGESTIONS) });
}

/** The article whose slug, title, title without its subtitle, or other name this is, however capitalised. */
export function articleCalled(
  name: string,
  { library, articleFinder }: Pick<Sources, 'library' | 'articleFinder'>,
): Article | undefined {
  const { articles } = library;
  const exact = library.get(name) ?? articles.find(({ bibliography }) => isSame(bibliography.title, name));
  return (
    exact ??
    articleFinder.byAlias(name) ??
    articles.find(({ bibliography }) => isSame(properTitle(bibliography.title), name))
  );
}

/** The same for what is about one article: the only one there is needs no name. */
export function resolveOneArticle(
  typed: string | undefined,
  sources: Pick<Sources, 'library' | 'articleFinder'>,
): Article | ProblemAnswer {
  const { articles } = sources.library;
  const [first] = articles;
  if (!first) return toProblem({ kind: 'empty-library' });
  const only = articles.length === 1 ? first : undefined;
  return resolveArticle(typed, sources) ?? only ?? toProblem({ kind: 'article-wanted', articles });
}

export function isProblem(value: Article | ProblemAnswer | undefined): value is ProblemAnswer {
  return value !== undefined && 'kind' in value;
}

/** The title without what follows a colon or a dash. Source: ISBD (2011), 1.1 and 1.3: title proper, other title information. */
function properTitle(title: string): string {
  return title.split(/: | [–—] /u)[0] ?? title;
}

/** Whether two titles are the same but for capitals and an article before them. */
function isSame(title: string, typed: string): boolean {
  const [plain, other] = [title, typed].map((each) =>
    each
      .trim()
      .toLowerCase()
      .replace(/^(?:the|an?) /u, ''),
  );
  return plain !== '' && plain === other;
}

function isPartOf({ slug, bibliography }: Article, name: string): boolean {
  const part = name.toLowerCase();
  return slug.includes(part.replaceAll(' ', '-')) || bibliography.title.toLowerCase().includes(part);
}
