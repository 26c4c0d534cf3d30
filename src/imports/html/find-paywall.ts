import { PAYWALLS } from '../furniture/paywalls.ts';
import { toBlock } from '../text/block.ts';
import type { DomDocument } from './dom.ts';
import { meta } from './meta-elements.ts';
import { isObject, readJsonLd, toList } from './read-json-ld.ts';

/**
 * Whether the publisher says, for machines, that the article isn't free to read: schema.org's `isAccessibleForFree`
 * (Google Search Central, "Subscription and paywalled content"), or Facebook's `article:content_tier`. Metered articles
 * are free to whoever still has some.
 */
export function isStatedAsPaid(document: DomDocument): boolean {
  const articles = readJsonLd(document);
  const parts = articles.flatMap((article) => toList(article['hasPart'])).filter(isObject);
  return (
    [...articles, ...parts].some((object) => isPaid(object['isAccessibleForFree'])) ||
    /^locked$/i.test(meta(document, 'article:content_tier')?.trim() ?? '')
  );
}

/** JSON-LD in the wild writes `false`, `"False"` and `"http://schema.org/False"`. */
function isPaid(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value.trim()));
}

/** So many short blocks may stand between the last paragraph and the wall: a headline, "Already a subscriber?". */
const BLOCKS_BEFORE_WALL = 4;

/** A wall begins with its demand, or nearly so: "Already hooked? Subscribe to read on". */
const CHARS_BEFORE_WALL = 30;

/**
 * Whether the text was cut off: right below its last paragraph (or where there is none, anywhere) stands that the rest
 * is for subscribers. The same words farther down, or above further paragraphs, are about something else.
 *
 * @param page all that a reader sees, in order
 * @param paragraphs the article's text, as far as it is there
 */
export function isCutOff(page: readonly string[], paragraphs: readonly string[]): boolean {
  if (paragraphs.length === 0) return page.some(isWall);
  const kept = new Set(paragraphs);
  const last = page.findLastIndex((text) => kept.has(text));
  const below = last === -1 ? [] : page.slice(last + 1, last + 1 + BLOCKS_BEFORE_WALL);
  // Some walls look like a last paragraph.
  return [...below, ...paragraphs.slice(-1)].some(isWall);
}

function isWall(text: string): boolean {
  const isAtStart = (pattern: RegExp): boolean => {
    const at = text.search(pattern);
    return at !== -1 && at <= CHARS_BEFORE_WALL;
  };
  return PAYWALLS.some(({ pattern, maxWords }) => isAtStart(pattern) && toBlock(text).words <= maxWords);
}
