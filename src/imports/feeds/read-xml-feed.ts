import { parseXml } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { Feed } from './feed.ts';
import { type RawItem, toFeed } from './to-feed.ts';

/**
 * RSS 2.0 (rssboard.org/rss-specification), RSS 1.0 in RDF (web.resource.org/rss/1.0) or Atom (RFC 4287); undefined for
 * other XML.
 *
 * @throws RefusedFile
 */
export function readXmlFeed(bytes: Uint8Array, url: string): Feed | undefined {
  const document = parseXml({ bytes, kind: 'a feed', dialect: 'xml' });
  const root = document.children.find(({ tagName }) => ['rss', 'RDF', 'feed'].includes(tagName));
  if (!root) return undefined;
  if (root.tagName === 'feed') {
    const entries = root.children.filter(({ tagName }) => tagName === 'entry');
    return toFeed(textOf(root, 'title'), entries.map(toAtomItem), url);
  }
  const channel = root.child('channel');
  // In RDF items stand beside their channel.
  const items = [...(channel?.children ?? []), ...root.children].filter(({ tagName }) => tagName === 'item');
  return toFeed(channel && textOf(channel, 'title'), items.map(toRssItem), url);
}

function toRssItem(item: XmlElement): RawItem {
  const guid = item.child('guid');
  const id = guid?.textContent.trim() || item.getAttribute('about') || undefined;
  // An identifier is an address as well unless it says otherwise.
  const permalink = guid?.getAttribute('isPermaLink') === 'false' ? undefined : id;
  return {
    id,
    // What a feed service puts in the way of the page counts clicks.
    url: textOf(item, 'origLink') ?? textOf(item, 'link') ?? permalink,
    title: textOf(item, 'title'),
    date: textOf(item, 'pubDate') ?? textOf(item, 'date'),
  };
}

function toAtomItem(entry: XmlElement): RawItem {
  const links = entry.children.filter(({ tagName }) => tagName === 'link');
  const page = links.find((link) => ['alternate', null].includes(link.getAttribute('rel')));
  return {
    id: textOf(entry, 'id'),
    url: page?.getAttribute('href') ?? undefined,
    title: textOf(entry, 'title'),
    date: textOf(entry, 'published') ?? textOf(entry, 'updated'),
  };
}

/** Of the first child of that name with a text: RSS has links of Atom among its own. */
function textOf(element: XmlElement, name: string): string | undefined {
  const named = element.children.filter(({ tagName }) => tagName === name);
  return named.map(({ textContent }) => textContent.trim()).find((text) => text !== '');
}
