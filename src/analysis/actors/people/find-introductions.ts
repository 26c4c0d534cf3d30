import type { ActorId } from '../actor.ts';
import type { DraftParagraph } from '../draft.ts';
import type { NameToken } from '../read-tokens.ts';
import { FAMILY_FIRST, GIVEN_NAMES, NAMESAKE_GIVEN } from '../lexicon/given-names.ts';
import { BODY_WORDS, INITIATIVE_WORDS } from '../lexicon/body-words.ts';
import { TITLE_WORDS, TITLES_IN_NAMES } from '../lexicon/roles.ts';
import { NOT_IN_NAMES, PLACE_OPENERS, SUFFIXES } from '../lexicon/name-words.ts';
import { type NameSpan, readName, readTitledName } from './read-name.ts';
import { findRoles, type RoleSpan } from './read-role.ts';

/** A place where the words around a name show that it is a person's. */
export interface Introduction {
  readonly paragraph: number;
  readonly name: NameSpan;
  readonly role?: Pick<RoleSpan, 'kind' | 'text'> | undefined;
  /** The state or body that the person is of. */
  readonly of?: ActorId | undefined;
}

/** Every introduction in a paragraph, in order: by a role before or after the name, by speaking, by a given name. */
export function findIntroductions(paragraph: DraftParagraph): Introduction[] {
  const roles = findRoles(paragraph);
  const byRole = roles.flatMap((role) => introduceAfter(paragraph, role) ?? introduceBefore(paragraph, role) ?? []);
  const taken = new Set(byRole.flatMap(({ name }) => tokensOf(name)));
  const others: Introduction[] = [];
  for (let index = 0; index < paragraph.tokens.length; index++) {
    if (taken.has(index)) continue;
    const name = readPlainName(paragraph, index, taken);
    if (!name) continue;
    others.push({
      paragraph: paragraph.number,
      name,
      role: roleOfVerb(paragraph, name),
      of: stateBeside(paragraph, name),
    });
    index = name.last;
  }
  return [...byRole, ...others].toSorted((a, b) => a.name.first - b.name.first);
}

function tokensOf({ first, last }: NameSpan): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** "Russian President Vladimir Putin", "Kenya’s president, William Ruto, said". */
function introduceAfter(paragraph: DraftParagraph, role: RoleSpan): Introduction | undefined {
  const { tokens } = paragraph;
  const end = endOfRole(paragraph, role);
  const next = tokens[end.last + 1];
  const isClose =
    (next?.joint === 'space' && end.last === role.last) || (role.kind !== 'courtesy' && next?.joint === 'comma');
  if (!isClose || next?.isFirst || tokens[end.last]?.isPossessive) return undefined;
  const name = readTitledName(paragraph, skipTitles(paragraph, end.last + 1));
  if (!name || namesABody(paragraph, name) || (next?.joint === 'comma' && !isApposition(paragraph, name)))
    return undefined;
  // "president Wednesday" has been barred; "Captain America" and "chair Committee" too. One word needs a real title.
  if (name.words.length === 1 && role.kind === 'trade' && role.of === undefined && !isWrittenLarge(paragraph, role))
    return undefined;
  const isTitled = name.words.length === 1 || SUFFIXES.has(name.words.at(-1) ?? '');
  const full = isTitled ? withTitle(paragraph, name) : name;
  const hasRole = role.kind !== 'courtesy' && full === name;
  return { paragraph: paragraph.number, name: full, role: hasRole ? role : undefined, of: role.of ?? end.of };
}

/** "Secretary of State Cardinal Parolin": one title after another; "Prince William" keeps its own. */
function skipTitles({ tokens }: DraftParagraph, first: number): number {
  let at = first;
  const isTitle = (index: number) => {
    const word = (tokens[index]?.word ?? '').toLowerCase();
    return TITLE_WORDS.has(word) && !TITLES_IN_NAMES.has(word) && !GIVEN_NAMES.has(tokens[index]?.word ?? '');
  };
  while (isTitle(at) && tokens[at + 1]?.joint === 'space' && /^\p{Lu}/u.test(tokens[at + 1]?.word ?? '')) at++;
  return at;
}

