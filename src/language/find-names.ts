import { isStopWord } from './stop-words.ts';
import { foldText } from './tokenise.ts';

/** A thing and everything it is called. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface NameMatch<T extends Named> {
  readonly named: T;
  /** The text's own words: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** A compiled list of names; finds them in texts. */
export interface NameFinder<T extends Named> {
  /** Every name in the text, in order, without overlaps, the longest first where two start at one place. */
  readonly find: (text: string) => NameMatch<T>[];
  /** As `find`, but however it is capitalised: for what people type. Lower-case "us" stays a pronoun. */
  readonly findTyped: (text: string) => NameMatch<T>[];
}

/** Compiles the names once; finding is then linear in the text. Of two things with one name the first wins. */
export function compileNames<T extends Named>(things: readonly T[]): NameFinder<T> {
  const owners = new Map<string, T>();
  for (const thing of things) {
    for (const name of [thing.name, ...thing.aliases]) {
      const key = keyOf(name);
      if (!owners.has(key)) owners.set(key, thing);
    }
  }
  const names = things.flatMap(({ name, aliases }) => [name, ...aliases]);
  const written = compile(names, 'u');
  const typed = compile(names, 'iu');
  const find = (text: string, pattern: RegExp): NameMatch<T>[] => {
    if (names.length === 0) return [];
    return [...text.matchAll(pattern)].flatMap((match) => {
      const named = owners.get(keyOf(match[0]));
      return named ? [{ named, start: match.index, end: match.index + match[0].length }] : [];
    });
  };
  const isTypedName = (match: NameMatch<T>, text: string): boolean => {
    // Nor is the end of a hyphened name one: the "un" of "Kim Jong-un".
    const isTail = text[match.start - 1] === '-' && /^\p{Ll}/u.test(text.slice(match.start));
    return !isTail && !isStopWord(text.slice(match.start, match.end), 'en');
  };
  return {
    find: (text) => find(text, written),
    findTyped: (text) => find(text, typed).filter((match) => isTypedName(match, text)),
  };
}

function keyOf(name: string): string {
  return foldText(name)
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ');
}

function compile(names: readonly string[], flags: string): RegExp {
  const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(toPattern).join('|')})`, `g${flags}`);
}

function toPattern(name: string): string {
  const escaped = name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/^the (?=\p{Lu})/u, '[Tt]he ')
    .replace(/\s+/g, '\\s+');
  // "the South" is a name, but in "the South China Sea" it is a piece of a longer one.
  if (/^the \p{Lu}/u.test(name)) return `${escaped}(?![\\p{L}\\p{N}]|\\s+\\p{Lu})`;
  // Korean particles follow a name without a space; elsewhere a letter would make it another word.
  return /\p{Script=Hangul}$/u.test(name) ? escaped : `${escaped}(?![\\p{L}\\p{N}])`;
}
