import type { Passage } from '#src/articles/passage.ts';
import type { Named, NameFinder } from '#src/language/find-names.ts';
import { namesIn } from './compared.ts';
import type { Difference } from './difference.ts';
import { judgePart } from './judge-part.ts';
import { type FindParagraphs, type Place, type PlacedPart, placeQuote } from './place-quote.ts';
import { type Quote, readQuote, shownQuote } from './read-quote.ts';
import { type Verdict, worstOf } from './verdict.ts';
import { MAX_PLACES } from './weights.ts';

/** A part of a quote that stands in one paragraph, or nowhere, and what is said of it. */
export interface CheckedPart {
  /** The quote's words. */
  readonly quoted: string;
  readonly verdict: Verdict;
  /** The stretch that is quoted; absent where the words aren't found. */
  readonly passage?: Passage | undefined;
  readonly differences: readonly Difference[];
  /** A negation right outside the quoted words. */
  readonly edge?: string | undefined;
}

/** How the parts of a quote hang together where they aren't one stretch. */
export type Joint =
  /** Parts of different articles, or in another order than the article's, as one quote. */
  | 'rearranged'
  /** Two places made one sentence. */
  | 'merged'
  /** Sentences between the parts are left out, without a mark. */
  | 'left-out'
  /** … and with one. */
  | 'marked';

export interface CheckedQuote {
  /** On one line, without the marks around it. */
  readonly quote: string;
  readonly verdict: Verdict;
  /** In the quote's order; at least one. */
  readonly parts: readonly CheckedPart[];
  /** The worst of the joints between the parts. */
  readonly joint?: Joint | undefined;
  /** Other places that have the very same words. */
  readonly others: readonly Passage[];
}

export interface QuoteSources {
  readonly find: FindParagraphs;
  readonly actors: NameFinder<Named>;
}

/** Checks a quote against the library; undefined for a text without a word. */
export function judgeQuote(typed: string, sources: QuoteSources): CheckedQuote | undefined {
  const quote = readQuote(typed);
  if (quote.words.length === 0) return undefined;
  const placed = placeQuote(quote, sources.find);
  const parts = placed.map((part) => toChecked(part, quote, sources));
  const joints = parts.slice(1).flatMap((part, i) => {
    const before = parts[i];
    const after = placed[i + 1];
    return before && after ? (jointOf(before, part, { quote, after, placed: placed[i] }) ?? []) : [];
  });
  const joint = worstJoint(joints);
  const verdict = worstOf([...parts.map((part) => part.verdict), ...(joint ? [VERDICT_OF[joint]] : [])]);
  return { quote: shownQuote(quote.text), verdict, parts, joint, others: othersOf(placed, parts) };
}

/** The worst first. */
const JOINTS: readonly Joint[] = ['merged', 'rearranged', 'left-out', 'marked'];
const VERDICT_OF = { merged: 'altered', rearranged: 'altered', 'left-out': 'cut-unmarked', marked: 'cut' } as const;

function worstJoint(joints: readonly Joint[]): Joint | undefined {
  const found = new Set(joints);
  return JOINTS.find((joint) => found.has(joint));
}

function toChecked({ words, place }: PlacedPart, quote: Quote, { actors }: QuoteSources): CheckedPart {
  const text = quote.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const quoted = shownQuote(text);
  if (!place) return { quoted, verdict: 'not-found', differences: [] };
  const { language } = place.article.bibliography;
  const { verdict, differences, span, edge } = judgePart({
    quote,
    part: words,
    place,
    quotedNames: namesIn(quote.text, quote.words, { actors, language }),
    originalNames: namesIn(place.paragraph.text, place.words, { actors, language }),
  });
  return { quoted, verdict, passage: toPassage(place, span), differences, edge };
}

function toPassage({ article, paragraph }: Place, span: Passage['span']): Passage {
  const index = paragraph.sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  return { article, paragraph, span, ...(index >= 0 && { sentence: index + 1 }) };
}

function othersOf(placed: readonly PlacedPart[], parts: readonly CheckedPart[]): Passage[] {
  const [only] = placed;
  const [part] = parts;
  if (placed.length !== 1 || !only || part?.verdict !== 'exact') return [];
  return only.others.slice(0, MAX_PLACES).map((place) => {
    const { words, alignment } = place;
    const start = words[alignment.steps[0]?.original.from ?? 0]?.start ?? 0;
    const end = words[(alignment.steps.at(-1)?.original.to ?? 1) - 1]?.end ?? 0;
    return toPassage(place, { start, end });
  });
}

interface Junction {
  readonly quote: Quote;
  readonly placed: PlacedPart | undefined;
  readonly after: PlacedPart;
}

/** How two parts that follow one another in the quote do so in the text; undefined where the text has them so, too. */
function jointOf(a: CheckedPart, b: CheckedPart, { placed, after }: Junction): Joint | undefined {
  if (!a.passage || !b.passage) return undefined;
  const [last] = placed?.words.slice(-1) ?? [];
  const [first] = after.words;
  const isMarked = first?.isGapMarked === true;
  if (!isMarked && last?.sentence === first?.sentence) return 'merged';
  if (a.passage.article !== b.passage.article || comesAfter(a.passage, b.passage)) return 'rearranged';
  if (isAdjacent(a.passage, b.passage)) return undefined;
  return isMarked ? 'marked' : 'left-out';
}

function comesAfter(a: Passage, b: Passage): boolean {
  const steps = a.paragraph.number - b.paragraph.number;
  return steps > 0 || (steps === 0 && a.span.start > b.span.start);
}

/** Whether nothing but marks stands between the two, the paragraph's end included. */
function isAdjacent(a: Passage, b: Passage): boolean {
  const rest = a.paragraph.text.slice(a.span.end);
  const begin = b.paragraph.text.slice(0, b.span.start);
  if (a.paragraph === b.paragraph) return !hasWord(a.paragraph.text.slice(a.span.end, b.span.start));
  return b.paragraph.number === a.paragraph.number + 1 && !hasWord(rest) && !hasWord(begin);
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
