import type { ActorKind } from '#src/articles/article.ts';
import { toSlugWords } from './slug-words.ts';
import type { ActorId } from '../actor.ts';
import { COUNTRIES } from './countries.ts';
import { HISTORICAL, UNDIVIDED } from './historical-states.ts';
import { COMPANIES } from './companies.ts';
import { INITIATIVES } from './initiatives.ts';
import { NATIONAL_BODIES } from './national-bodies.ts';
import { ORGANISATIONS } from './organisations.ts';

/**
 * What sort of word names an actor: a name proper, a demonym or adjective, a seat that stands for a government. Rules
 * for words in context ask for it.
 */
export type AliasType = 'name' | 'demonym' | 'seat';

export interface Alias {
  readonly text: string;
  readonly type: AliasType;
  /** Names many other things too: counts only where the article names the actor otherwise. */
  readonly isAmbiguous: boolean;
}

/** An actor that the lexicon knows. */
export interface KnownActor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** English ones; the name is the first. */
  readonly aliases: readonly Alias[];
  /** The name first, where there is one. */
  readonly koreanNames: readonly string[];
  readonly isHistorical: boolean;
  /** Whether two states share the name. */
  readonly isShared: boolean;
  readonly successors: readonly ActorId[];
  readonly country?: ActorId | undefined;
}

let lexicon: readonly KnownActor[] | undefined;

/** All known actors, read when they are first asked for (about 2 ms). */
export function readLexicon(): readonly KnownActor[] {
  lexicon ??= [
    ...linesOf(COUNTRIES).map((columns) => toState(columns, {})),
    ...linesOf(UNDIVIDED).map((columns) => ({ ...toState(columns, {}), isShared: true })),
    ...linesOf(HISTORICAL).map(([successors = '', ...rest]) =>
      toState(['-', ...rest], { successors: split(successors) }),
    ),
    ...linesOf(ORGANISATIONS + NATIONAL_BODIES + COMPANIES).map((columns) => toBody(columns, 'organisation')),
    ...linesOf(INITIATIVES).map((columns) => toBody(columns, 'initiative')),
  ];
  return lexicon;
}

function linesOf(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((column) => column.trim()));
}

function split(column = ''): string[] {
  return column
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

interface History {
  /** Present for states that are no more. */
  readonly successors?: readonly ActorId[];
}

const koreanRegions = new Intl.DisplayNames('ko', { type: 'region', fallback: 'none' });

function toState([code = '-', names, demonyms, seats, korean]: readonly string[], { successors }: History): KnownActor {
  const aliases = [
    ...split(names).map((text) => toAlias(text, 'name')),
    ...[...new Set(split(demonyms).flatMap(withPlural))].map((text) => toAlias(text, 'demonym')),
    ...split(seats).map((text) => toAlias(text, 'seat')),
  ];
  const region = code === '-' ? undefined : koreanRegions.of(code);
  const name = aliases[0]?.text ?? '';
  return {
    id: toSlugWords(name),
    name,
    kind: 'country',
    aliases,
    koreanNames: [...new Set([...(region === undefined ? [] : [region]), ...split(korean)])],
    isHistorical: successors !== undefined,
    isShared: false,
    successors: successors ?? [],
  };
}

function toBody([country = '', names, korean]: readonly string[], kind: ActorKind): KnownActor {
  const aliases = split(names).map((text) => toAlias(text, 'name'));
  const name = aliases[0]?.text.replace(/^the /, '') ?? '';
  return {
    id: toSlugWords(name),
    name,
    kind,
    aliases,
    koreanNames: split(korean),
    isHistorical: false,
    isShared: false,
    successors: [],
    country: country === '' ? undefined : country,
  };
}

function toAlias(written: string, type: AliasType): Alias {
  const isAmbiguous = written.startsWith('~');
  return { text: isAmbiguous ? written.slice(1) : written, type, isAmbiguous };
}

/** Quirk et al. (1985), §5.56: of nationality words those in -an, -i and -er take a plural in -s. */
function withPlural(demonym: string): string[] {
  return /(?:an|i|er)$/u.test(demonym) ? [demonym, `${demonym}s`] : [demonym];
}
