import { isIP } from 'node:net';
import { isWebAddress } from '../check-overrides.ts';
import type { DomDocument } from './dom.ts';
import { attributeOf, meta } from './meta-elements.ts';
import { type JsonObject, nameOf } from './read-json-ld.ts';

/**
 * An address in a page, absolute; undefined for what isn't of the web. Where the page's own address isn't known (a saved
 * file), only absolute ones are.
 */
export function resolveAddress(
  value: string | undefined,
  document: DomDocument,
  pageUrl: string | undefined,
): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const base = URL.parse(attributeOf(document, 'base', 'href') ?? '', pageUrl)?.href ?? pageUrl;
  const address = isWebAddress(value.trim()) ? value.trim() : URL.parse(value.trim(), base)?.href;
  return address !== undefined && isWebAddress(address) ? address : undefined;
}

export interface StatedAddress {
  readonly value: string;
  readonly from: string;
}

/** What the page calls its own address, and where it says so. */
export function statedAddress(
  document: DomDocument,
  json: JsonObject,
  pageUrl: string | undefined,
): StatedAddress | undefined {
  const sources: readonly (readonly [from: string, value: string | undefined])[] = [
    ['the canonical link', attributeOf(document, 'link[rel~="canonical"]', 'href')],
    ['OpenGraph', meta(document, 'og:url')],
    ['JSON-LD', nameOf(json['url'])],
  ];
  for (const [from, value] of sources) {
    const address = resolveAddress(value, document, pageUrl);
    if (address !== undefined && isPlausible(address, pageUrl)) return { value: address, from };
  }
  return undefined;
}

/**
 * Templates leave wrong addresses behind: the site's front page for every article, or the machine on which the page was
 * made. Nobody could look a citation up there.
 */
function isPlausible(address: string, pageUrl: string | undefined): boolean {
  const { hostname, pathname, search } = new URL(address);
  const isElsewhere = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || !hostname.includes('.');
  const isFrontPage = pathname === '/' && search === '';
  const isOnFrontPage = pageUrl === undefined || new URL(pageUrl).pathname === '/';
  return !isElsewhere && (!isFrontPage || isOnFrontPage);
}
