import { type Answer, toProblem } from './answer.ts';
import { plainText } from './plain-text.ts';
import { quotePassage } from './quote-passage.ts';
import type { Sources } from './sources.ts';

/** Longest message that is searched; more words only blur what is looked for. */
const MAX_SEARCHED_CHARS = 600;

/**
 * Where a message's words stand in the articles: the very words if they are a quotation, else the passages nearest to
 * what the message speaks of.
 *
 * @param content the message as Discord has it, with its Markdown
 */
export function findMessage(content: string, sources: Sources): Answer {
  const text = plainText(content).slice(0, MAX_SEARCHED_CHARS).toWellFormed();
  return text === '' ? toProblem({ kind: 'empty-message' }) : quotePassage({ text }, sources);
}
