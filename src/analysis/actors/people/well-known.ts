import type { ActorId } from '../actor.ts';
import type { DraftParagraph } from '../draft.ts';
import { FAMILY_FIRST } from '../lexicon/given-names.ts';
import { TITLES_IN_NAMES } from '../lexicon/roles.ts';
import { WELL_KNOWN_PEOPLE } from '../lexicon/well-known-people.ts';
import { createNameTrie, type NameTrie } from '../name-trie.ts';
import { familyNames } from './person.ts';

/** Somebody whom articles name without saying who it is. */
export interface KnownPerson {
  readonly of: ActorId;
  readonly name: string;
  /** Full names, and the surname where it stands for this person alone. */
  readonly names: readonly string[];
  /** The surname, where nobody else of that name is as well known. */
  readonly surname: string | undefined;
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
      const [first = ''] = (full[0] ?? '').toLowerCase().split(' ');
      const [surname = ''] = TITLES_IN_NAMES.has(first) ? [] : familyNames(full[0] ?? '');
      const isTheirs = !isShared && surname !== '' && (!FAMILY_FIRST.has(surname) || KNOWN_BY_FAMILY.has(surname));
      return { of, name: full[0] ?? '', names: full, surname: isTheirs ? surname : undefined };
    });
  return people;
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
    if (person.surname !== undefined) made.surnames.add(person.surname, person);
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
