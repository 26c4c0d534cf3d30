import { articleNamedIn } from '#src/answers/named-article.ts';
import type { Article } from '#src/articles/article.ts';
import { parseReference } from '#src/citations/reference.ts';
import { parseQuery } from '#src/search/parse-query.ts';
import type { Services } from '#src/services.ts';
import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import type { AnyCommand } from './command.ts';
import { type Invocation, textOption } from './invocation.ts';

/** An invocation with what the server has set for what the person left open. */
export interface Applied {
  readonly invocation: Invocation;
  /** The article that is asked because nobody named one. */
  readonly unnamed?: Article | undefined;
}

/** What an article is called to ask all of them; it is offered first, and understood in both languages. */
export const ALL_ARTICLES = 'all';
const MEANING_ALL: ReadonlySet<string> = new Set([ALL_ARTICLES, '모두', '전체']);

/**
 * Asks the server's default article where a command of reading could be told an article and wasn't: neither by its
 * option nor by what was typed (`article:ferry`, `ferry ¶3`, "what is The Ferry about"; words that are to be found name their place themselves).
 * The one place that knows of default articles, but for what is said about them.
 */
export function applyDefaults(
  invocation: Invocation,
  command: AnyCommand,
  services: Pick<Services, 'settings' | 'library' | 'articleFinder'>,
): Applied {
  const { settings, library } = services;
  if (command.keeps === true || !takesArticle(command, invocation)) return { invocation };
  const typed = textOption(invocation, 'article');
  if (typed !== undefined) {
    const isAll = MEANING_ALL.has(typed.toLowerCase()) && !library.get(typed);
    return { invocation: isAll ? withArticle(invocation, undefined) : invocation };
  }
  const article = settings.defaultArticle === undefined ? undefined : library.get(settings.defaultArticle);
  if (!article || namesPlace(invocation, services)) return { invocation };
  return { invocation: withArticle(invocation, article), unnamed: article };
}

function takesArticle({ data }: AnyCommand, { subcommand }: Invocation): boolean {
  const options = 'options' in data ? (data.options ?? []) : [];
  const chosen = options.find(({ name, type }) => type === OptionType.Subcommand && name === subcommand);
  const own = chosen && 'options' in chosen ? (chosen.options ?? []) : options;
  return own.some(({ name }) => name === 'article');
}

function namesPlace(invocation: Invocation, services: Pick<Services, 'library' | 'articleFinder'>): boolean {
  // A quote may be from any article, unless its source is named.
  if (textOption(invocation, 'quote') !== undefined) return true;
  const question = textOption(invocation, 'question');
  if (question !== undefined && articleNamedIn(question, services) !== undefined) return true;
  const query = textOption(invocation, 'query');
  if (query !== undefined && parseQuery(query).article !== undefined) return true;
  const passage = textOption(invocation, 'passage');
  if (passage === undefined) return false;
  const reference = parseReference(passage);
  return !reference || reference.article !== undefined;
}

function withArticle(invocation: Invocation, article: Article | undefined): Invocation {
  const options = new Map(invocation.options);
  if (article) options.set('article', article.slug);
  else options.delete('article');
  return { ...invocation, options };
}
