import type { LeftOut, PageOrigin, Reading, Recognised, Refused } from '../import-result.ts';
import { refusePage } from '../page-refusals.ts';
import { proseWords, toBlock, type Block } from '../text/block.ts';
import { headlineKey } from '../text/page.ts';
import { readPage } from '../text/read-text.ts';
import type { DomDocument } from './dom.ts';
import { type ElementBlock, elementBlocks } from './element-blocks.ts';
import { isCutOff, isStatedAsPaid } from './find-paywall.ts';
import { findArticle, parseDocument } from './parse-document.ts';
import { readMetadata } from './read-metadata.ts';
import { readPageHints, refreshTarget } from './read-page-hints.ts';

/** When Readability keeps less than this share of the page's prose it has found a teaser or a cookie notice. */
const MIN_ARTICLE_SHARE = 0.3;

/** A page that leads on is followed when it says no more than this beside: "You are being redirected …". */
const MAX_WAITING_WORDS = 60;

/**
 * Reads a web page: metadata from its head, text from the part that Readability takes for the article, and both once
 * more through the rules for copied text, which know the leftovers. Where Readability finds nothing the whole page
 * goes through those rules. A page that was cut off for those who don't pay is refused; one that was fetched also when
 * its publisher says that it isn't free, though a template delivered all of it.
 *
 * @param origin where the page was fetched from; absent for a saved file
 */
export function readHtml(html: string, origin?: PageOrigin): Reading {
  const document = parseDocument(html);
  if (!document) return { facts: [], paragraphs: [], leftOut: [] };
  const stated = readMetadata(document, origin?.url);
  const hints = readPageHints(document, origin?.url);
  const page = visibleBlocks(document);
  const isShort = page.reduce((sum, { text }) => sum + toBlock(text).words, 0) <= MAX_WAITING_WORDS;
  const target = isShort ? refreshTarget(document, origin?.url) : undefined;
  const isPaid = origin !== undefined && isStatedAsPaid(document);
  const needsScript = isEmptyShell(document);
  const article = articleBlocks(document); // changes the document
  const isFound =
    article !== undefined && proseWords(article.map(asBlock)) >= proseWords(page.map(asBlock)) * MIN_ARTICLE_SHARE;
  const cleaned = cleanBlocks(isFound ? article : page, stated);
  const outside = isFound ? outsideOf(page, article) : [];
  const isWalled =
    isPaid ||
    isCutOff(
      page.map(({ text }) => text),
      cleaned.paragraphs,
    );
  const refused = refusalOf({ target, isWalled, needsScript: needsScript && cleaned.paragraphs.length === 0, origin });
  return {
    paragraphs: cleaned.paragraphs,
    facts: mergeFacts(stated, cleaned.facts),
    leftOut: [...outside, ...cleaned.leftOut],
    page: hints,
    ...(refused && { refused }),
  };
}

interface Verdict {
  readonly target: string | undefined;
  readonly isWalled: boolean;
  readonly needsScript: boolean;
  readonly origin: PageOrigin | undefined;
}

function refusalOf({ target, isWalled, needsScript, origin }: Verdict): Refused | undefined {
  const values = origin ? { host: new URL(origin.url).hostname } : {};
  if (target !== undefined) return { ...refusePage('moved', values), movedTo: target };
  if (isWalled) return refusePage('paywall', values);
  return needsScript ? refusePage('needs-script', values) : undefined;
}

/** Whether the page is the empty root of a program that would fetch the text: the mount points that common frameworks make. */
function isEmptyShell(document: DomDocument): boolean {
  const root = document.querySelector('#root, #app, #__next, #__nuxt, app-root, [data-reactroot]');
  const isEmpty = root !== null && (root.textContent ?? '').trim() === '';
  return isEmpty || /\bjavascript\b/i.test(document.querySelector('noscript')?.textContent ?? '');
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
