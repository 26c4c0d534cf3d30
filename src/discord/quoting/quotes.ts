import type { FoundPassage } from '#src/answers/answer.ts';
import type { Article, Paragraph, Span } from '#src/articles/article.ts';
import type { Passage } from '#src/articles/passage.ts';
import { quotingRights } from '#src/citations/quoting-rights.ts';
import { MAX_SNIPPET_CHARS, snippetOf } from '#src/citations/snippet.ts';

/**
 * What one message shows of the articles' own words. Whatever shows some asks here first and tells what it has shown;
 * so no command can forget the limits.
 */
export interface Quotes {
  /** Starts anew: a message is laid out again until it fits. */
  readonly begin: () => void;
  /** What may be shown of a passage; undefined where only its source may be named. */
  readonly take: (found: FoundPassage, maxChars: number) => Quotable | undefined;
  /** Tells what of the passage's paragraph is shown in the end. */
  readonly note: (passage: Passage, span: Span) => void;
  /** Whether anybody may quote the article as he likes, or these are only for one person's eyes. */
  readonly isFree: (article: Article) => boolean;
  /** Passages of which only the source is named. */
  readonly withheld: () => number;
  /** Whether shorter pieces are shown than the answer holds, or fewer. */
  readonly isShortened: () => boolean;
  /** What is shown of articles that may not be quoted freely, in public or not. */
  readonly shown: () => readonly Passage[];
}

interface Quotable {
  readonly found: FoundPassage;
  readonly maxChars: number;
}

/** Passages in one message; undefined: as many as there are, at any length. */
export type MaxPassages = number | undefined;

/** @param maxPassages of articles that may not be quoted freely; 0 to name sources only */
export function createQuotes(maxPassages: MaxPassages): Quotes {
  let shown: Passage[] = [];
  let [taken, withheld, isShortened] = [0, 0, false];
  const covered = new Map<Paragraph, Set<Span>>();
  return {
    begin: () => {
      shown = [];
      [taken, withheld, isShortened] = [0, 0, false];
      covered.clear();
    },
    take: (found, maxChars) => {
      const { article, paragraph } = found.passage;
      if (maxPassages === undefined || isFreeToQuote(article)) return { found, maxChars };
      const passage = snippetOf(found.passage, found.marks);
      const sentences = (covered.get(paragraph) ?? new Set()).union(sentencesIn(passage));
      // Pieces of one message don't add up to a whole paragraph either.
      const isWhole = sentences.size === paragraph.sentences.length && sentences.size > 1;
      if (taken >= maxPassages || isWhole) {
        withheld += 1;
        return undefined;
      }
      taken += 1;
      covered.set(paragraph, sentences);
      isShortened ||= passage !== found.passage || lengthOf(passage) > MAX_SNIPPET_CHARS;
      return { found: { ...found, passage }, maxChars: Math.min(maxChars, MAX_SNIPPET_CHARS) };
    },
    note: (passage, span) => {
      if (!isFreeToQuote(passage.article)) shown.push({ ...passage, span });
    },
    isFree: (article) => maxPassages === undefined || isFreeToQuote(article),
    withheld: () => withheld,
    isShortened: () => isShortened || withheld > 0,
    shown: () => shown,
  };
}

/** For one person's eyes: everything. */
export function privateQuotes(): Quotes {
  return createQuotes(undefined);
}

/** Asked for every passage of every answer. */
const known = new WeakMap<Article, boolean>();

export function isFreeToQuote(article: Article): boolean {
  const isFree = known.get(article) ?? quotingRights(article.bibliography.licence) === 'free';
  known.set(article, isFree);
  return isFree;
}

function sentencesIn({ paragraph, span }: Passage): Set<Span> {
  return new Set(paragraph.sentences.filter(({ start, end }) => start < span.end && span.start < end));
}

function lengthOf({ span }: Passage): number {
  return span.end - span.start;
}
