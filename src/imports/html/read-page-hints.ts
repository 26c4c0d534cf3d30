import type { PageHints } from '../import-result.ts';
import type { DomDocument } from './dom.ts';
import { attributeOf, metas } from './meta-elements.ts';
import { resolveAddress, statedAddress } from './page-address.ts';
import { readJsonLd } from './read-json-ld.ts';

/** Words of the robots `meta` element that ask programs to keep nothing, or to show nothing. */
export const RESTRICTIONS: readonly string[] = ['noarchive', 'nosnippet'];

/** A page that leads on after more seconds than this is one that renews itself, or thanks for something first. */
const MAX_REFRESH_SECONDS = 10;

/** What a page says about itself, beside its article. */
export function readPageHints(document: DomDocument, pageUrl: string | undefined): PageHints {
  const [json = {}] = readJsonLd(document);
  const html = document.documentElement;
  const nextHref = attributeOf(document, 'link[rel~="next"], a[rel~="next"]', 'href');
  const canonical = statedAddress(document, json, pageUrl)?.value;
  const nextPage = resolveAddress(nextHref, document, pageUrl);
  const robots = metas(document, ['robots', 'pilcrow']).join(',').toLowerCase();
  const directives = new Set(robots.split(/[\s,]+/));
  return {
    ...(canonical !== undefined && { canonical }),
    isAmp: html !== null && ['amp', '⚡'].some((name) => html.getAttribute(name) !== null),
    ...(nextPage !== undefined && { nextPage }),
    restrictions: RESTRICTIONS.filter((word) => directives.has(word)),
  };
}

/** Where a page leads its reader at once, by a `refresh` in a `meta` element (HTML Living Standard, §4.2.5.3). */
export function refreshTarget(document: DomDocument, pageUrl: string | undefined): string | undefined {
  const refresh = [...document.querySelectorAll('meta')].find(
    (element) => element.getAttribute('http-equiv')?.toLowerCase() === 'refresh',
  );
  const match = /^\s*(\d+)[\d.]*\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(refresh?.getAttribute('content') ?? '');
  if (match === null || Number(match[1]) > MAX_REFRESH_SECONDS) return undefined;
  const target = resolveAddress(match[2], document, pageUrl);
  return withoutFragment(target) === withoutFragment(pageUrl) ? undefined : target;
}

function withoutFragment(address: string | undefined): string | undefined {
  return address?.replace(/#.*$/, '');
}
