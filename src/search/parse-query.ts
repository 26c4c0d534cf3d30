/** A typed question, read for the few marks that search engines have taught people. */
export interface ParsedQuery {
  /** What is asked, without marks, exclusions and keys; single spaces. May be empty. */
  readonly text: string;
  /** Words that must stand together, in order of typing. They are in `text`, too. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not occur. */
  readonly excluded: readonly string[];
  /** A slug or title, as typed; the last one where there are several. */
  readonly article?: string;
  /** A name, as typed; the last one where there are several. */
  readonly actor?: string;
}

/**
 * Reads `"a phrase"`, `-word`, `-"a phrase"`, `article:slug`, `article:"A title"` and `actor:name`.
 * Whatever is none of these is text: unknown keys, hyphens inside words, a quotation mark without a partner.
 * Single quotation marks mark no phrase, since apostrophes look the same. Never throws.
 */
export function parseQuery(typed: string): ParsedQuery {
  let query = readOnce(typed);
  // Where marks are tangled, taking some out can pair others. Each further round takes some out, so there are few.
  for (;;) {
    const again = readOnce(formatQuery(query));
    if (again.text === query.text) return query;
    query = again;
  }
}

/** The query as one would type it: `parseQuery(formatQuery(query))` is the query. */
export function formatQuery({ text, phrases, excluded, article, actor }: ParsedQuery): string {
  return [
    ...excluded.map((value) => `-${formatValue(value)}`),
    ...(article === undefined ? [] : [`article:${formatValue(article)}`]),
    ...(actor === undefined ? [] : [`actor:${formatValue(actor)}`]),
    markPhrases(text, phrases),
  ]
    .join(' ')
    .trim();
}

/** Linear. */
function readOnce(typed: string): ParsedQuery {
  const pieces: string[] = [];
  const found: Found = { phrases: [], excluded: [] };
  let last = 0;
  for (const match of typed.matchAll(MARKED)) {
    pieces.push(typed.slice(last, match.index));
    last = match.index + match[0].length;
    pieces.push(readMarked(match, found));
  }
  pieces.push(typed.slice(last));
  return { text: singleSpaces(pieces.join('')), ...found };
}

interface Found {
  phrases: string[];
  excluded: string[];
  article?: string;
  actor?: string;
}

type Key = 'article' | 'actor';

const KEYS: Readonly<Record<string, Key>> = { article: 'article', actor: 'actor', 글: 'article', 행위자: 'actor' };

/** Quotation marks of English, German, French, Russian and Korean typography. Any of them closes. */
const MARKS = '"“”„‟«»「」『』';
/** These open wherever they stand; the others only where a word may begin, so that 5" is five inches. */
const OPENING = '“„«「『';
const OPENING_AT_WORD = `(?<=^|[\\s(\\[{${MARKS}])["”‟»]`;
const QUOTED = `(?=[^${MARKS}\\p{L}\\p{N}]*[\\p{L}\\p{N}])(?<quoted>[^${MARKS}]*)[${MARKS}]`;
/** Punctuation and Korean particles that cling to a value. */
const CLINGING = `(?:(?![${MARKS}])[\\p{P}\\p{Script=Hangul}])*(?=\\s|$|[${OPENING}])`;
const KEY = `(?:${Object.keys(KEYS).join('|')}):`;
/** A quoted value ends a word, or something else that is marked follows it at once. */
const VALUE_END = `(?:${CLINGING}|(?=[${MARKS}]|${KEY}))`;

const MARKED = new RegExp(
  [
    `(?:(?<=^|\\s)-|(?<=^|[\\s${MARKS}])(?<key>${Object.keys(KEYS).join('|')}):)(?:["“”„‟«»「『]${QUOTED}${VALUE_END}|(?<bare>[\\p{L}\\p{N}]\\S*))`,
    `(?:[${OPENING}]|${OPENING_AT_WORD})(?<phrase>[^${MARKS}]*)[${MARKS}]`,
  ].join('|'),
  'giu',
);

/** Notes what was marked; returns what the text keeps of it. */
function readMarked(match: RegExpExecArray, found: Found): string {
  const { key, quoted, bare, phrase } = match.groups ?? {};
  if (phrase !== undefined) {
    if (!/[\p{L}\p{N}]/u.test(phrase)) return match[0];
    const words = singleSpaces(phrase);
    found.phrases.push(words);
    return setApart(words, match);
  }
  const value = quoted === undefined ? stripEnd(bare ?? '') : singleSpaces(quoted);
  const field = key === undefined ? undefined : KEYS[key.toLowerCase()];
  if (field === undefined) found.excluded.push(value);
  else found[field] = value;
  return ' ';
}

/** Without its marks a phrase must not grow together with its neighbours into other words. */
function setApart(phrase: string, { 0: marked, index, input }: RegExpExecArray): string {
  const before = /[\s([{]/.test(input.charAt(index - 1)) ? '' : ' ';
  const after = new RegExp(`^${FOLLOWING}`).test(input.charAt(index + marked.length)) ? '' : ' ';
  return before + phrase + after;
}

/** What may follow a phrase directly. */
const FOLLOWING = '[-.,;!?)\\]}…]';

function stripEnd(word: string): string {
  return word.replace(/[\p{P}\p{S}]+$/u, '');
}

function singleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function formatValue(value: string): string {
  const isBare = /^[\p{L}\p{N}]\S*$/u.test(value) && stripEnd(value) === value;
  return isBare ? value : `"${value}"`;
}

function markPhrases(text: string, phrases: readonly string[]): string {
  let marked = '';
  let last = 0;
  for (const phrase of phrases) {
    const place = new RegExp(`(?<=^|[\\s([{])${escapePattern(phrase)}(?=$|\\s|${FOLLOWING})`, 'gu');
    place.lastIndex = last;
    const at = place.exec(text)?.index;
    if (at === undefined) continue;
    marked += `${text.slice(last, at)}"${phrase}"`;
    last = at + phrase.length;
  }
  return marked + text.slice(last);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
