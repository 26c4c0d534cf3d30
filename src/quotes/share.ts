import { isStopWord } from '#src/language/stop-words.ts';
import type { Run, Step } from './align-words.ts';
import type { QuotedWord } from './read-quote.ts';
import { STOP_WORD_WEIGHT } from './weights.ts';

/**
 * How much of a quote's words, by weight, an alignment has; of those with an index in `run`, or of all. 1 for words that
 * are all in brackets.
 */
export function shareOf(quote: readonly QuotedWord[], steps: readonly Step[], run?: Run): number {
  const { from, to } = run ?? { from: 0, to: quote.length };
  const all = sumWeights(quote.slice(from, to));
  const had = steps.filter(isHad).reduce((sum, { quoted }) => {
    return sum + sumWeights(quote.slice(Math.max(from, quoted.from), Math.min(to, quoted.to)));
  }, 0);
  return all === 0 ? 1 : had / all;
}

function isHad({ kind }: Step): boolean {
  return kind === 'same' || kind === 'alike';
}

function sumWeights(words: readonly QuotedWord[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

function weightOf({ key, isBracketed }: QuotedWord): number {
  if (isBracketed) return 0;
  return isStopWord(key, 'en') ? STOP_WORD_WEIGHT : 1;
}

/**
 * Words that must follow one another unchanged somewhere; a quote of fewer words must be there whole. Korean words hold
 * what are two or three in English.
 */
const LEAST_RUN = 3;
const LEAST_KOREAN_RUN = 2;

/** Whether the words that are the same hang together: the same few words, scattered, are in any text. */
export function hasRun(quote: readonly QuotedWord[], steps: readonly Step[]): boolean {
  const least = quote.some(({ key }) => /\p{Script=Hangul}/u.test(key)) ? LEAST_KOREAN_RUN : LEAST_RUN;
  const wanted = Math.min(least, quote.filter(({ isBracketed }) => !isBracketed).length);
  let run = 0;
  for (const { kind, quoted } of steps) {
    // An ellipsis interrupts nothing.
    if (kind === 'left-out' && quote[quoted.to]?.isGapMarked === true) continue;
    run = kind === 'same' ? run + (quoted.to - quoted.from) : 0;
    if (run >= wanted) return true;
  }
  return false;
}
