import { type Block, isOpen } from './block.ts';
import { firstProse, markWhere, type Page } from './page.ts';

/** A headline of another article may end in "?" or "!"; a sentence of the text is mostly longer or ends in a stop. */
const MAX_QUESTION_HEADLINE_WORDS = 14;

/** More lists of links than this no page has; each costs a look at the whole page. */
const MAX_SECTIONS = 50;

/**
 * Marks the headlines under "Related articles" and the like. The article goes on with the next sentence, unless what
 * follows is headline and teaser in turn. A heading above the article marks nothing: the title may follow it.
 */
export function markSections(page: Page): Page {
  const text = firstProse(page);
  const headings = page.flatMap((block, index) => (block.mark?.role === 'section' && index > text ? [index] : []));
  return headings.slice(0, MAX_SECTIONS).reduce(markLinks, page);
}

function markLinks(page: Page, heading: number): Page {
  const after = page.findIndex((block, index) => index > heading && isOpen(block) && !isHeadline(block));
  const resumes = after === -1 ? page.length : after;
  const end = isTeasers(page.slice(resumes)) ? page.length : resumes;
  return markWhere(page, (_, index) =>
    index > heading && index < end ? { why: 'link to another article' } : undefined,
  );
}

function isHeadline({ shape, text, words }: Block): boolean {
  if (shape === 'line') return true;
  return shape === 'sentence' && words <= MAX_QUESTION_HEADLINE_WORDS && /[?!]["'”’]?$/.test(text);
}

/** Text, headline, text, headline …, never two texts in a row: a list of teasers, of which at least two are seen. */
function isTeasers(rest: Page): boolean {
  const kinds = rest
    .filter(isOpen)
    .map((block) => (isHeadline(block) ? 'h' : 't'))
    .join('');
  return /^th+(?:th+)*t?$/.test(kinds) && kinds.lastIndexOf('t') > 0;
}
