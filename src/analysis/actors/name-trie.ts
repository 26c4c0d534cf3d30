import { type Joint, type NameToken, readTokens } from './read-tokens.ts';

/** A name found in a row of tokens: from token `first` to token `last`. */
export interface TrieMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Many names, looked up word by word. */
export interface NameTrie<T> {
  /** Of two things with one name the later one wins. Names without a letter or digit are left out. */
  readonly add: (name: string, value: T) => void;
  /** The longest name that begins at token `first`, if any. */
  readonly longestAt: (tokens: readonly NameToken[], first: number) => TrieMatch<T> | undefined;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

const NO_STARTS: ReadonlySet<number> = new Set();

/** An empty trie; looking up is linear in the length of the name. */
export function createNameTrie<T>(): NameTrie<T> {
  const root: Node<T> = { next: new Map() };
  return {
    add: (name, value) => {
      let node = root;
      for (const { word, joint, isPossessive } of readTokens(name, NO_STARTS)) {
        const key = keyOf(isPossessive ? `${word}'s` : word, joint);
        const next = node.next.get(key) ?? { next: new Map() };
        node.next.set(key, next);
        node = next;
      }
      if (node !== root) node.value = value;
    },
    longestAt: (tokens, first) => findLongest(root, tokens, first),
  };
}

function findLongest<T>(root: Node<T>, tokens: readonly NameToken[], first: number): TrieMatch<T> | undefined {
  let node: Node<T> = root;
  let found: TrieMatch<T> | undefined;
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last];
    const step = token && stepTo(node, token, last === first ? 'start' : token.joint);
    if (!step) break;
    node = step.node;
    if (node.value !== undefined) found = { first, last, value: node.value };
    if (step.isLast) break;
  }
  return found;
}

interface Step<T> {
  readonly node: Node<T>;
  /** Of "China's Sea" only "China" is a name, but "People's Republic" goes on. */
  readonly isLast: boolean;
}

/** A name's own words, or the same in capitals as headlines have them; "The" stands for "the". */
function stepTo<T>({ next }: Node<T>, { word, isPossessive }: NameToken, joint: Joint): Step<T> | undefined {
  const possessive = isPossessive ? next.get(keyOf(`${word}'s`, joint)) : undefined;
  if (possessive) return { node: possessive, isLast: false };
  const node =
    next.get(keyOf(word, joint)) ??
    (joint === 'start' && word === 'The' ? next.get(keyOf('the', joint)) : undefined) ??
    (isShouted(word) ? next.get(keyOf(toTitle(word), joint)) : undefined);
  return node && { node, isLast: isPossessive };
}

function keyOf(word: string, joint: Joint): string {
  return `${joint}\t${word}`;
}

/** Shorter words in capitals are abbreviations. */
const MIN_SHOUTED_LETTERS = 4;

function isShouted(word: string): boolean {
  return word.length >= MIN_SHOUTED_LETTERS && /^\p{Lu}+$/u.test(word);
}

function toTitle(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
