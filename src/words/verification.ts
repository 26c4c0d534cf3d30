import type { FoundPassage } from '#src/answers/answer.ts';
import type { VerifiedQuote } from '#src/answers/verification.ts';
import { type Difference, type DifferenceKind } from '#src/quotes/difference.ts';
import type { CheckedPart } from '#src/quotes/judge-quote.ts';
import { actOf, marksIn, type Piece, piecesOf, wholeSentences } from '#src/quotes/pieces.ts';
import type { VerificationWords } from './verification-words.ts';

/** A part of a checked quote, ready to be shown. */
export interface ShownPart {
  /** The quote laid over the text; empty where they are the same, or the words aren't found. */
  readonly pieces: readonly Piece[];
  /** The differences in words, the gravest first. */
  readonly lines: readonly string[];
  /** The text's whole sentences; absent where the words aren't found. */
  readonly found?: FoundPassage | undefined;
}

/** A checked quote, ready to be shown. */
export interface ShownQuote {
  readonly heading: string;
  readonly quote: string;
  readonly notes: readonly string[];
  readonly parts: readonly ShownPart[];
}

/** Lines about one part; more are counted. */
const MAX_LINES = 6;

/** What to show of a checked quote, wherever it is shown. `references` names places, for the notes. */
export function shownQuoteOf(
  checked: VerifiedQuote,
  words: VerificationWords,
  references: readonly string[],
): ShownQuote {
  const { verdict, joint, quote, parts, attribution } = checked;
  const isPartly = verdict === 'not-found' && parts.some(({ passage }) => passage !== undefined);
  const title = parts.find(({ passage }) => passage)?.passage?.article.bibliography.title ?? '';
  const notes = [
    isPartly ? '' : words.meaning[verdict],
    verdict === 'wrong-source' && attribution ? words.wrongSource(attribution, title) : '',
    joint ? words.joints[joint] : '',
    references.length > 0 ? words.otherPlaces(references) : '',
  ];
  return {
    heading: isPartly ? words.partlyFound : words.verdicts[verdict],
    quote,
    notes: notes.filter((note) => note !== ''),
    parts: parts.map((part) => toShownPart(part, { words, isPartly })),
  };
}

function toShownPart(
  part: CheckedPart,
  { words, isPartly }: { readonly words: VerificationWords; readonly isPartly: boolean },
): ShownPart {
  const { passage, differences, edge, quoted } = part;
  if (!passage) return { pieces: [], lines: isPartly ? [words.unfound(quoted)] : [] };
  const lines = differences.toSorted((a, b) => rank(a) - rank(b)).map((one) => describe(one, words));
  const more = lines.length - MAX_LINES;
  return {
    pieces: differences.length > 0 ? piecesOf(part) : [],
    lines: [
      ...lines.slice(0, MAX_LINES),
      ...(more > 0 ? [words.moreDifferences(more)] : []),
      ...(edge === undefined ? [] : [words.edge(edge)]),
    ],
    found: { passage: wholeSentences(passage), score: 1, marks: marksIn(part) },
  };
}

/** What changes the meaning comes first, what a quote marks itself last. */
const ORDER: readonly DifferenceKind[] = [
  'negation',
  'number',
  'name',
  'modality',
  'opposite',
  'merged',
  'left-out',
  'wording',
  'spelling',
  'slip',
  'punctuation',
  'marked',
];

function rank({ kind }: Difference): number {
  return ORDER.indexOf(kind);
}

function describe({ kind, original, quoted }: Difference, words: VerificationWords): string {
  return [act({ kind, original, quoted }, words), words.kinds[kind]].filter((part) => part !== '').join(' ');
}

function act({ kind, original, quoted }: Omit<Difference, 'span'>, words: VerificationWords): string {
  if (original.trim() === '' && quoted.trim() === '') return words.marks;
  const cut = shorten(original);
  switch (actOf({ original, quoted })) {
    case 'replaced':
      return words.replaced(cut, shorten(quoted));
    case 'added':
      return words.added(shorten(quoted));
    case 'left-out':
      return kind === 'marked' ? words.markedOut(cut) : words.leftOut(cut);
  }
}

/** Longer stretches are told by their two ends. */
const MAX_STRETCH_CHARS = 120;
const END_CHARS = 50;

/** A stretch of words as it is told in a list, cut in the middle where it is long. */
export function shorten(stretch: string): string {
  if (stretch.length <= MAX_STRETCH_CHARS) return stretch;
  const head = stretch.slice(0, END_CHARS).replace(/\s+\S*$/u, '');
  const tail = stretch.slice(-END_CHARS).replace(/^\S*\s+/u, '');
  return `${head} […] ${tail}`.toWellFormed();
}
