import type { ActorId } from '../actor.ts';
import type { DraftParagraph } from '../draft.ts';
import { TITLE_WORDS } from '../lexicon/roles.ts';
import { NOT_IN_NAMES, SUFFIXES } from '../lexicon/name-words.ts';
import { createNameTrie } from '../name-trie.ts';
import { isNameWord } from './read-name.ts';
import type { Person } from './person.ts';

/** A place that names a person, from token to token. */
export interface PersonMention {
  readonly person: ActorId;
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Every mention of the article's people in reading order. Of a name that several of them bear the context decides.
 */
export function findPeopleMentions(paragraphs: readonly DraftParagraph[], people: readonly Person[]): PersonMention[] {
  const bearers = new Map<string, Person[]>();
  for (const person of people) {
    for (const name of person.names) bearers.set(name, [...(bearers.get(name) ?? []), person]);
  }
  const trie = createNameTrie<readonly Person[]>();
  for (const [name, persons] of bearers) trie.add(name, persons);
  const lower = new Set(
    paragraphs.flatMap(({ tokens }) => tokens.map(({ word }) => word).filter((word) => /^\p{Ll}/u.test(word))),
  );
  const mentions: PersonMention[] = [];
  for (const paragraph of paragraphs) {
    for (let first = 0; first < paragraph.tokens.length; first++) {
      const match = trie.longestAt(paragraph.tokens, first);
      if (!match || !isMention(paragraph, match, lower)) continue;
      const person = choose(match.value, mentions, paragraph.number);
      mentions.push({ person: person.id, paragraph: paragraph.number, first, last: match.last });
      first = match.last;
    }
  }
  return mentions;
}

/** Of several bearers of a name: who was named before in the paragraph, else whom a curator calls so, else the more frequent. */
function choose(persons: readonly Person[], before: readonly PersonMention[], paragraph: number): Person {
  const [first] = persons;
  const here = before.findLast(
    (mention) => mention.paragraph === paragraph && persons.some(({ id }) => id === mention.person),
  );
  const curated = persons.find(({ isCurated }) => isCurated);
  const counts = persons.map((person) => ({
    person,
    count: before.filter((mention) => mention.person === person.id).length,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  const chosen = persons.find(({ id }) => id === here?.person) ?? curated ?? most?.person ?? first;
  if (!chosen) throw new Error('a name in the trie has at least one bearer');
  return chosen;
}

interface Place {
  readonly first: number;
  readonly last: number;
}

/** Names of several words are sure; one word must not be a piece of another name, a place, or an ordinary word. */
function isMention(paragraph: DraftParagraph, { first, last }: Place, lower: ReadonlySet<string>): boolean {
  const { tokens, hidden, found } = paragraph;
  if (hidden.has(first)) return false;
  if (first < last) return true;
  const [before, token, after] = [tokens[first - 1], tokens[first], tokens[last + 1]];
  if (!token || found.some((other) => other.first <= first && first <= other.last && other.by !== 'curated'))
    return false;
  if (token.isFirst && lower.has(token.word.toLowerCase())) return false;
  if (token.joint === 'space' && before && isOtherName(paragraph, first - 1)) return false;
  if (
    after?.joint === 'space' &&
    !token.isPossessive &&
    !after.isFirst &&
    isNameWord(paragraph, last + 1) &&
    !SUFFIXES.has(after.word)
  )
    return false;
  return !(after?.joint === 'hyphen' && /^\p{Ll}{1,4}$/u.test(after.word) && !/^(?:led|era|run)$/u.test(after.word));
}

/** Whether the token is a given name or the like, and no title. */
function isOtherName(paragraph: DraftParagraph, index: number): boolean {
  const token = paragraph.tokens[index];
  if (!token || !isNameWord(paragraph, index) || token.isPossessive) return false;
  return (
    !TITLE_WORDS.has(token.word.toLowerCase()) &&
    !NOT_IN_NAMES.has(token.word) &&
    !(token.isFirst && !isGivenLike(paragraph, index))
  );
}

/** A sentence's first word is capitalised anyway; before a surname it is a name only if it isn't a usual opener. */
function isGivenLike({ tokens }: DraftParagraph, index: number): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(tokens[index]?.word ?? '') && tokens[index + 1]?.joint === 'space';
}
