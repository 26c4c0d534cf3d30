import type { LeftOut, Reading, Recognised } from '../import-result.ts';
import { proseWords, toBlock, type Block } from '../text/block.ts';
import { headlineKey } from '../text/page.ts';
import { readPage } from '../text/read-text.ts';
import type { DomDocument } from './dom.ts';
import { type ElementBlock, elementBlocks } from './element-blocks.ts';
import { findArticle, parseDocument } from './parse-document.ts';
import { readMetadata } from './read-metadata.ts';

/** When Readability keeps less than this share of the page's prose it has found a teaser or a cookie notice. */
const MIN_ARTICLE_SHARE = 0.3;

/**
 * Reads a saved page: metadata from its head, text from the part that Readability takes for the article, and both once
 * more through the rules for copied text, which know the leftovers. Where Readability finds nothing the whole page
 * goes through those rules.
 */
export function readHtml(html: string): Reading {
  const document = parseDocument(html);
  if (!document) return { facts: [], paragraphs: [], leftOut: [] };
  const stated = readMetadata(document);
  const page = visibleBlocks(document);
  const article = articleBlocks(document);
  const isFound =
    article !== undefined && proseWords(article.map(asBlock)) >= proseWords(page.map(asBlock)) * MIN_ARTICLE_SHARE;
  const cleaned = cleanBlocks(isFound ? article : page, stated);
  const outside = isFound ? outsideOf(page, article) : [];
  return { ...cleaned, facts: mergeFacts(stated, cleaned.facts), leftOut: [...outside, ...cleaned.leftOut] };
}

function visibleBlocks(document: DomDocument): readonly ElementBlock[] {
  return document.body ? elementBlocks(document.body) : [];
}

function articleBlocks(document: DomDocument): readonly ElementBlock[] | undefined {
  const article = findArticle(document);
  const blocks = article ? elementBlocks(article) : [];
  return blocks.length > 0 ? blocks : undefined;
}

/** Headings and captions are no paragraphs: the page itself says which they are. */
function cleanBlocks(elements: readonly ElementBlock[], stated: readonly Recognised[]): Reading {
  const title = stated.find(({ what }) => what === 'title')?.value;
  const blocks = elements.map((element): Block => {
    const block = asBlock(element);
    const isTitle = title !== undefined && headlineKey(block.text) === headlineKey(title);
    if (isTitle)
      return { ...block, mark: { why: 'title', facts: [{ what: 'title', value: block.text, from: 'the headline' }] } };
    if (element.isCaption) return { ...block, mark: { why: 'picture caption or credit', role: 'inline' } };
    if (/^H[1-6]$/.test(element.tag) && title !== undefined) return { ...block, mark: { why: 'heading' } };
    return element.tag === 'LI' ? { ...block, isListItem: true } : block;
  });
  return readPage(blocks);
}

/** The page's own data for machines win over what its lines say. */
function mergeFacts(stated: readonly Recognised[], read: readonly Recognised[]): readonly Recognised[] {
  const known = new Set(stated.map(({ what }) => what));
  return [...stated, ...read.filter(({ what }) => !known.has(what))];
}

function outsideOf(page: readonly ElementBlock[], article: readonly ElementBlock[]): readonly LeftOut[] {
  const kept = new Set(article.map(({ text }) => text));
  return page.filter(({ text }) => !kept.has(text)).map(({ text }) => ({ text, why: 'outside the article' }));
}

function asBlock({ text }: ElementBlock): Block {
  return toBlock(text);
}