/** Longer complements of a role are clauses. */
const MAX_COMPLEMENT = 8;

/** Where a role with its complement ends: "a spokesman for the European Commission", and whose it is. */
function endOfRole(
  { tokens, found }: DraftParagraph,
  role: RoleSpan,
): { readonly last: number; readonly of?: ActorId } {
  const preposition = tokens[role.last + 1];
  if (preposition?.joint !== 'space' || !/^(?:for|of|at|in|with|from|on)$/u.test(preposition.word))
    return { last: role.last };
  for (let last = role.last + 2; last <= role.last + MAX_COMPLEMENT; last++) {
    const next = tokens[last + 1];
    if (!next || next.isFirst || next.joint === 'other') break;
    if (next.joint !== 'comma') continue;
    const actor = found.find(({ first }) => role.last < first && first <= last);
    return actor ? { last, of: actor.actor } : { last };
  }
  return { last: role.last };
}

/** "Saint Brigid’s Hospital": a name before what is called after it. */
function namesABody({ tokens }: DraftParagraph, { last }: NameSpan): boolean {
  const next = tokens[last + 1];
  return (
    next?.joint === 'space' &&
    /^\p{Lu}/u.test(next.word) &&
    NOT_IN_NAMES.has(next.word) &&
    !next.isFirst &&
    tokens[last]?.isPossessive === true
  );
}

/** "Pope Francis" with its title; other titles stay outside the name. */
function withTitle({ tokens, text }: DraftParagraph, name: NameSpan): NameSpan {
  const title = tokens[name.first - 1];
  if (
    tokens[name.first]?.joint !== 'space' ||
    !title ||
    !TITLES_IN_NAMES.has(title.word.toLowerCase()) ||
    !/^\p{Lu}/u.test(title.word)
  )
    return name;
  const written = text.slice(title.start, tokens[name.last]?.end);
  return { first: name.first - 1, last: name.last, words: written.split(/\s+/u) };
}

/** Before a surname alone a trade is written large, as a title is: "Professor Lee". */
function isWrittenLarge({ tokens }: DraftParagraph, { last }: RoleSpan): boolean {
  return /^\p{Lu}/u.test(tokens[last]?.word ?? '') && tokens[last]?.isFirst === false;
}

/** The name after "the president, …" is set off by commas on both sides, or ends its sentence, and has two words. */
function isApposition({ tokens, text }: DraftParagraph, { last, words }: NameSpan): boolean {
  return words.length > 1 && /^(?:,|\.|;| said| says|$)/u.test(text.slice(tokens[last]?.end));
}

/** Words that may stand between a name and the role that explains it. */
const BETWEEN =
  /^(?:a|an|the|who|is|was|has|been|became|becomes|serves|served|as|its|his|her|their|then|also|now|one|of|and|\d{1,3}|at|once|long|at|later|by|senior|had|himself|herself|being|aged|born|better|known|for|in|appointed|named|elected|re-elected|sworn)$/iu;
/** More words than these, and the role is somebody else's. */
const MAX_BETWEEN = 7;

/** "Ursula von der Leyen, president of the European Commission", "Amina Diallo, 45, a teacher", "Ruto is president of". */
function introduceBefore(paragraph: DraftParagraph, role: RoleSpan): Introduction | undefined {
  if (role.kind === 'courtesy') return undefined;
  const { tokens, found } = paragraph;
  let of = role.of;
  for (let at = role.first - 1, steps = 0; at >= 0 && steps < MAX_BETWEEN; at--, steps++) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.isFirst || tokens[at + 1]?.joint === 'other') return undefined;
    const name = endsName(paragraph, at);
    if (name) return isLinked(paragraph, name, role) ? { paragraph: paragraph.number, name, role, of } : undefined;
    const actor = found.find(({ first, last }) => first <= at && at <= last);
    if (actor) of ??= actor.actor;
    else if (!BETWEEN.test(token.word) && !isDescription(token, at, role)) return undefined;
  }
  return undefined;
}

