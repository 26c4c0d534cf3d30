import type { Span } from '#src/articles/article.ts';
import type { Run, Step } from './align-words.ts';
import type { Compared } from './compared.ts';
import type { Place } from './place-quote.ts';
import type { QuoteWord } from './quote-words.ts';
import { LINE_BREAK_HYPHEN, type QuotedWord } from './read-quote.ts';

/** Words of a quote and of a text that differ and stand together: what one reads as one change. */
export interface ChangedRun {
  /** Indices into the part's words. */
  readonly quoted: Run;
  /** Indices into the paragraph's words. */
  readonly original: Run;
  readonly steps: readonly Step[];
  /** Brackets or an ellipsis say that something was changed here. */
  readonly isMarked: boolean;
}

/**
 * The runs of steps that aren't the same; a word that is the same but for its accents or for what scanning does is a run
 * of its own.
 */
export function changedRuns({ quote: { text }, part: quote, place }: Compared): ChangedRun[] {
  const runs: Step[][] = [];
  let isOpen = false;
  for (const step of place.alignment.steps) {
    const isSlip = step.kind === 'same' && isWrittenOtherwise(step, { text, quote, place });
    if (step.kind === 'same' && !isSlip) isOpen = false;
    else if (isOpen && !isSlip) runs.at(-1)?.push(step);
    else {
      runs.push([step]);
      isOpen = !isSlip;
    }
  }
  return runs.map((steps) => toRun(steps, quote));
}

interface Beside {
  readonly text: string;
  readonly quote: readonly QuotedWord[];
  readonly place: Place;
}

function isWrittenOtherwise({ quoted, original }: Step, { text, quote, place }: Beside): boolean {
  const said = quote.slice(quoted.from, quoted.to);
  const told = place.words.slice(original.from, original.to);
  const isBroken = said[1] !== undefined && text.slice(said[0]?.end, said[1].start) === LINE_BREAK_HYPHEN;
  const isSame = said.map(({ word }) => word).join(isBroken && told.length === 1 ? '' : ' ') === wordsOf(told);
  return !isSame || (said.length === 1 && isContraction(text, said) !== isContraction(place.paragraph.text, told));
}

function wordsOf(words: readonly QuoteWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** "won’t" and "will not" are the same words, written otherwise. */
function isContraction(text: string, [word]: readonly QuoteWord[]): boolean {
  return word !== undefined && /['’ʼ`]t$/iu.test(text.slice(word.start, word.end));
}

function toRun(steps: readonly Step[], quote: readonly QuotedWord[]): ChangedRun {
  const [first] = steps;
  const last = steps.at(-1);
  const quoted = { from: first?.quoted.from ?? 0, to: last?.quoted.to ?? 0 };
  const original = { from: first?.original.from ?? 0, to: last?.original.to ?? 0 };
  const said = quote.slice(quoted.from, quoted.to);
  // A gap before the first word of what follows stands where the run ends.
  const isGap = said.some(({ isGapMarked }) => isGapMarked) || quote[quoted.to]?.isGapMarked === true;
  const isOnlyGap = said.every(({ isBracketed }) => isBracketed);
  return { quoted, original, steps, isMarked: isGap && isOnlyGap };
}

/** The stretch of a text from one of its words to another; empty, before `from`, for none. */
export function spanOf(words: readonly { readonly start: number; readonly end: number }[], run: Run): Span {
  const first = words[run.from];
  const last = words[run.to - 1];
  if (first && last && run.from < run.to) return { start: first.start, end: last.end };
  const at = words[run.from - 1]?.end ?? words[run.from]?.start ?? 0;
  return { start: at, end: at };
}
