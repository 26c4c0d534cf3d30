import { type Block, isOpen } from './block.ts';
import { markWhere, type Page, wordsAbove } from './page.ts';

/** What stands below an article is short beside it; more of it is believed only when it looks like comments. */
const MAX_SHARE_BELOW = 0.25;

/** Within so many blocks below a comment box its comments show themselves by their buttons. */
const FIRST_COMMENTS = 30;

/**
 * Marks everything below the first line that ends the article (comment box, copyright, tags). A line that text follows
 * at once ends nothing: "© Jane Doe" may stand under a picture. In doubt the text is kept.
 */
export function markEnd(page: Page): Page {
  const above = wordsAbove(page);
  const end = page.findIndex((block, index) => block.mark?.role === 'end' && isEnd(page, index, above));
  if (end === -1) return page;
  return markWhere(page, (_, index) => (index > end ? { why: 'below the end of the article' } : undefined));
}

function isEnd(page: Page, index: number, wordCounts: readonly number[]): boolean {
  const above = wordCounts[index] ?? 0;
  const below = (wordCounts.at(-1) ?? 0) - above;
  if (above === 0) return false;
  if (below === 0) return true;
  const next = page[index + 1];
  if (isOpen(next) && next.shape === 'prose') return false;
  if (below <= above * MAX_SHARE_BELOW) return true;
  const isCommentBox = page[index]?.mark?.why === 'comment box';
  return isCommentBox && page.slice(index + 1, index + 1 + FIRST_COMMENTS).some(isOfComments);
}

function isOfComments({ text }: Block): boolean {
  return /^(?:reply|report(?: abuse)?|like|\d+ likes?|답글|신고|(?:\d+|an?) (?:minute|hour|day|week|month|year)s? ago)\b/i.test(
    text,
  );
}
