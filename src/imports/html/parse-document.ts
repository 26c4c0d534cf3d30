import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { MAX_NESTING, MAX_READABLE_ELEMENTS, MIN_ARTICLE_CHARS } from '../limits.ts';
import type { DomDocument, DomElement } from './dom.ts';

/** Elements that end by themselves, or never hold others: pages leave their end tags out. */
const SELF_ENDING =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|option|tbody|thead)$/i;

/**
 * Parses a page; undefined where the markup gives no document, or one so deep that only a fault or malice makes it
 * (linkedom and Readability take quadratic time on it). linkedom runs no script and loads nothing.
 */
export function parseDocument(html: string): DomDocument | undefined {
  if (isTooDeep(html)) return undefined;
  return parse(html) ?? parse(`<!doctype html><html><body>${html}</body></html>`);
}

/** As the parser nests them: an end tag ends everything down to its start tag, and one without a start tag nothing. */
function isTooDeep(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, written = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (SELF_ENDING.test(written)) continue;
    const name = written.toLowerCase();
    const start = slash === '/' ? open.lastIndexOf(name) : -1;
    if (slash !== '/') open.push(name);
    else if (start !== -1) open.length = start;
    if (open.length > MAX_NESTING) return true;
  }
  return false;
}

function parse(html: string): DomDocument | undefined {
  try {
    const { document } = parseHTML(html);
    const page: DomDocument = document; // linkedom types it as `any` where the `dom` library is absent
    return page.documentElement?.tagName === 'HTML' && page.body ? page : undefined;
  } catch {
    return undefined; // linkedom throws on some markup, such as an empty one
  }
}

/**
 * The element that holds the article, as Readability finds it; undefined where it finds none. Changes the document.
 * Where Readability gives up on a huge page or fails on a broken tree, that counts as "none found": the whole page is read instead.
 */
export function findArticle(document: DomDocument): DomElement | undefined {
  try {
    const limits = { charThreshold: MIN_ARTICLE_CHARS, maxElemsToParse: MAX_READABLE_ELEMENTS };
    const reader = new Readability<unknown>(document, { ...limits, serializer: (node) => node });
    return (reader.parse()?.content as DomElement | null | undefined) ?? undefined; // what the serializer returned
  } catch {
    return undefined;
  }
}
