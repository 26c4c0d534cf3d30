import type { ActorKind } from '#src/articles/article.ts';
import type { ActorId } from './actor.ts';
import type { DraftParagraph } from './draft.ts';
import { BODY_OPENERS, BODY_WORDS, INITIATIVE_WORDS, LINKS } from './lexicon/body-words.ts';
import { NOT_ACTORS } from './lexicon/not-actors.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import { toSlugWords } from './lexicon/slug-words.ts';
import { createNameTrie } from './name-trie.ts';

/** A body or programme that no lexicon knows, found by how its name is built. */
export interface Body {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: Extract<ActorKind, 'organisation' | 'initiative'>;
  readonly names: readonly string[];
}

/** A place that names one. */
export interface BodyMention {
  readonly body: ActorId;
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Bodies named in full once ("Gulbarga Water Board", "Ministry of Finance", "Asia Society (AS)") with every mention by
 * that name or by the abbreviation in brackets after it. Names of a country's own bodies that the lexicon knows are its.
 */
export function findBodies(
  paragraphs: readonly DraftParagraph[],
  isPerson: PersonTest,
): { bodies: Body[]; mentions: BodyMention[] } {
  const bodies = new Map<ActorId, Body>();
  for (const paragraph of paragraphs) {
    for (const { first, last, kind } of readBodies(paragraph, isPerson)) {
      const name = textOf(paragraph, first, last);
      const id = toSlugWords(name.replace(/^(?:the|The) /u, ''));
      const known = bodies.get(id);
      const short = abbreviationAfter(paragraph, last);
      const names = new Set([...(known?.names ?? [name]), ...(short === undefined ? [] : [short])]);
      bodies.set(id, { id, name, kind, names: [...names] });
    }
  }
  return { bodies: [...bodies.values()], mentions: findMentions(paragraphs, [...bodies.values()]) };
}

/** Whether a person's name begins at the token. */
export type PersonTest = (paragraph: number, token: number) => boolean;

function holdsPerson({ number }: DraftParagraph, { first, last }: BodySpan, isPerson: PersonTest): boolean {
  for (let token = first; token <= last; token++) if (isPerson(number, token)) return true;
  return false;
}

interface BodySpan {
  readonly first: number;
  readonly last: number;
  readonly kind: Body['kind'];
}

function readBodies(paragraph: DraftParagraph, isPerson: PersonTest): BodySpan[] {
  const spans: BodySpan[] = [];
  for (let index = 0; index < paragraph.tokens.length; index++) {
    const span = readBody(paragraph, index);
    if (!span || isHeld(paragraph, span) || holdsPerson(paragraph, span, isPerson)) continue;
    spans.push(span);
    index = span.last;
  }
  return spans;
}

/** A row of capitalised words, with small links between them, that ends in or begins with a word for a body. */
function readBody({ tokens, hidden }: DraftParagraph, first: number): BodySpan | undefined {
  const opener = tokens[first];
  const operation = readOperation(tokens, first);
  if (operation) return operation;
  if (!opener || !isCapital(opener.word) || hidden.has(first) || (opener.isFirst && isOpener(opener.word)))
    return undefined;
  if (
    first > 0 &&
    opener.joint === 'space' &&
    isCapital(tokens[first - 1]?.word ?? '') &&
    !tokens[first - 1]?.isFirst &&
    tokens[first - 1]?.isPossessive === false
  )
    return undefined;
  let last = first;
  for (let at = first + 1; at < tokens.length && at < first + MAX_WORDS; at++) {
    const token = tokens[at];
    const goesOn =
      (token?.joint === 'space' || token?.joint === 'hyphen') && !token.isFirst && !tokens[at - 1]?.isPossessive;
    if (!token || !goesOn) break;
    if (isCapital(token.word)) last = at;
    else if (!LINKS.has(token.word)) break;
  }
  return toSpan({ tokens, first, last });
}

/** "Operation Barkhane": armies put the word first. */
function readOperation(tokens: DraftParagraph['tokens'], first: number): BodySpan | undefined {
  if (
    tokens[first]?.word !== 'Operation' ||
    tokens[first + 1]?.joint !== 'space' ||
    !isCapital(tokens[first + 1]?.word ?? '')
  )
    return undefined;
  const isLonger =
    tokens[first + 2]?.joint === 'space' &&
    isCapital(tokens[first + 2]?.word ?? '') &&
    !tokens[first + 1]?.isPossessive;
  return { first, last: isLonger ? first + 2 : first + 1, kind: 'initiative' };
}

/** Longer rows are sentences in capitals. */
const MAX_WORDS = 9;

function toSpan({
  tokens,
  first,
  last,
}: {
  tokens: DraftParagraph['tokens'];
  first: number;
  last: number;
}): BodySpan | undefined {
  if (last === first) return undefined;
  const hasOpener = BODY_OPENERS.has(tokens[first]?.word ?? '') && /^(?:of|for)$/u.test(tokens[first + 1]?.word ?? '');
  for (let at = last; at > first; at--) {
    const word = tokens[at]?.word ?? '';
    const kind = INITIATIVE_WORDS.has(word) ? 'initiative' : BODY_WORDS.has(word) ? 'organisation' : undefined;
    if (kind) return { first, last: hasOpener || goesOnWithOf(tokens, at, last) ? last : at, kind };
  }
  return hasOpener ? { first, last, kind: 'organisation' } : undefined;
}

/** "Science Museum of Virginia": some bodies are called after what follows. */
function goesOnWithOf(tokens: DraftParagraph['tokens'], at: number, last: number): boolean {
  return at < last && BODY_OPENERS.has(tokens[at]?.word ?? '') && /^(?:of|for)$/u.test(tokens[at + 1]?.word ?? '');
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isOpener(word: string): boolean {
  return /^(?:The|A|An|In|On|At|Of|And|But|For|With|From|To|As|If|When|While|After|Before|Since|This|That|These|Those|Its|Their|Our|His|Her|Under|By|Both|Each|Every|All|Some|No|Most|Many)$/u.test(
    word,
  );
}

/** A lexicon's body, or a longer name that is none, already covers the last word. */
function isHeld({ found, hidden, tokens }: DraftParagraph, { first, last, kind }: BodySpan): boolean {
  const state = found.find((other) => other.first === first && other.last < last);
  // "Chinese Foreign Ministry", "Greek Army": the state itself, under the name of one of its parts.
  if (
    state &&
    kind === 'organisation' &&
    tokens.slice(state.last + 1, last + 1).every(({ word }) => STATE_PARTS.has(word))
  )
    return true;
  const covering = found.find((other) => other.first <= last && last <= other.last);
  if (hidden.has(last)) return true;
  if (!covering) return false;
  // "University of Vienna" and "Central Bank of Nigeria" are bodies; "Parliament of Georgia" is the state itself.
  const own = tokens.slice(first, covering.first).map(({ word }) => word);
  const isCalledAfter =
    covering.first > first + 1 && /^(?:of|for)$/u.test(own.at(-1) ?? '') && covering.by !== 'curated';
  return !isCalledAfter || isKnownBody(covering.actor) || own.every((word) => STATE_PARTS.has(word) || LINKS.has(word));
}

/** Words for the parts that every state has. */
const STATE_PARTS = new Set(
  'Foreign Defense Defence Finance Interior Justice Health Education Trade Energy Home National Supreme Central Federal Royal General State People Ministry Army Navy Air Force Forces Armed Parliament Senate Congress Assembly House Court Bank Embassy Consulate Government Guard Coast Police Cabinet Department Council Administration Command'.split(
    ' ',
  ),
);

function isKnownBody(id: ActorId): boolean {
  return readLexicon().some((actor) => actor.id === id && actor.kind !== 'country');
}

function textOf({ text, tokens }: DraftParagraph, first: number, last: number): string {
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}

/** "(KCNA)" or "[KPA]" right after the name. */
function abbreviationAfter({ text, tokens }: DraftParagraph, last: number): string | undefined {
  return /^\s[([]["“]?(?:the )?([\p{Lu}][\p{L}\p{N}]{1,9})["”]?[)\]]/u.exec(text.slice(tokens[last]?.end))?.[1];
}

function findMentions(paragraphs: readonly DraftParagraph[], bodies: readonly Body[]): BodyMention[] {
  const trie = createNameTrie<ActorId | undefined>();
  for (const { names } of NOT_ACTORS) for (const name of names) trie.add(name, undefined);
  for (const { id, names } of bodies) for (const name of names) trie.add(name, id);
  return paragraphs.flatMap(({ tokens, number }) => {
    const mentions: BodyMention[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const match = trie.longestAt(tokens, first);
      if (match?.value === undefined) continue;
      mentions.push({ body: match.value, paragraph: number, first, last: match.last });
      first = match.last;
    }
    return mentions;
  });
}
