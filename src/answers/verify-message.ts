import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '#src/articles/article.ts';
import { findQuotations } from '#src/quotes/find-quotations.ts';
import { type Answer, toProblem } from './answer.ts';
import { hasWords, namesOf } from './named-sources.ts';
import { plainText, withoutMarks } from './plain-text.ts';
import type { Sources } from './sources.ts';
import type { Attribution, VerifiedQuote } from './verification.ts';
import { checkQuote } from './verify-quote.ts';

/** Longest message that is checked as a whole, where nothing in it is marked as a quotation. */
const MAX_WHOLE_CHARS = 1500;
/** Quotations of one message that are checked; a message of 4,000 characters has hardly more. */
const MAX_QUOTATIONS = 20;

/**
 * Checks what a message quotes: its block quotes and what stands within quotation marks, or all of it if it has
 * neither. An article, author or outlet of the library that is named beside a quotation is taken as its source.
 *
 * @param content the message as Discord has it, with its Markdown
 */
export async function verifyMessage(content: string, sources: Sources): Promise<Answer> {
  if (sources.library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const readable = withoutMarks(content).toWellFormed();
  const quotations = findQuotations(readable).filter(({ text }) => !isTitle(text, sources.library.articles));
  const whole = plainText(content).slice(0, MAX_WHOLE_CHARS).toWellFormed();
  const texts = quotations.length > 0 ? quotations : [{ text: whole, context: '' }];
  const quotes: VerifiedQuote[] = [];
  for (const { text, context } of texts.slice(0, MAX_QUOTATIONS)) {
    const checked = checkQuote(text, attributionIn(context, sources), sources);
    if (checked) quotes.push(checked);
    // Each takes some milliseconds; in between others are answered.
    await nextTurn();
  }
  if (quotes.length === 0) return toProblem({ kind: 'empty-message' });
  return { kind: 'verification', question: whole, quotes, isWhole: quotations.length === 0 };
}

/** The title of an article in quotation marks names it; it isn't quoted from it. */
function isTitle(text: string, articles: readonly Article[]): boolean {
  return articles.some(({ bibliography: { title } }) => hasWords(title, text) && hasWords(text, title));
}

/** Shorter names than these are words that occur anywhere. */
const LEAST_NAME_CHARS = 4;

function attributionIn(context: string, { library }: Sources): Attribution | undefined {
  if (context === '') return undefined;
  const named = library.articles.flatMap((article) => {
    const name = namesOf(article).find((one) => one.length >= LEAST_NAME_CHARS && hasWords(context, one));
    return name === undefined ? [] : [{ name, article }];
  });
  const [first] = named;
  // A title or short name says more than an author or outlet that several articles have.
  const exact = named.filter(({ name, article }) => name === article.slug || name === article.bibliography.title);
  const meant = exact.length > 0 ? exact : named;
  return first && { typed: (exact[0] ?? first).name, articles: meant.map(({ article }) => article) };
}
