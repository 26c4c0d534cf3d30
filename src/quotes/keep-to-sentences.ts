import type { Paragraph } from '#src/articles/article.ts';
import type { Step } from './align-words.ts';
import type { QuoteWord } from './quote-words.ts';

interface Told {
  readonly paragraph: Paragraph;
  readonly words: readonly QuoteWord[];
}

/**
 * Other words at the beginning or the end of a quote stand in place of words of the sentence that the quote is from; where
 * that sentence has none left, they are added rather than in place of those of the next one. The text's words that the
 * steps name stay in order.
 */
export function keepToSentences(steps: readonly Step[], told: Told): Step[] {
  const first = steps.findIndex((_, i) => isAnchor(steps, i, i + 1));
  const last = steps.findLastIndex((_, i) => isAnchor(steps, i, i - 1));
  const [from, to] = [steps[first], steps[last]];
  if (!from || !to) return [...steps];
  const opening = sentenceOf(from.original.from, told);
  const closing = sentenceOf(to.original.to - 1, told);
  const beginnings = steps.slice(0, first);
  const ends = steps.slice(last + 1);
  const left = beginnings.findLastIndex(({ original }) => sentenceOf(original.from, told) !== opening) + 1;
  const kept = ends.findIndex(({ original }) => sentenceOf(original.to - 1, told) !== closing);
  const right = kept < 0 ? steps.length : last + 1 + kept;
  const [start, end] = [steps[left]?.original.from ?? 0, steps[right - 1]?.original.to ?? 0];
  return [
    ...steps.slice(0, left).flatMap((step) => toAdded(step, start)),
    ...steps.slice(left, right),
    ...steps.slice(right).flatMap((step) => toAdded(step, end)),
  ];
}

/** Whether two words that are the same stand side by side: a single one may stand in the next sentence by chance. */
function isAnchor(steps: readonly Step[], i: number, beside: number): boolean {
  return isTold(steps[i]) && (isTold(steps[beside]) || steps.length < 3);
}

function isTold(step: Step | undefined): boolean {
  return step?.kind === 'same' || step?.kind === 'alike';
}

function toAdded({ kind, quoted }: Step, at: number): Step[] {
  return kind === 'left-out' ? [] : [{ kind: 'added', quoted, original: { from: at, to: at } }];
}

/** Index of the sentence of a word. */
function sentenceOf(word: number, { paragraph, words }: Told): number {
  const offset = words[word]?.start ?? 0;
  return paragraph.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
}