/** A small-letter word right before the role: "a retired teacher", "the leader’s sister". */
function isDescription({ word }: NameToken, at: number, { first }: RoleSpan): boolean {
  return first - at <= 3 && /^\p{Ll}[\p{L}-]+$/u.test(word);
}

/** The name of at least two words whose last token is `last`. */
function endsName(paragraph: DraftParagraph, last: number): NameSpan | undefined {
  const token = paragraph.tokens[last];
  if (!token || (token.joint !== 'hyphen' && !/^\p{Lu}/u.test(token.word))) return undefined;
  for (let first = Math.max(0, last - 4); first < last; first++) {
    const name = readName(paragraph, first);
    if (name?.last !== last || name.words.length < 2) continue;
    const word = (name.words[0] ?? '').replace(/\.$/u, '').toLowerCase();
    if (!TITLE_WORDS.has(word) || (name.words.length === 2 && TITLES_IN_NAMES.has(word))) return name;
  }
  return undefined;
}

/** A comma, or a verb that says what somebody is, must stand between. */
function isLinked({ tokens, text }: DraftParagraph, name: NameSpan, role: RoleSpan): boolean {
  const between = text.slice(tokens[name.last]?.end, tokens[role.first]?.start);
  if (
    /['’]s/u.test(between.slice(0, 3)) ||
    /\b(?:and|for|by|in|at)\s+(?:the|a|an)?\s*$/u.test(between.split(',')[0] ?? '')
  ) {
    if (!between.startsWith(',')) return false;
  }
  return (
    /^,\s/u.test(between) ||
    /^\s(?:is|was|has been|became|becomes|serves? as|served as|had been|then|,? who)\b/u.test(between) ||
    /^\s\($/u.test(between)
  );
}

/** What somebody is who does something lastingly: "who directs the institute". */
const ROLES_OF_VERBS: Readonly<Record<string, string>> = {
  directs: 'director',
  leads: 'leader',
  heads: 'head',
  chairs: 'chair',
  runs: 'head',
  edits: 'editor',
  manages: 'manager',
  coaches: 'coach',
  owns: 'owner',
  founded: 'founder',
  teaches: 'teacher',
};

function roleOfVerb({ tokens }: DraftParagraph, { last }: NameSpan): Introduction['role'] {
  const [who, verb] = [tokens[last + 1], tokens[last + 2]];
  if (who?.joint !== 'comma' || who.word !== 'who' || verb === undefined) return undefined;
  const text = Object.hasOwn(ROLES_OF_VERBS, verb.word) ? ROLES_OF_VERBS[verb.word] : undefined;
  return text === undefined ? undefined : { kind: 'trade', text };
}

const SPEECH =
  /^(?:said|says|told|stated|wrote|writes|added|asserted|claimed|argued|argues|noted|warned|tweeted|announced|insisted|explained|asked|testified|recalled|replied|joked|lamented|cautioned|countered|conceded|predicted|urged|declared|remarked|admitted|acknowledged)$/u;

/** A name of two or more words beside a verb of speaking, or one that begins with a given name or an East Asian surname. */
function readPlainName(paragraph: DraftParagraph, index: number, taken: ReadonlySet<number>): NameSpan | undefined {
  const { tokens } = paragraph;
  const before = tokens[index - 1];
  if (
    tokens[index]?.joint === 'hyphen' ||
    (tokens[index]?.joint === 'space' && before && PLACE_OPENERS.has(before.word))
  )
    return undefined;
  const name = readName(paragraph, index);
  if (
    !name ||
    name.words.length < 2 ||
    TITLE_WORDS.has((tokens[index]?.word ?? '').toLowerCase()) ||
    tokensOf(name).some((token) => taken.has(token))
  )
    return undefined;
  if (namesABody(paragraph, name)) return undefined;
  const [next, word] = [tokens[name.last + 1], tokens[index]?.word ?? ''];
  if (next?.joint === 'space' && NOT_IN_NAMES.has(next.word) && /^\p{Lu}/u.test(next.word) && !next.isFirst)
    return undefined;
  const speaks =
    (next?.joint === 'space' && SPEECH.test(next.word)) ||
    (tokens[index]?.joint === 'space' && /^(?:said|says|asked|told)$/u.test(before?.word ?? ''));
  const isIntroduced = isFollowedByWho(paragraph, name) || stateBeside(paragraph, name) !== undefined;
  return speaks ||
    isIntroduced ||
    GIVEN_NAMES.has(word) ||
    NAMESAKE_GIVEN.has(word) ||
    isEastAsian(name) ||
    isInitialled(name)
    ? name
    : undefined;
}

/** "Aliko Dangote, Africa’s richest man, said", "Anton Zeilinger, who shared". */
function isFollowedByWho({ tokens, text }: DraftParagraph, { last }: NameSpan): boolean {
  return /^,\s(?:whose?\s|[^,.;]{3,80},\s(?:said|says|told|wrote|argued|added)\s)/u.test(text.slice(tokens[last]?.end));
}

/** "Serbia’s Nikola Jokić", "Andrej Babis of the Czech Republic": the state by which a person is told. */
function stateBeside({ tokens, found }: DraftParagraph, { first, last, words }: NameSpan): ActorId | undefined {
  if (words.some((word) => BODY_WORDS.has(word) || INITIATIVE_WORDS.has(word)) || words.length > MAX_WORDS_BESIDE)
    return undefined;
  // "Mexico’s Aceros del Bravo" is a firm, so a possessive needs a name that is plainly a person’s.
  const isPersonal = GIVEN_NAMES.has(words[0] ?? '') || isEastAsian({ words });
  const isPossessive = isPersonal && tokens[first - 1]?.isPossessive === true && tokens[first]?.joint === 'space';
  const before = isPossessive ? found.find((other) => other.last === first - 1 && other.by === 'name') : undefined;
  if (before) return before.actor;
  if (tokens[last + 1]?.word !== 'of' || tokens[last]?.isPossessive) return undefined;
  const at = tokens[last + 2]?.word === 'the' ? last + 3 : last + 2;
  return found.find((other) => other.first === at && other.by === 'name')?.actor;
}

/** Longer rows of capitals after a possessive are titles of works and bodies. */
const MAX_WORDS_BESIDE = 3;

/** "Kim Jong-un", "Xi Jinping": a family name before syllables that are spelt as Chinese and Korean ones are. */
export function isEastAsian({ words }: Pick<NameSpan, 'words'>): boolean {
  const [family = '', ...given] = words;
  if (!FAMILY_FIRST.has(family) || given.length === 0) return false;
  const isHyphened = given.length === 1 && /^\p{Lu}\p{L}+-\p{L}+$/u.test(given[0] ?? '');
  return isHyphened || given.every((word) => PINYIN.test(word));
}

/** One or two syllables of Hanyu Pinyin, Revised Romanisation or Vietnamese without marks. */
const PINYIN =
  /^(?:(?:zh|ch|sh|ng|nh|ph|th|tr|gi|kh|[bpmfdtnlgkhjqxrzcsywv])?(?:iang|iong|uang|eung|yeo?ng?|iao|ian|ang|eng|ing|ong|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|eo|eu|ae|oo|ee|ew|a|o|e|i|u|y)(?:n|ng|k|m|p|t|l|c|ch|nh)?){1,2}$/iu;

function isInitialled({ words }: NameSpan): boolean {
  return words.length > 1 && /^(?:\p{Lu}\.){1,3}$|^\p{Lu}\.$/u.test(words[0] ?? '');
}
