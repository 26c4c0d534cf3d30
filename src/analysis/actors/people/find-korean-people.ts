import type { DraftParagraph } from '../draft.ts';
import {
  KOREAN_FAMILIES,
  KOREAN_KNOWN_PEOPLE,
  KOREAN_OFFICES,
  KOREAN_ROLES_BEFORE,
  KOREAN_TRADES,
} from '../lexicon/korean-people.ts';
import { toSlugWords } from '../lexicon/slug-words.ts';
import type { Person } from './person.ts';
import type { PersonMention } from './find-people-mentions.ts';

const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');

/** A Korean's name: family name and two syllables; what ends like a department or a group is none (국방부, 고위급). */
const KOREAN_NAME = `[${KOREAN_FAMILIES}][가-힣]{2}(?<![부처청국급단회당측의군팀들적])`;
const PARTICLE =
  '(?=$|[^가-힣]|(?:은|는|이|가|을|를|의|에게|와|과|도|만|으로|로|께서|이다|이었|였|라고|이라|인)(?![가-힣]{3}))';
const KNOWN = longestFirst(KOREAN_KNOWN_PEOPLE.map(([, name]) => name));
const AFTER = longestFirst([...KOREAN_OFFICES, ...KOREAN_TRADES]);

/** 블라디미르 푸틴 대통령, 오도현 교수. A given name before a leader's name has four letters or more, as foreign ones have. */
const TITLED = new RegExp(
  `(?<![가-힣])(?<name>(?:[가-힣]{3,7} )?(?:${KNOWN})|${KOREAN_NAME}) (?<role>${AFTER})(?![가-힣]{3})`,
  'gu',
);
/** 수집가 전형필, 학자인 최세진. */
const ROLE_BEFORE = new RegExp(
  `(?<![가-힣])(?:[가-힣]+ )?(?<role>${longestFirst(KOREAN_ROLES_BEFORE)})인? (?<name>${KOREAN_NAME})${PARTICLE}`,
  'gu',
);

/** People of a Korean article, and where they are named. */
export interface KoreanPeople {
  readonly people: readonly Person[];
  readonly mentions: readonly PersonMention[];
  /** The paragraphs with a token for each mention. */
  readonly paragraphs: readonly DraftParagraph[];
}

/** People by a title after their name or a role before it, and leaders who need neither; no others are guessed. */
export function findKoreanPeople(paragraphs: readonly DraftParagraph[], curated: readonly Person[]): KoreanPeople {
  const people = new Map(curated.flatMap((person) => [...person.names].map((name) => [name, person] as const)));
  for (const paragraph of paragraphs) {
    for (const pattern of [TITLED, ROLE_BEFORE]) {
      for (const { groups = {}, index } of paragraph.text.matchAll(pattern))
        addPerson(people, paragraph, { groups, index });
    }
    for (const [, name] of KOREAN_KNOWN_PEOPLE) {
      if (isNamed(paragraph.text, name) && !people.has(name)) people.set(name, makePerson(name));
    }
  }
  const found = paragraphs.map((paragraph) => findMentions(paragraph, people));
  return {
    people: [...new Set(people.values())],
    mentions: found.flatMap(({ mentions }) => mentions),
    paragraphs: found.map(({ paragraph }) => paragraph),
  };
}

interface Introduced {
  readonly groups: Readonly<Record<string, string>>;
  readonly index: number;
}

function addPerson(
  people: Map<string, Person>,
  { text, tokens, found }: DraftParagraph,
  { groups, index }: Introduced,
): void {
  const [written = '', role = ''] = [groups['name'], groups['role']];
  // "국방부 이번 장관": a country's name or a particle before the leader's name is no given name.
  const last = written.split(' ').at(-1) ?? '';
  const [first = ''] = written.split(' ');
  const isGiven =
    written.includes(' ') &&
    !/(?:의|은|는|이|가|부|국)$/u.test(first) &&
    !tokens.some(({ word }) => first.startsWith(word));
  const name = isGiven ? written : last;
  const person = people.get(name) ?? people.get(last) ?? makePerson(name);
  if (!person.isCurated) {
    person.names.add(name);
    if (name.length > person.name.length) person.name = name;
  }
  person.role ??= role;
  if (KOREAN_OFFICES.includes(role)) person.isOfficial = true;
  const before = text.slice(0, index).trimEnd();
  const state = found.find(({ first: at }) => {
    const token = tokens[at];
    return token !== undefined && /^(?:의)?$/u.test(before.slice(token.end)) && token.end <= before.length;
  });
  person.of ??= state?.actor;
  for (const each of person.names) people.set(each, person);
}

function makePerson(name: string): Person {
  const last = name.split(' ').at(-1) ?? name;
  const known = KOREAN_KNOWN_PEOPLE.find(([, each]) => each === last);
  return {
    id: toSlugWords(name),
    name,
    names: new Set([name, last]),
    of: known?.[0],
    isOfficial: known !== undefined,
    isCurated: false,
  };
}

function isNamed(text: string, name: string): boolean {
  return new RegExp(`(?<![가-힣])${name}${PARTICLE}`, 'u').test(text);
}

function findMentions(paragraph: DraftParagraph, people: ReadonlyMap<string, Person>) {
  const tokens = [...paragraph.tokens];
  const mentions: PersonMention[] = [];
  if (people.size === 0) return { paragraph, mentions };
  const names = longestFirst([...people.keys()]);
  const pattern = new RegExp(`(?<![가-힣])(?<name>${names})(?:${PARTICLE}|(?= ))`, 'gu');
  for (const { groups, index } of paragraph.text.matchAll(pattern)) {
    const name = groups?.['name'] ?? '';
    const person = people.get(name);
    if (!person) continue;
    const at =
      tokens.push({
        word: name,
        start: index,
        end: index + name.length,
        isPossessive: false,
        joint: 'other',
        isFirst: false,
      }) - 1;
    mentions.push({ person: person.id, paragraph: paragraph.number, first: at, last: at });
  }
  return { paragraph: { ...paragraph, tokens }, mentions };
}
