import type { Span } from '#src/articles/article.ts';
import { foldTypography } from '#src/citations/fold-typography.ts';
import { type ChangedRun, changedRuns, spanOf } from './changes.ts';
import type { Compared } from './compared.ts';
import { changesMeaning, type Difference } from './difference.ts';
import { explainChange, sentenceAt } from './explain-change.ts';
import { LINE_BREAK_HYPHEN } from './read-quote.ts';
import { isNegator } from './rules/negation.ts';
import type { Verdict } from './verdict.ts';

/** A part of a quote, judged. */
export interface JudgedPart {
  readonly verdict: Exclude<Verdict, 'not-found' | 'wrong-source'>;
  /** In the order of the text. */
  readonly differences: readonly Difference[];
  /** The stretch of the paragraph that is quoted, from its first word to its last. */
  readonly span: Span;
  /** A negation right before or behind the quoted words, which the quote leaves outside. */
  readonly edge?: string | undefined;
}

/**
 * Judges words of a quote by the place that has them. "Exact" is said only where the quote and the stretch of the text
 * are one string after folding typography and case.
 */
export function judgePart(compared: Compared): JudgedPart {
  const { place } = compared;
  const runs = changedRuns(compared);
  const span = spanOf(place.words, toRun(place.alignment.steps));
  const found = runs.map((run) => explainChange(run, compared));
  const edge = edgeNegator(compared, span);
  const differences = [
    ...found,
    ...(edge && edge.isStatement ? [edge.difference] : []),
    ...punctuationBetween(compared, runs),
  ].toSorted((a, b) => a.span.start - b.span.start);
  if (differences.length === 0 && !isExact(compared, span)) {
    // Brackets around the text's own words, or an ellipsis where nothing is left out.
    const isMarked = compared.part.some(({ isBracketed, isGapMarked }, i) => isBracketed || (i > 0 && isGapMarked));
    const kind = isMarked ? 'marked' : 'punctuation';
    differences.push({ kind, original: '', quoted: '', span: { start: span.start, end: span.start } });
  }
  const isShown = edge && !edge.isStatement;
  return { verdict: verdictOf(differences), differences, span, ...(isShown && { edge: edge.difference.original }) };
}

function toRun(steps: Compared['place']['alignment']['steps']): { from: number; to: number } {
  const had = steps.filter(({ original }) => original.to > original.from);
  return { from: had[0]?.original.from ?? 0, to: had.at(-1)?.original.to ?? 0 };
}

/** The worst that a part has; the order of severity is that of `verdict.ts`. */
function verdictOf(differences: readonly Difference[]): JudgedPart['verdict'] {
  if (differences.some(changesMeaning)) return 'altered';
  if (differences.some(({ kind }) => kind !== 'marked' && kind !== 'left-out')) return 'near';
  if (differences.some(({ kind }) => kind === 'left-out')) return 'cut-unmarked';
  return differences.length > 0 ? 'cut' : 'exact';
}

/** Where a word was broken at a line's end, it is read with and without the hyphen. */
function isExact({ quote, part, place }: Compared, span: Span): boolean {
  const said = quote.text.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0);
  const told = foldTypography(place.paragraph.text.slice(span.start, span.end)).text;
  return ['', '-'].some((hyphen) => foldTypography(said.replaceAll(LINE_BREAK_HYPHEN, hyphen)).text === told);
}

/** Marks between two words that follow one another both in the quote and in the text, where they aren't the same. */
function punctuationBetween(compared: Compared, runs: readonly ChangedRun[]): Difference[] {
  const { quote, part, place } = compared;
  const changed = new Set(runs.flatMap(({ steps }) => steps));
  const { steps } = place.alignment;
  return steps.flatMap((step, i): Difference[] => {
    const next = steps[i + 1];
    if (!next || changed.has(step) || changed.has(next)) return [];
    const [a, b] = [part[step.quoted.to - 1], part[next.quoted.from]];
    const [told, following] = [place.words[step.original.to - 1], place.words[next.original.from]];
    if (!a || !b || !told || !following || b.isGapMarked) return [];
    const quoted = quote.text.slice(a.end, b.start);
    const original = place.paragraph.text.slice(told.end, following.start);
    if (isSameMark(quoted, original)) return [];
    const isMerged = isJoined({ quoted, original }, { a, b, place, at: following.start, compared });
    return [
      {
        kind: isMerged ? 'merged' : 'punctuation',
        original: original.trim(),
        quoted: quoted.trim(),
        span: spanOfMarks(original, told.end),
      },
    ];
  });
}

/** Where the marks stand, without the spaces around them. */
function spanOfMarks(between: string, start: number): Span {
  const from = between.trim() === '' ? start : start + between.length - between.trimStart().length;
  return { start: from, end: from + between.trim().length };
}

function isSameMark(quoted: string, original: string): boolean {
  const told = foldTypography(original).text;
  return [quoted.replaceAll(LINE_BREAK_HYPHEN, ''), quoted.replaceAll(LINE_BREAK_HYPHEN, '-')].some((one) => {
    return foldTypography(one).text === told;
  });
}

interface Join {
  readonly a: Compared['part'][number];
  readonly b: Compared['part'][number];
  readonly place: Compared['place'];
  readonly at: number;
  readonly compared: Compared;
}

/** A full stop that became a comma or nothing, and the capital after it a small letter: two sentences told as one. */
function isJoined(marks: { quoted: string; original: string }, { a, b, place, at, compared }: Join): boolean {
  if (a.sentence !== b.sentence || !/[.!?。]/u.test(marks.original) || /[.!?。]/u.test(marks.quoted)) return false;
  const isEnd = sentenceAt(place, at - marks.original.length - 1) !== sentenceAt(place, at);
  const isUncased = !/\p{Lu}/u.test(compared.quote.text);
  return isEnd && (isUncased ? /[,;]/u.test(marks.quoted) : /^\p{Ll}/u.test(compared.quote.text.slice(b.start)));
}

interface Edge {
  readonly difference: Difference;
  /** The quote is set as a sentence of its own, so that what it leaves outside is left out. */
  readonly isStatement: boolean;
}

/** A negator next to the quoted words, outside the quote: "not" before them, in Korean "않다" behind. */
function edgeNegator({ quote, part, place }: Compared, span: Span): Edge | undefined {
  const { text, sentences } = place.paragraph;
  const { language } = place.article.bibliography;
  const first = place.words.findIndex(({ start }) => start >= span.start);
  const last = place.words.findLastIndex(({ end }) => end <= span.end);
  const isKorean = /^ko\b/u.test(language);
  const outside = place.words[isKorean ? last + 1 : first - 1];
  if (!outside || !isNegator(outside.key, language)) return undefined;
  const between = isKorean ? text.slice(span.end, outside.start) : text.slice(outside.end, span.start);
  if (/[^\s]/u.test(between)) return undefined;
  const end = sentences.find((one) => one.start <= span.start && span.start < one.end)?.end ?? 0;
  const lastWord = place.words.findLast((word) => word.end <= end);
  const said = quote.text.slice(part[0]?.start ?? 0);
  const isCapital = /^\p{Lu}/u.test(said) && !/^\p{Lu}/u.test(text.slice(span.start));
  const isStatement = isKorean
    ? /(?:[다요까][.!?]?|[.!?])$/u.test(quote.text)
    : isCapital || lastWord?.end === span.end;
  return {
    difference: {
      kind: 'negation',
      original: text.slice(outside.start, outside.end),
      quoted: '',
      span: { start: outside.start, end: outside.end },
    },
    isStatement,
  };
}
