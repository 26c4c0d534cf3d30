import type { ActorId } from '../actor.ts';
import type { DraftParagraph, Found } from '../draft.ts';
import { COURTESY, KIN, OFFICES, ROLE_MODIFIERS, ROLE_TIMES, TRADES } from '../lexicon/roles.ts';

/** What sort of role: of a state or body, a trade, kin, or only a courtesy. */
export type RoleKind = 'office' | 'trade' | 'kin' | 'courtesy';

/** A role in a paragraph, from token to token. */
export interface RoleSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: RoleKind;
  /** In the article's words, without "former" and the like: "Defense Minister". */
  readonly text: string;
  /** The state or body that it is of, where the words beside it say so. */
  readonly of: ActorId | undefined;
}

interface Node {
  readonly next: Map<string, Node>;
  kind?: RoleKind;
}

let roles: Node | undefined;

function roleTrie(): Node {
  if (roles) return roles;
  const root: Node = { next: new Map() };
  const add = (names: readonly string[], kind: RoleKind) => {
    for (const name of names) {
      let node = root;
      for (const word of name.split(/[\s-]+/u)) {
        const next = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, next);
        node = next;
      }
      node.kind ??= kind;
    }
  };
  add(COURTESY, 'courtesy');
  add(OFFICES, 'office');
  add(TRADES, 'trade');
  add(KIN, 'kin');
  roles = root;
  return root;
}

/** Every role word of a paragraph, the longest where several begin at one place, with what belongs to it. */
export function findRoles(paragraph: DraftParagraph): RoleSpan[] {
  const spans: RoleSpan[] = [];
  for (let index = 0; index < paragraph.tokens.length; index++) {
    const head = readHead(paragraph, index);
    if (!head) continue;
    spans.push(extend(paragraph, head));
    index = head.last;
  }
  return spans;
}

interface Head {
  readonly first: number;
  readonly last: number;
  readonly kind: RoleKind;
}

function readHead({ tokens, hidden }: DraftParagraph, first: number): Head | undefined {
  let node: Node = roleTrie();
  let head: Head | undefined;
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last];
    if (!token || hidden.has(last) || (last > first && token.joint !== 'space' && token.joint !== 'hyphen')) break;
    const next = node.next.get(token.word.toLowerCase());
    if (!next) break;
    node = next;
    if (node.kind) head = { first, last, kind: node.kind };
    if (token.isPossessive) break;
  }
  return head;
}

/** Takes what stands before the head and belongs to it, then looks for the state: before all that, or after "of". */
function extend(paragraph: DraftParagraph, head: Head): RoleSpan {
  const { tokens } = paragraph;
  let first = head.first;
  while (belongsBefore(paragraph, first, head)) first--;
  let start = first;
  while (start > 0 && isTime(tokens[start - 1]?.word ?? '') && isJoined(paragraph, start)) start--;
  while (first < head.first && ROLE_TIMES.has((tokens[first]?.word ?? '').toLowerCase())) first++;
  const after = stateAfter(paragraph, head.last);
  const of = stateBefore(paragraph, start) ?? after?.of;
  const text = paragraph.text.slice(tokens[first]?.start, tokens[head.last]?.end);
  return { first: start, last: after?.last ?? head.last, kind: head.kind, text, of };
}

function isTime(word: string): boolean {
  return ROLE_TIMES.has(word.toLowerCase());
}

function isJoined({ tokens }: DraftParagraph, index: number): boolean {
  const joint = tokens[index]?.joint;
  return (joint === 'space' || joint === 'hyphen') && tokens[index - 1]?.isPossessive === false;
}

/** "Foreign" before "Minister": a modifier, or for offices any capitalised word that isn't an actor's or a sentence's first. */
function belongsBefore(paragraph: DraftParagraph, first: number, { kind, first: headFirst }: Head): boolean {
  const { tokens, found } = paragraph;
  const word = tokens[first - 1]?.word ?? '';
  if (kind === 'courtesy' || !isJoined(paragraph, first) || paragraph.hidden.has(first - 1)) return false;
  if (found.some((other) => other.first <= first - 1 && first - 1 <= other.last)) return false;
  const head = tokens[headFirst]?.word ?? '';
  // "Oklahoma City coach": in small letters a trade takes no word in capitals.
  const isMixed =
    /^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(head) && kind !== 'office' && tokens[first - 1]?.isFirst !== true;
  if (ROLE_MODIFIERS.has(word.toLowerCase())) return !isMixed;
  const takesPortfolio =
    /^(?:Minister|Secretary|Ministry|minister|spokes\p{L}+|Spokes\p{L}+|Affairs|Commissioner|Envoy)$/u.test(head);
  return takesPortfolio && /^(?:\p{Lu}\p{Ll}+|and|&)$/u.test(word) && !NOT_PORTFOLIO.test(word);
}

/** Words that open a sentence before an office. */
const NOT_PORTFOLIO =
  /^(?:The|A|An|Its|His|Her|Their|Our|My|Your|When|While|As|If|But|And|After|Before|Since|Then|That|This|Both|Former|Even|Yet|Only|Although|Though|Because|In|On|At|By|For|With|From|To|Under|Like|Meanwhile|Today|Yesterday|Earlier|Later|Once)$/u;

function stateBefore({ found, tokens }: DraftParagraph, first: number): ActorId | undefined {
  const joint = tokens[first]?.joint;
  const before = found.filter(({ last }) => last === first - 1);
  const isPossessive = tokens[first - 1]?.isPossessive === true;
  return (joint === 'space' && (isPossessive || before.length > 0)) || joint === 'hyphen' ? pick(before) : undefined;
}

function pick(found: readonly Found[]): ActorId | undefined {
  return found.find(({ by }) => by !== 'curated')?.actor;
}

/** "president of Kenya", "king of the Belgians", "ambassador to Japan" names where they are, so only "of" counts. */
function stateAfter({ tokens, found }: DraftParagraph, last: number): { of: ActorId; last: number } | undefined {
  if (tokens[last + 1]?.word !== 'of' || tokens[last + 1]?.joint !== 'space') return undefined;
  const at = /^(?:the|The)$/u.test(tokens[last + 2]?.word ?? '') ? last + 3 : last + 2;
  const state = found.find(({ first, by }) => (first === at || first === last + 2) && by !== 'curated');
  return state && { of: state.actor, last: state.last };
}
