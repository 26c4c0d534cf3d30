import type { ActorKind, Bibliography, CuratedActor } from '#src/articles/article.ts';
import { ACTOR_KINDS } from '#src/articles/article.ts';
import type { FieldFault } from '#src/answers/server/library-answer.ts';
import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { isPartialDate } from '#src/articles/partial-date.ts';
import { isWebAddress } from '#src/imports/check-overrides.ts';
import type { Overrides } from '#src/imports/import-result.ts';
import type { Typed } from './desk.ts';

export interface ReadDetails {
  readonly bibliography: Bibliography;
  readonly faults: readonly FieldFault[];
}

export interface ReadNames extends ReadDetails {
  readonly aliases: readonly string[];
  readonly actors: readonly CuratedActor[];
}

/**
 * The form of details laid over what is known: an empty field takes the fact away, as nobody knows it; a faulty one
 * leaves it as it was.
 */
export function readDetails(typed: Typed, known: Bibliography): ReadDetails {
  const title = line(typed['title']);
  const date = readDate(line(typed['date']));
  const url = readUrl(line(typed['url']));
  const faults: FieldFault[] = [];
  if (title === '') faults.push({ field: 'title', typed: '' });
  if (date === undefined) faults.push({ field: 'date', typed: line(typed['date']) });
  if (url === undefined) faults.push({ field: 'url', typed: line(typed['url']) });
  const bibliography = {
    ...known,
    title: title || known.title,
    authors: readList(typed['authors']),
    publication: line(typed['publication']) || undefined,
    ...(date !== undefined && { date: date || undefined }),
    ...(url !== undefined && { url: url || undefined }),
  };
  return { bibliography, faults };
}

/** The form of names: licence, language, translator, other names of the article and its actors. */
export function readNames(typed: Typed, known: Bibliography): ReadNames {
  const language = readLanguage(line(typed['language']));
  const { actors, faulty } = readActors(typed['actors'] ?? '');
  const faults: FieldFault[] = [
    ...(language === undefined ? [{ field: 'language' as const, typed: line(typed['language']) }] : []),
    ...faulty.map((one) => ({ field: 'actors' as const, typed: one })),
  ];
  const bibliography = {
    ...known,
    licence: line(typed['licence']) || undefined,
    translator: line(typed['translator']) || undefined,
    language: language ?? known.language,
  };
  return { bibliography, aliases: readList(typed['aliases']), actors, faults };
}

/** What people say of an article before it is read: what can be used of it, and what can't. */
export function readOverrides(typed: Typed): { readonly overrides: Overrides; readonly faults: readonly FieldFault[] } {
  const { bibliography, faults } = readDetails(typed, { title: '?', authors: [], language: '' });
  const authors = bibliography.authors.length > 0 ? { authors: bibliography.authors } : {};
  const title = line(typed['title']) || undefined;
  const overrides = { title, ...authors, date: bibliography.date, url: bibliography.url };
  // Here an empty title isn't wrong: the text has one.
  return { overrides, faults: faults.filter(({ field }) => field !== 'title') };
}

export function formatList(items: readonly string[]): string {
  return items.join('; ');
}

/** One actor a line: `Korean Workers’ Party [organisation]: WPK, the party`. `readNames` reads it back. */
export function formatActors(actors: readonly CuratedActor[]): string {
  return actors
    .map(({ name, kind, aliases }) => {
      return `${name}${kind ? ` [${kind}]` : ''}${aliases.length > 0 ? `: ${aliases.join(', ')}` : ''}`;
    })
    .join('\n');
}

/** Empty where nothing was typed, undefined where it is no date. Days and months may lack their zero. */
function readDate(text: string): string | undefined {
  if (text === '') return '';
  const [, year = '', month, day] = /^(\d{4})(?:[-./]\s?(\d{1,2})(?:[-./]\s?(\d{1,2})\.?)?)?$/.exec(text) ?? [];
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const date = parts.join('-');
  return isPartialDate(date) ? date : undefined;
}

/** Empty where nothing was typed, undefined where it is no web address. Browsers hide the beginning, so it may lack. */
function readUrl(text: string): string | undefined {
  if (text === '') return '';
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  return isWebAddress(address) && new URL(address).hostname.includes('.') ? address : undefined;
}

function readLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

function readActors(text: string): { readonly actors: readonly CuratedActor[]; readonly faulty: readonly string[] } {
  const actors: CuratedActor[] = [];
  const faulty: string[] = [];
  for (const written of text.split(/\r?\n/).map(line).filter(Boolean)) {
    const [, name = '', kind, aliases = ''] = /^([^[:]+?)\s*(?:\[([^\]]*)\])?\s*(?::(.*))?$/.exec(written) ?? [];
    const known = kind?.trim().toLowerCase() ?? '';
    if (name === '' || (known !== '' && !isActorKind(known))) faulty.push(written);
    else actors.push({ name, ...(isActorKind(known) && { kind: known }), aliases: readList(aliases, /[,;]/) });
  }
  return { actors, faulty };
}

function isActorKind(text: string): text is ActorKind {
  return (ACTOR_KINDS as readonly string[]).includes(text);
}

/** Separated by semicolons or lines: names may hold commas. */
function readList(text = '', separator: RegExp = /[;\n]/): readonly string[] {
  return [...new Set(text.split(separator).map(line).filter(Boolean))];
}

function line(text = ''): string {
  return normaliseParagraph(text);
}
