import type { ActorId } from '../actor.ts';
import type { DraftParagraph } from '../draft.ts';
import { FAMILY_FIRST } from '../lexicon/given-names.ts';
import { TITLES_IN_NAMES } from '../lexicon/roles.ts';
import { WELL_KNOWN_PEOPLE } from '../lexicon/well-known-people.ts';
import { createNameTrie, type NameTrie } from '../name-trie.ts';
import { readTokens } from '../read-tokens.ts';
import { familyNames } from './person.ts';

/** Somebody whom articles name without saying who it is. */
export interface KnownPerson {
  readonly of: ActorId;
  readonly name: string;
  /** Full names, and the surname where it stands for this person alone. */
  readonly names: readonly string[];
  /** Surnames, as they are spelt, where nobody else of that name is as well known. */
  readonly surnames: readonly string[];
}

let people: readonly KnownPerson[] | undefined;

export function readWellKnownPeople(): readonly KnownPerson[] {
  people ??= WELL_KNOWN_PEOPLE.split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [of = '', names = ''] = line.split('|').map((column) => column.trim());
      const all = names.split(';').map((name) => name.trim());
      const isShared = all.some((name) => name.startsWith('~'));
      const full = all.filter((name) => !name.startsWith('~'));
      return { of, name: full[0] ?? '', names: full, surnames: isShared ? [] : surnamesOf(full) };
    });
  return people;
}

/** The family names that stand for the person alone: of a title with a given name none, of East Asian names hardly any. */
function surnamesOf(full: readonly string[]): string[] {
  const families = full.flatMap((name) => {
    const [first = ''] = name.toLowerCase().split(' ');
    return TITLES_IN_NAMES.has(first) ? [] : familyNames(name).slice(0, 1);
  });
  return [...new Set(families)].filter((family) => !FAMILY_FIRST.has(family) || KNOWN_BY_FAMILY.has(family));
}

/** Of the East Asian family names these two alone mean one person. */
const KNOWN_BY_FAMILY = new Set(['Xi', 'Mao']);

interface Tries {
  readonly full: NameTrie<KnownPerson>;
  readonly surnames: NameTrie<KnownPerson>;
}

let tries: Tries | undefined;

function readTries(): Tries {
  if (tries) return tries;
  const made: Tries = { full: createNameTrie(), surnames: createNameTrie() };
  for (const person of readWellKnownPeople()) {
    for (const name of person.names) made.full.add(name, person);
    for (const surname of person.surnames) made.surnames.add(surname, person);
  }
  tries = made;
  return made;
}

/** Known people whom the article names in full, or by a surname that is theirs alone. */
export function findWellKnown(paragraphs: readonly DraftParagraph[]): KnownPerson[] {
  const { full, surnames } = readTries();
  const byFull = new Set<KnownPerson>();
  const bySurname = new Set<KnownPerson>();
  for (const { tokens, hidden } of paragraphs) {
    for (let at = 0; at < tokens.length; at++) {
      if (hidden.has(at)) continue;
      const match = full.longestAt(tokens, at);
      if (match) byFull.add(match.value);
      const alone = match ? undefined : surnames.longestAt(tokens, at);
      if (alone && standsAlone(tokens, at)) bySurname.add(alone.value);
      if (match) at = match.last;
    }
  }
  return [...byFull, ...bySurname].filter((person, index, all) => all.indexOf(person) === index);
}

/** Known people whom a question names in full or by a surname that is theirs alone, with the words used. */
export function findKnownPeople(question: string): { readonly typed: string; readonly person: KnownPerson }[] {
  const { full, surnames } = readTries();
  const tokens = readTokens(question, new Set([0]));
  const found: { typed: string; person: KnownPerson }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = full.longestAt(tokens, at) ?? surnames.longestAt(tokens, at);
    if (!match) continue;
    const typed = question.slice(tokens[match.first]?.start, tokens[match.last]?.end);
    found.push({ typed, person: match.value });
    at = match.last;
  }
  return found;
}

/** Not a part of a longer name: "Park Jin-Putin Street". */
function standsAlone(tokens: DraftParagraph['tokens'], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isAfterName =
    token?.joint === 'space' && /^\p{Lu}\p{Ll}/u.test(before?.word ?? '') && before?.isFirst === false;
  const isBeforeName = after?.joint === 'space' && /^\p{Lu}\p{Ll}/u.test(after.word) && token?.isPossessive === false;
  return (
    !isBeforeName &&
    (!isAfterName ||
      /^(?:President|Chairman|Premier|Minister|Chancellor|Mr|Secretary|Emperor|Marshal|General|Comrade|Leader)$/u.test(
        before?.word ?? '',
      ))
  );
}
