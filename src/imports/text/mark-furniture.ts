import type { Furniture } from '../furniture/furniture.ts';
import { KOREAN } from '../furniture/korean.ts';
import { isLabelLine } from '../furniture/labels.ts';
import { PAGE_LINES } from '../furniture/page-lines.ts';
import { PROMPTS } from '../furniture/prompts.ts';
import { PUBLISHER_NOTES } from '../furniture/publisher-notes.ts';
import { SECTIONS } from '../furniture/sections.ts';
import { MAX_FURNITURE_CHARS } from '../limits.ts';
import type { Block, Mark } from './block.ts';
import { markWhere, type Page } from './page.ts';

/** Every kind of furniture; the first that matches names the reason. */
export const FURNITURE: readonly Furniture[] = [...SECTIONS, ...PROMPTS, ...PAGE_LINES, ...PUBLISHER_NOTES, ...KOREAN];

/** A bar of buttons has at most so many words; more are a sentence without its marks. */
const MAX_LABEL_WORDS = 16;

/** Marks the lines that pages put around articles, by their wording alone. */
export function markFurniture(page: Page): Page {
  return markWhere(page, furnitureMark);
}

function furnitureMark({ text, words, shape }: Block): Mark | undefined {
  if (text.length > MAX_FURNITURE_CHARS) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text))
    return /^[*•·~—–\-_=#⁂\s]{3,}$/u.test(text) || text.length < 3 ? { why: 'ornament', role: 'inline' } : undefined;
  const kind = FURNITURE.find(({ pattern, maxWords }) => words <= maxWords && pattern.test(text));
  if (kind) return { why: kind.why, role: kind.role };
  // After the kinds: "12 comments" ends an article, "Comments" beside "Share" is a button.
  const isLabel = shape === 'line' && words <= MAX_LABEL_WORDS && isLabelLine(text);
  return isLabel ? { why: 'buttons', role: 'inline' } : undefined;
}
