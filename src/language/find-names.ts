import { isStopWord } from './stop-words.ts';

/** A thing and everything it is called. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Also part of the names of others, which it may stand for: Korea. */
  readonly isShared?: boolean | undefined;
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

/**
 * Compiles the names once; finding is then linear in the text. Of two things with one name the first wins.
 *
 * @param hiding longer names of nothing, which hide the names in them: "Gulf of Mexico"
 */
export function compileNames<T extends Named>(things: readonly T[], hiding: readonly string[] = []): NameFinder<T> {
  const entries = new Map<string, Entry<T>>();
  for (const name of hiding) {
    const entry = toEntry<T>(name, undefined);
    entries.set(entry.lower, entry);
  }
  for (const named of things) {
    for (const name of [named.name, ...named.aliases]) {
      const entry = toEntry(name, named);
      if (!entries.has(entry.lower)) entries.set(entry.lower, entry);
    }
  }
  const longestFirst = [...entries.values()].toSorted((a, b) => b.written.length - a.written.length);
  const byFirstWord = Map.groupBy(longestFirst, ({ written }) => keyOf(firstWord(written)));
  const starts = { written: writtenStarts(longestFirst), lower: /[\p{L}\p{N}]+/gu };
  const find = (text: string, spelling: Spelling) => {
    return findIn(toHaystack(text, spelling), { byFirstWord, spelling, starts: starts[spelling] });
  };
  return {
    find: (text) => find(text, 'written'),
    findTyped: (text) => find(text, 'lower').filter((match) => isTypedName(match, text)),
  };
}

interface Entry<T> {
  /** Undefined for a name of nothing. */
  readonly named: T | undefined;
  readonly written: string;
  readonly lower: string;
}

/** The letters and digits that a name begins with; empty where it begins with neither, and is never found. */
function firstWord(name: string): string {
  return /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
}

/**
 * What names are looked up by: their first word. In scripts without capitals that is its first letters, since particles
 * follow a name without a space, or no space parts words at all.
 */
function keyOf(word: string): string {
  return /^\p{Lo}/u.test(word) ? word.slice(0, UNCASED_LETTERS) : word.toLowerCase();
}

/** Every uncased name has as many letters. */
const UNCASED_LETTERS = 2;

/** Whether capitals count: they do in an article, not in what people type. */
type Spelling = 'written' | 'lower';

function toEntry<T>(name: string, named: T | undefined): Entry<T> {
  const written = plainApostrophes(name).replace(/\s+/g, ' ');
  return { named, written, lower: written.toLowerCase() };
}

/** The text as it is compared, and as it is written. */
type Haystack = Readonly<Record<'compared' | 'written', string>>;

function toHaystack(text: string, spelling: Spelling): Haystack {
  const written = plainApostrophes(text);
  if (spelling === 'written') return { written, compared: written };
  const lower = written.toLowerCase();
  // A few letters grow when they become small (İ); offsets must stay right, so such a text keeps its capitals.
  return { written, compared: lower.length === written.length ? lower : written };
}

function plainApostrophes(text: string): string {
  return text.replace(/[’ʼ]/g, "'");
}

interface Lookup<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly spelling: Spelling;
  /** Matches words that may begin a name. */
  readonly starts: RegExp;
}

/** Few names begin with a small letter: an expression that stops at capitals, and at those, passes most words by. */
function writtenStarts(entries: readonly Entry<Named>[]): RegExp {
  const small = new Set(entries.map(({ written }) => firstWord(written)).filter((word) => /^\p{Ll}/u.test(word)));
  const either = small.size === 0 ? '' : `|(?:${[...small].join('|')})(?![\\p{L}\\p{N}])`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}][\\p{L}\\p{N}]*${either})`, 'gu');
}

/** "The South" opens a sentence. */
function openingForm(name: string): string {
  return name.startsWith('the ') ? `T${name.slice(1)}` : name;
}

function findIn<T extends Named>(haystack: Haystack, { byFirstWord, spelling, starts }: Lookup<T>): NameMatch<T>[] {
  const matches: NameMatch<T>[] = [];
  let end = 0;
  for (const { 0: word, index } of haystack.compared.matchAll(starts)) {
    if (index < end) continue;
    const candidates = byFirstWord.get(keyOf(word));
    const entry = candidates?.find((candidate) => stands(candidate, { haystack, index, spelling }));
    if (!entry) continue;
    end = index + entry.written.length;
    if (entry.named) matches.push({ named: entry.named, start: index, end });
  }
  return matches;
}

interface Place {
  readonly haystack: Haystack;
  readonly index: number;
  readonly spelling: Spelling;
}

/** Whether the name stands at the place as a whole. */
function stands<T>(entry: Entry<T>, { haystack, index, spelling }: Place): boolean {
  const name = entry[spelling];
  const isThere = haystack.compared.startsWith(name, index);
  if (!isThere && !(spelling === 'written' && haystack.written.startsWith(openingForm(name), index))) return false;
  const rest = haystack.written.slice(index + name.length, index + name.length + 2);
  // Korean particles follow a name without a space; elsewhere a letter would make it another word.
  if (!/\p{Script=Hangul}$/u.test(name) && /^[\p{L}\p{N}]/u.test(rest)) return false;
  // "the South" is a name, but in "the South China Sea" it is a piece of a longer one.
  return !(/^the \p{Lu}/u.test(entry.written) && /^\s\p{Lu}/u.test(rest));
}

/** "us" and "Who" are pronouns; and the end of a hyphened name is no name: the "un" of "Kim Jong-un". */
function isTypedName(match: NameMatch<Named>, text: string): boolean {
  const typed = text.slice(match.start, match.end);
  if (text[match.start - 1] === '-' && /^\p{Ll}/u.test(typed)) return false;
  return standsInCapitals(match, text) || !isStopWord(typed.toLowerCase(), 'en');
}

/**
 * Whether a name that is spelled like a function word ("US", "WHO"; "un" in Spanish) is meant as a name: it stands in
 * capitals, and not all of the text does.
 */
export function standsInCapitals({ start, end }: NameMatch<Named>, text: string): boolean {
  const typed = text.slice(start, end);
  return /^\p{Lu}{2}/u.test(typed) && typed === typed.toUpperCase() && text !== text.toUpperCase();
}
