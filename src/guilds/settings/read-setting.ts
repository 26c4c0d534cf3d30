import type { LibraryBounds, SettingName, SettingNumber, SettingsFault } from '#src/answers/server/settings-answer.ts';
import type { ProblemAnswer } from '#src/answers/answer.ts';
import { isProblem, resolveArticle } from '#src/answers/resolve-article.ts';
import type { Sources } from '#src/answers/sources.ts';
import type { Article } from '#src/articles/article.ts';
import type { GuildId } from '#src/storage/interface/ids.ts';
import type { SettingsPatch } from '#src/storage/interface/settings-store.ts';

/** What a curator gave: by option, or in a form, where an empty field is absent. */
export type Given = ReadonlyMap<string, string>;

export interface Reading extends Pick<Sources, 'library' | 'articleFinder'> {
  readonly guildId: GuildId;
  readonly bounds: LibraryBounds;
}

export type ReadSetting =
  | { readonly kind: 'patch'; readonly patch: SettingsPatch; readonly leftOut?: readonly string[] }
  | { readonly kind: 'fault'; readonly fault: SettingsFault }
  | ProblemAnswer;

/** What a setting is to become. What isn't given goes back to its default, but numbers, which stay as they are. */
export function readSetting(name: SettingName, given: Given, reading: Reading): ReadSetting {
  const value = given.get(name);
  switch (name) {
    case 'language':
      return toPatch({ language: LANGUAGES.find((each) => each === value) });
    case 'visibility': {
      // “visibility” itself is who sees the answer to this very command.
      const who = given.get('who');
      return toPatch({ visibility: who === 'private' || who === 'public' ? who : undefined });
    }
    case 'article':
      return readDefaultArticle(value, reading);
    case 'reading-list':
      return readReadingList(value, reading);
    case 'built-in':
      return toPatch({ hasBuiltInCorpus: value === undefined ? undefined : value === 'true' });
    case 'curator-role':
      if (value === reading.guildId) return { kind: 'fault', fault: { kind: 'everyone-role' } };
      return toPatch({ curatorRoleId: value });
    case 'curator-channel':
      return toPatch({ curatorChannelId: value });
    case 'channels':
      return toPatch({ allowedChannelIds: value?.split(',') });
    case 'quoting':
      return readQuoting(given);
    case 'library':
      return readLibrary(given, reading.bounds);
  }
}

/** Discord's locales that Pilcrow speaks. */
export const LANGUAGES = ['en-US', 'ko'] as const;

function toPatch(patch: SettingsPatch): ReadSetting {
  return { kind: 'patch', patch };
}

function readDefaultArticle(typed: string | undefined, reading: Reading): ReadSetting {
  const article = resolveArticle(typed, reading);
  return isProblem(article) ? article : toPatch({ defaultArticle: article?.slug });
}

/** One article a line, or several between commas where they are slugs. Known ones are kept, so that no work is lost. */
function readReadingList(typed: string | undefined, reading: Reading): ReadSetting {
  const lines = (typed ?? '').split('\n').flatMap((line) => namesIn(line, reading));
  const found = lines.map((line) => ({ line, article: resolveArticle(line, reading) }));
  const leftOut = found.filter(({ article }) => isProblem(article)).map(({ line }) => line);
  const slugs = found.flatMap(({ article }) => (article === undefined || isProblem(article) ? [] : [article.slug]));
  if (slugs.length === 0 && leftOut.length > 0) {
    return { kind: 'fault', fault: { kind: 'no-article-found', typed: leftOut } };
  }
  const readingList = [...new Set(slugs)];
  return { kind: 'patch', patch: { readingList: readingList.length > 0 ? readingList : undefined }, leftOut };
}

/** A title may hold commas: a line is split only where it names no article as a whole. */
function namesIn(line: string, reading: Reading): string[] {
  const name = line.replace(/^\s*(?:\d+[.)]|[-*•])\s+/, '').trim();
  if (name === '') return [];
  const whole: Article | ProblemAnswer | undefined = resolveArticle(name, reading);
  return isProblem(whole) ? name.split(',').flatMap((part) => part.trim() || []) : [name];
}

/** More than a screen in one answer isn't a quotation any more. */
const MAX_PASSAGES = 10;

function readQuoting(given: Given): ReadSetting {
  const passages = readNumber('passages', given, { min: 1, max: MAX_PASSAGES });
  if (isFault(passages)) return passages;
  const share = readNumber('share', given, { min: 1, max: 100 });
  if (isFault(share)) return share;
  const beyond = given.get('beyond');
  return toPatch({
    ...(passages !== undefined && { maxQuotedPassages: passages }),
    ...(share !== undefined && { maxQuotedShare: share / 100 }),
    ...((beyond === 'warn' || beyond === 'block') && { beyondQuotedShare: beyond }),
  });
}

/** Shorter than any article that is worth a library. */
const MIN_CHARS = 1000;

function readLibrary(given: Given, bounds: LibraryBounds): ReadSetting {
  const articles = readNumber('articles', given, { min: 1, max: bounds.maxArticles, isOperators: true });
  if (isFault(articles)) return articles;
  const chars = readNumber('characters', given, { min: MIN_CHARS, max: bounds.maxChars, isOperators: true });
  if (isFault(chars)) return chars;
  return toPatch({
    ...(articles !== undefined && { maxArticles: articles }),
    ...(chars !== undefined && { maxChars: chars }),
  });
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly isOperators?: boolean;
}

type NumberFault = Extract<ReadSetting, { kind: 'fault' }>;

/** A whole number as people write it: `20`, `20 %`, `10,000,000`, `10 000 000`, `10.000.000`. */
function readNumber(name: SettingNumber, given: Given, range: Range): number | NumberFault | undefined {
  const typed = given.get(name);
  if (typed === undefined) return undefined;
  const { min, max, isOperators = false } = range;
  const plain = typed.replace(/\s*(?:%|％|개|자|편)\s*$/u, '').replace(/(?<=\d)[\s,.'’](?=\d{3}(?!\d))/g, '');
  const number = /^\s*\d{1,12}\s*$/.test(plain) ? Number(plain) : NaN;
  if (number >= min && number <= max) return number;
  return { kind: 'fault', fault: { kind: 'number', name, typed, min, max, isOperators } };
}

function isFault(value: number | NumberFault | undefined): value is NumberFault {
  return typeof value === 'object';
}
