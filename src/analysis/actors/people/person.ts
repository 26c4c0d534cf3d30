import type { ActorId } from '../actor.ts';
import { FAMILY_FIRST } from '../lexicon/given-names.ts';
import { PARTICLES, SUFFIXES } from '../lexicon/name-words.ts';
import { isEastAsian } from './find-introductions.ts';

/** A person of an article while people are gathered. */
export interface Person {
  readonly id: ActorId;
  /** The fullest name that the article has. */
  name: string;
  /** All names that stand for the person, the short ones too. */
  readonly names: Set<string>;
  role?: string | undefined;
  /** Where the role was first said. */
  place?: { readonly paragraph: number; readonly first: number } | undefined;
  /** Whether the role is only a kinship or the like, which any other replaces. */
  isRoleKin?: boolean;
  /** The state or body that the person is of. */
  of?: ActorId | undefined;
  /** Whether the person speaks for it: holds an office, or is known to have held one. */
  isOfficial: boolean;
  /** A curator's person keeps the given names only. */
  readonly isCurated: boolean;
}

/** A name's words without initials' full stops and suffixes, for comparing. */
function coreWords(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  return words.length > 1 ? words.filter((word) => !SUFFIXES.has(word.replace(/\.$/u, ''))) : words;
}

/**
 * The family name, by which a person is called later on: the first word of Chinese, Korean and Vietnamese names, else
 * the last with the particles before it ("de Gaulle"). Undefined for a name of one word.
 */
export function familyNames(name: string): string[] {
  const words = coreWords(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return [];
  if (isEastAsian({ words })) return VIETNAMESE.test(first) ? [first, last] : [first];
  const names = [last];
  let at = words.length - 2;
  while (at > 0 && PARTICLES.has((words[at] ?? '').toLowerCase())) at--;
  if (at < words.length - 2) names.push(words.slice(at + 1).join(' '));
  const afterArticle = /^(?:al|el)-(.+)$/u.exec(last)?.[1];
  if (afterArticle !== undefined) names.push(afterArticle);
  return names;
}

/** Vietnamese are called by their last name, their given one. */
const VIETNAMESE = /^(?:Nguyen|Tran|Pham|Hoang|Phan|Vu|Vo|Dang|Bui|Dinh|Truong|Duong|Ngo)$/u;

/** Whether two names can be one person's: the same words, or one leaves out middle names and initials of the other. */
export function isSamePerson(a: string, b: string): boolean {
  const [longer, shorter] = [coreWords(a), coreWords(b)].toSorted((x, y) => y.length - x.length);
  if (!longer || !shorter || shorter.length === 0) return false;
  if (shorter.length === 1) return false;
  if (longer.join(' ') === shorter.join(' ')) return true;
  const isFirstSame =
    longer[0] === shorter[0] || (!FAMILY_FIRST.has(shorter[0] ?? '') && initialOf(longer[0]) === shorter[0]);
  return isFirstSame && longer.at(-1) === shorter.at(-1) && longer.length > shorter.length;
}

function initialOf(word = ''): string {
  return `${word.charAt(0)}.`;
}
