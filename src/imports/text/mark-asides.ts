import { LONG_LINE_WORDS, MAX_FURNITURE_CHARS } from '../limits.ts';
import { type Block, isOpen, type Mark } from './block.ts';
import { isInList } from './mark-edges.ts';
import { headlineKey, markWhere, openBeside, type Page } from './page.ts';

/** Headings between paragraphs are short; longer lines may be text that lost its full stop. */
const MAX_HEADING_WORDS = 10;

/** Where more than this share of the text's blocks are lines, it is verse or has no full stops at all: all is kept. */
const MAX_LINE_SHARE = 0.35;

/** So many words are repeated by intent only in a pull quote; refrains are shorter or whole paragraphs. */
const PULL_QUOTE_WORDS = 8;

/** A list of links that lost its heading: at least so many headlines in a row, each of at least so many words. */
const HEADLINE_RUN = 3;
const HEADLINE_WORDS = 5;

/** A pull quote stands within so many blocks of the paragraph that it is taken from. */
const PULL_QUOTE_REACH = 12;

/** Marks what stands between paragraphs without being one: headings, pull quotes, headlines, repeats. */
export function markAsides(page: Page): Page {
  const text = page.filter(isOpen);
  const lines = text.filter((block, index) => block.shape === 'line' && !block.isListItem && !isInList(text, index));
  const areLinesText = lines.length > text.length * MAX_LINE_SHARE;
  const firsts = firstPlaces(page);
  return markWhere(page, (block, index) => {
    if (canRepeat(block) && firsts.get(headlineKey(block.text)) !== index) return { why: 'repeated' };
    if (isPullQuote(page, index)) return { why: 'pull quote, repeated from the text' };
    if (block.shape !== 'line' || block.isListItem || areLinesText || isInList(page, index)) return undefined;
    return lineMark(page, index);
  });
}

function lineMark(page: Page, index: number): Mark | undefined {
  if (isHeadlineRun(page, index)) return { why: 'headlines of other articles' };
  return isHeading(page, index) ? { why: 'heading or caption' } : undefined;
}

/** Labels and whole long paragraphs; a short sentence may be said again on purpose. */
function canRepeat({ shape, words, isListItem }: Block): boolean {
  return words >= LONG_LINE_WORDS || (shape === 'line' && words >= 2 && !isListItem);
}

/** Where each unmarked text that may not be repeated stands first. */
function firstPlaces(page: Page): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  page.forEach((block, index) => {
    const key = isOpen(block) && canRepeat(block) ? headlineKey(block.text) : undefined;
    if (key !== undefined && !places.has(key)) places.set(key, index);
  });
  return places;
}

function isPullQuote(page: Page, index: number): boolean {
  const { text = '', words = 0 } = page[index] ?? {};
  if (words < PULL_QUOTE_WORDS || words >= LONG_LINE_WORDS || text.length > MAX_FURNITURE_CHARS) return false;
  const bare = text.replace(/^["'“‘«„\s]+/u, '').replace(/["'”’»“\s]+$/u, '');
  const near = page.slice(Math.max(0, index - PULL_QUOTE_REACH), index + PULL_QUOTE_REACH + 1);
  return near.some((other) => isOpen(other) && other.text.length > text.length + 2 && other.text.includes(bare));
}

/** A lone short line between two paragraphs that begins like a heading and has no mark at its end. */
function isHeading(page: Page, index: number): boolean {
  const { text = '', words = 0 } = page[index] ?? {};
  if (words > MAX_HEADING_WORDS || !/^["'“‘«\p{Lu}\p{Lo}\p{N}■◇◆▲△]/u.test(text) || /[,;:—-]$/u.test(text))
    return false;
  const before = openBeside(page, index, -1);
  const after = openBeside(page, index, 1);
  return before?.shape !== 'line' && after !== undefined && after.shape !== 'line';
}

function isHeadlineRun(page: Page, index: number): boolean {
  const isHeadline = (at: number): boolean => {
    const block = page[at];
    return isOpen(block) && block.shape === 'line' && block.words >= HEADLINE_WORDS && isTitleCased(block.text);
  };
  let [first, last] = [index, index];
  while (isHeadline(first - 1) && index - first < HEADLINE_RUN) first -= 1;
  while (isHeadline(last + 1) && last - index < HEADLINE_RUN) last += 1;
  return isHeadline(index) && last - first + 1 >= HEADLINE_RUN;
}

/** Whether nearly all long words are capitalised (Chicago Manual of Style, 17th edition, §8.159: headline style). */
function isTitleCased(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8;
}
