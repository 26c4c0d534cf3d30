import type { Block, Mark } from './block.ts';
import { isOpen, markBlock } from './block.ts';

/** A page on its way through the passes: each pass marks blocks that aren't article text. */
export type Page = readonly Block[];

export type Pass = (page: Page) => Page;

/** The page with a mark on the blocks for which `markFor` gives one. */
export function markWhere(page: Page, markFor: (block: Block, index: number) => Mark | undefined): Page {
  return page.map((block, index) => {
    const mark = block.mark ? undefined : markFor(block, index);
    return mark ? markBlock(block, mark) : block;
  });
}

/** Index of the first block that is surely running text, or the page's length where there is none. */
export function firstProse(page: Page, from = 0): number {
  const index = page.findIndex((block, at) => at >= from && !block.mark && block.shape === 'prose');
  return index === -1 ? page.length : index;
}

/** The nearest block above (step -1) or below (step 1) that may be text. */
export function openBeside(page: Page, index: number, step: -1 | 1): Block | undefined {
  for (let at = index + step; at >= 0 && at < page.length; at += step) {
    if (isOpen(page[at])) return page[at];
  }
  return undefined;
}

/** Words of the text above each block, counting unmarked prose and sentences; one entry more, for the page's end. */
export function wordsAbove(page: Page): readonly number[] {
  const sums = [0];
  for (const block of page) sums.push((sums.at(-1) ?? 0) + (isOpen(block) && block.shape !== 'line' ? block.words : 0));
  return sums;
}

/** The facts of one kind that a block tells. */
export function factsOf(block: Block | undefined, what: string): readonly string[] {
  return block?.mark?.facts?.filter((fact) => fact.what === what).map(({ value }) => value) ?? [];
}

/** How much of a text its key holds; its length stands for the rest. */
const KEY_CHARS = 2000;

/** Letters and digits only, case folded: equal for two spellings of one headline. */
export function headlineKey(text: string): string {
  if (text.length > KEY_CHARS) return `${headlineKey(text.slice(0, KEY_CHARS))} ${text.length}`;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
