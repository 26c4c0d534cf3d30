import { isWebAddress } from '../check-overrides.ts';
import type { Feed, FeedItem } from './feed.ts';
import { MAX_FEED_ADDRESS_CHARS, MAX_FEED_ITEMS, MAX_FEED_TEXT_CHARS } from './limits.ts';

/** An item as a format gives it; all of it may be missing or anything. */
export interface RawItem {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
}

/** Items without a web address are left out: there is nothing to read. Of two with one identifier the first stays. */
export function toFeed(title: string | undefined, items: readonly RawItem[], base: string): Feed {
  const known = new Map<string, FeedItem>();
  for (const { id, url, title: name, date } of items.slice(0, MAX_FEED_ITEMS)) {
    const address = toAddress(url, base) ?? toAddress(id, undefined);
    if (address === undefined) continue;
    const key = id?.trim().slice(0, MAX_FEED_ADDRESS_CHARS) || address;
    const published = date === undefined ? Number.NaN : Date.parse(date.trim());
    const item: FeedItem = {
      id: key,
      url: address,
      title: toLine(name),
      ...(!Number.isNaN(published) && { published }),
    };
    if (!known.has(key)) known.set(key, item);
  }
  return { title: toLine(title) ?? new URL(base).hostname, items: [...known.values()] };
}

/** Undefined for what is no address of the web. */
export function toAddress(typed: string | undefined, base: string | undefined): string | undefined {
  if (typed === undefined || typed.trim() === '' || typed.length > MAX_FEED_ADDRESS_CHARS) return undefined;
  const address = URL.parse(typed.trim(), base)?.href;
  return address !== undefined && isWebAddress(address) ? address : undefined;
}

/** Titles may hold markup, escaped or not. */
function toLine(text: string | undefined): string | undefined {
  const line = (text ?? '')
    .slice(0, MAX_FEED_TEXT_CHARS)
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toWellFormed();
  return line === '' ? undefined : line;
}
