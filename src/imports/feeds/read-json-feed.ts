import type { Feed } from './feed.ts';
import { type RawItem, toFeed } from './to-feed.ts';

/** JSON Feed, any version (jsonfeed.org/version/1.1); undefined for other JSON, and for what isn't any. */
export function readJsonFeed(bytes: Uint8Array, url: string): Feed | undefined {
  const feed = parse(bytes);
  if (!isObject(feed) || !textIn(feed, 'version')?.includes('jsonfeed.org')) return undefined;
  const { items } = feed;
  const entries = Array.isArray(items) ? items.filter(isObject) : [];
  return toFeed(textIn(feed, 'title'), entries.map(toItem), url);
}

function toItem(entry: Readonly<Record<string, unknown>>): RawItem {
  return {
    id: textIn(entry, 'id'),
    url: textIn(entry, 'url') ?? textIn(entry, 'external_url'),
    title: textIn(entry, 'title'),
    date: textIn(entry, 'date_published') ?? textIn(entry, 'date_modified'),
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Numbers are taken as well: the first version let identifiers be such. */
function textIn(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
