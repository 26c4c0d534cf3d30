import type { Article } from '#src/articles/article.ts';
import type { ActorId } from '../actor.ts';
import type { CuratedIds } from '../curated-actors.ts';
import type { DraftParagraph } from '../draft.ts';
import { FAMILY_FIRST, GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NOT_IN_NAMES } from '../lexicon/name-words.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { toSlugWords } from '../lexicon/slug-words.ts';
import { findIntroductions, type Introduction } from './find-introductions.ts';
import { familyNames, isSamePerson, type Person } from './person.ts';
import { findWellKnown, type KnownPerson, readWellKnownPeople } from './well-known.ts';

/** The people of an article: introduced in it, named by its curator, or known without introduction. */
export function gatherPeople(paragraphs: readonly DraftParagraph[], article: Article, ids: CuratedIds): Person[] {
  const people = curatedPeople(article, ids);
  const introductions = paragraphs.flatMap(findIntroductions);
  const words = new Set(paragraphs.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  // Full names first, so that a surname with a title finds its person wherever it stands.
  for (const introduction of introductions) if (introduction.name.words.length > 1) add(people, introduction);
  for (const known of findWellKnown(paragraphs)) addKnown(people, known);
  for (const introduction of introductions) if (introduction.name.words.length === 1) add(people, introduction);
  for (const person of people) if (!person.isCurated) addShortNames(person, words);
  completeMinisters(people, paragraphs);
  return people;
}

/** The people whom the article's curator names. */
export function curatedPeople({ actors }: Article, ids: CuratedIds): Person[] {
  return actors
    .filter(({ kind }) => kind === 'person')
    .map((actor) => {
      const known = readWellKnownPeople().find(({ names }) => names.includes(actor.name));
      const names = new Set([actor.name, ...actor.aliases]);
      const of = known?.of;
      return { id: ids.idOf(actor), name: actor.name, names, of, isOfficial: of !== undefined, isCurated: true };
    });
}

function add(people: Person[], { paragraph, name, role, of }: Introduction): void {
  const written = name.words.join(' ');
  const person = findPerson(people, written) ?? makePerson(people, written);
  if (name.words.length > 1 && written.length > person.name.length && !person.isCurated) person.name = written;
  if (!person.isCurated) person.names.add(written);
  if (role && !RELATIONS.test(role.text) && (person.role === undefined || person.isRoleKin)) {
    person.role = role.text;
    person.isRoleKin = role.kind === 'kin';
  }
  if (of !== undefined) person.of ??= of;
  if (role) person.place ??= { paragraph, first: name.first };
  if (role?.kind === 'office') person.isOfficial = true;
}

/** Words that introduce a person and say nothing of what he or she does. */
const RELATIONS = /^(?:counterpart|predecessor|successor|rival|colleague|friend|neighbou?r|partner)$/iu;

/** The person with that name; a surname alone means the last who was introduced with it. */
function findPerson(people: readonly Person[], written: string): Person | undefined {
  const same = people.find((person) => person.names.has(written) || isSamePerson(person.name, written));
  if (same) return same;
  return people.findLast(({ name }) => familyNames(name).includes(written));
}

function makePerson(people: Person[], name: string): Person {
  const slug = toSlugWords(name);
  // A person called Chad isn't the country.
  const id = isKnownId(slug) ? `${slug}-person` : slug;
  const person: Person = { id, name, names: new Set(), isOfficial: false, isCurated: false };
  people.push(person);
  return person;
}

let knownIds: ReadonlySet<ActorId> | undefined;

function isKnownId(id: ActorId): boolean {
  knownIds ??= new Set(readLexicon().map((actor) => actor.id));
  return knownIds.has(id);
}

/** What is generally known completes what the article says. */
function addKnown(people: Person[], { name, names, of }: KnownPerson): void {
  const person =
    people.find((each) => names.some((known) => each.names.has(known) || isSamePerson(each.name, known))) ??
    people.find((each) => names.includes(each.name)) ??
    makePerson(people, name);
  for (const known of names) if (!person.isCurated) person.names.add(known);
  person.of ??= of;
  person.isOfficial = true;
}

/** Adds the family name; and the given name where the text goes on with it alone, as stories about people do. */
function addShortNames(person: Person, words: ReadonlySet<string>): void {
  const full = [...person.names].filter((name) => name.includes(' '));
  const families: ReadonlySet<string> = new Set(full.flatMap(familyNames).filter((family) => isUsable(family)));
  for (const family of families) person.names.add(family);
  const [given = ''] = person.name.split(' ');
  const isFamilyUsed = [...families].some((family) => words.has(family) && !FAMILY_FIRST.has(given));
  if (full.length > 0 && GIVEN_NAMES.has(given) && !isFamilyUsed && !FAMILY_FIRST.has(given)) person.names.add(given);
}

function isUsable(family: string): boolean {
  return family.length > 1 && !NOT_IN_NAMES.has(family) && !/^\p{Lu}\.$/u.test(family);
}

/**
 * A minister of a country that isn't named beside the office: the one that the sentence names first, else the one that the
 * paragraph named last before. Only for offices that a state has one of.
 */
function completeMinisters(people: readonly Person[], paragraphs: readonly DraftParagraph[]): void {
  for (const person of people) {
    if (person.of !== undefined || person.place === undefined || !NATIONAL_OFFICE.test(person.role ?? '')) continue;
    const paragraph = paragraphs[person.place.paragraph - 1];
    if (!paragraph) continue;
    const { first } = person.place;
    const isState = ({ actor, by }: DraftParagraph['found'][number]) => by !== 'curated' && isCountry(actor);
    const start = paragraph.tokens.findLastIndex(({ isFirst }, index) => index <= first && isFirst);
    const next = paragraph.tokens.findIndex(({ isFirst }, index) => index > first && isFirst);
    const end = next === -1 ? paragraph.tokens.length : next;
    const states = paragraph.found.filter(isState);
    const own = states.find((found) => {
      const isInSentence = found.first >= start && found.first < end;
      return isInSentence && (found.first < first || found.by === 'seat' || isSaidOf(paragraph, found.first));
    });
    const before = states.findLast((found) => found.last < start);
    person.of = (own ?? before)?.actor;
  }
}

/** "said Israel would not wait": what an official says first is said of the own state. */
function isSaidOf({ tokens }: DraftParagraph, index: number): boolean {
  const words = [tokens[index - 1]?.word, tokens[index - 2]?.word];
  return words.some((word) => /^(?:said|says|told|announced|warned|insisted|added)$/u.test(word ?? ''));
}

/** Offices of which a state has one, in the words of news agencies. */
const NATIONAL_OFFICE =
  /\bminister$|^(?:prime minister|chancellor|foreign secretary|home secretary|defen[cs]e secretary|treasury secretary|attorney general|finance secretary|trade secretary|trade representative|secretary of state|(?!general|press|party|permanent|private|social|executive)\w+ secretary|national security advis[eo]r)$/iu;

let countries: ReadonlySet<ActorId> | undefined;

function isCountry(id: ActorId): boolean {
  countries ??= new Set(
    readLexicon()
      .filter(({ kind }) => kind === 'country')
      .map((actor) => actor.id),
  );
  return countries.has(id);
}
