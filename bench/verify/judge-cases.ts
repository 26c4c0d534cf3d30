import { verifyQuote } from '#src/answers/verify-quote.ts';
import type { VerifiedQuote } from '#src/answers/verification.ts';
import type { Verdict } from '#src/quotes/verdict.ts';
import type { Services } from '#src/services.ts';
import { processorMs } from '../measures/processor-time.ts';
import type { QuoteCase } from './quote-case.ts';

export interface JudgedCase {
  readonly quoteCase: QuoteCase;
  readonly verdict: Verdict;
  readonly checked: VerifiedQuote;
  /** Of processor time: on a busy machine the clock tells how long it waited. */
  readonly ms: number;
}

/** Before the clock runs. */
const WARM_UP = 50;

export function judgeCases(cases: readonly QuoteCase[], services: Services): JudgedCase[] {
  for (const one of cases.slice(0, WARM_UP)) judge(one, services);
  return cases.map((one) => judge(one, services));
}

function judge(quoteCase: QuoteCase, services: Services): JudgedCase {
  const start = processorMs();
  const answer = verifyQuote({ text: quoteCase.quote, article: quoteCase.article }, services);
  const ms = processorMs() - start;
  const checked = answer.kind === 'verification' ? answer.quotes[0] : undefined;
  if (!checked) throw new Error(`no verdict on “${quoteCase.quote}”`);
  return { quoteCase, verdict: checked.verdict, checked, ms };
}

/** Whether the words are shown where they stand; true for those that stand nowhere or in two places. */
export function isPlacedRight({ quoteCase, checked }: JudgedCase): boolean {
  if (quoteCase.from === undefined) return true;
  return checked.parts.some(({ passage }) => {
    return passage && `${passage.article.slug} ¶${passage.paragraph.number}` === quoteCase.from;
  });
}
