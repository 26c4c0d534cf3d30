import type { Article } from '#src/articles/article.ts';
import type { Services } from '#src/services.ts';
import type { Words } from '#src/words/words.ts';
import { ALL_ARTICLES } from './apply-defaults.ts';
import type { Choice } from './command.ts';

interface Offering {
  /** What fits what was typed, best first. */
  readonly choices: readonly Choice[];
  readonly typed: string;
  /** Whether the command can be asked of all articles. */
  readonly canAskAll: boolean;
}

/**
 * The articles to choose from: before anything is typed, the server's default article and its reading list come first.
 * Where one article is asked by default, all of them can be chosen, first of all.
 */
export function offerArticles(
  { choices, typed, canAskAll }: Offering,
  { settings, library }: Pick<Services, 'settings' | 'library'>,
  words: Words,
): Choice[] {
  const isOpen = typed.trim() === '';
  const { defaultArticle, readingList } = settings;
  const first = [...new Set([...(defaultArticle === undefined ? [] : [defaultArticle]), ...readingList])];
  const articles = first.flatMap((slug): Article[] => [library.get(slug)].filter((article) => article !== undefined));
  const foremost = articles.map(({ slug, bibliography }) => ({ name: bibliography.title, value: slug }));
  const known = new Set<string>(foremost.map(({ value }) => value));
  const rest = choices.filter(({ value }) => !known.has(value));
  const ordered = isOpen ? [...foremost, ...rest] : choices;
  const name = words.defaults.allArticles;
  const isMeant =
    isOpen || [name, ALL_ARTICLES].some((each) => each.toLowerCase().startsWith(typed.trim().toLowerCase()));
  const offersAll = canAskAll && isMeant && defaultArticle !== undefined && library.get(defaultArticle) !== undefined;
  return offersAll ? [{ name, value: ALL_ARTICLES }, ...ordered] : [...ordered];
}
