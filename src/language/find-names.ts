import { isStopWord } from './stop-words.ts';

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
  const byBeginning = Map.groupBy(longestFirst, ({ lower }) => lower.slice(0, BEGINNING));
  const starts = { written: startsOf(longestFirst, 'written'), lower: startsOf(longestFirst, 'lower') };
  const find = (text: string, spelling: Spelling) => {
    return findIn(toHaystack(text, spelling), { byBeginning, spelling, starts: starts[spelling] });
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

/** Names are looked up by so many of their first letters; every name has as many. */
const BEGINNING = 2;

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
  readonly byBeginning: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly spelling: Spelling;
  /** Matches where a word begins as a name does. */
  readonly starts: RegExp;
}

/** Most words begin no name: an expression that only stops at those which may is three times as fast as one for all. */
function startsOf(entries: readonly Entry<Named>[], spelling: Spelling): RegExp {
  const names = entries.map((entry) => entry[spelling]).flatMap((name) => [name, openingForm(name)]);
  const beginnings = names
    .map((name) => Array.from(name).slice(0, BEGINNING).join(''))
    .filter((text) => /^[\p{L}\p{N}]/u.test(text));
  const either = [...new Set(beginnings)]
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join('|');
  return new RegExp(either === '' ? NOWHERE : `(?<![\\p{L}\\p{N}])(?:${either})`, 'gu');
}

const NOWHERE = '(?!)';

/** "The South" opens a sentence. */
function openingForm(name: string): string {
  return name.startsWith('the ') ? `T${name.slice(1)}` : name;
}

function findIn<T extends Named>(haystack: Haystack, { byBeginning, spelling, starts }: Lookup<T>): NameMatch<T>[] {
  const matches: NameMatch<T>[] = [];
  let end = 0;
  for (const { index } of haystack.compared.matchAll(starts)) {
    if (index < end) continue;
    const candidates = byBeginning.get(haystack.compared.slice(index, index + BEGINNING).toLowerCase());
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

/** "us" in lower case is a pronoun; and the end of a hyphened name is no name: the "un" of "Kim Jong-un". */
function isTypedName({ start, end }: NameMatch<Named>, text: string): boolean {
  const isTail = text[start - 1] === '-' && /^\p{Ll}/u.test(text.slice(start, end));
  return !isTail && !isStopWord(text.slice(start, end), 'en');
}
