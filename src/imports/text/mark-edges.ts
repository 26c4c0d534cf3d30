import { type Block, isOpen } from './block.ts';
import { factsOf, firstProse, markWhere, type Page } from './page.ts';

/** A list that a colon introduces has at most so many items. */
const MAX_LIST_BLOCKS = 60;

/** Marks what is left above the first and below the last sentence of the text. */
export function markEdges(page: Page): Page {
  const start = textStart(page);
  const end = textEnd(page, start);
  return markWhere(page, (_, index) => {
    if (index < start) return { why: 'between title and text' };
    return index > end ? { why: 'below the text' } : undefined;
  });
}

/** The first block below title, byline and date that reads like text, be it a salutation ("Fellow citizens,"). */
function textStart(page: Page): number {
  const prose = firstProse(page);
  const isHead = (block: Block, index: number): boolean =>
    index < prose && ['title', 'author', 'date', 'authorNote'].some((what) => factsOf(block, what).length > 0);
  // With no prose at all a byline below the text would hide it: only the title bounds the text then.
  const head =
    prose === page.length ? page.findIndex((block) => factsOf(block, 'title').length > 0) : page.findLastIndex(isHead);
  const start = page.findIndex(
    (block, index) => index > head && isOpen(block) && (block.shape !== 'line' || opensText(block)),
  );
  return start === -1 ? Math.max(0, head + 1) : start;
}

function opensText({ text, isListItem }: Block): boolean {
  return isListItem || /[,:;—]$/u.test(text);
}

/** The last prose, and the short sentences and list items below it, up to a loose line or a mark of the end. */
function textEnd(page: Page, start: number): number {
  let end = page.findLastIndex((block) => isOpen(block) && block.shape === 'prose');
  const texts = page.slice(start).filter((block) => isOpen(block) && block.shape !== 'line');
  if (texts.length === 0) return page.length;
  const isShortSpoken = texts.filter(({ shape }) => shape === 'sentence').length > texts.length / 2;
  if (isShortSpoken) return lastText(page);
  for (let index = end + 1; index < page.length; index += 1) {
    if (continuesText(page, index)) end = index;
    else if (isOpen(page[index]) || page[index]?.mark?.role === 'end') break;
  }
  return end;
}

function continuesText(page: Page, index: number): boolean {
  const block = page[index];
  if (!isOpen(block)) return false;
  return block.shape !== 'line' || block.isListItem || isInList(page, index);
}

/** Whether the line stands in a run of lines that a colon introduces: a list whose marks were lost when copied. */
export function isInList(page: Page, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - MAX_LIST_BLOCKS); at -= 1) {
    const { mark, shape, text } = page[at] ?? {};
    if (mark) continue;
    if (text?.endsWith(':') === true || text?.endsWith('：') === true) return true;
    if (shape !== 'line') return false;
  }
  return false;
}

/** In speeches and dialogues, where most paragraphs are short, the text goes on to its last sentence. */
function lastText(page: Page): number {
  return page.findLastIndex((block) => isOpen(block) && (block.shape !== 'line' || block.isListItem));
}
