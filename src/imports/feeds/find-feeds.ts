import { Parser } from 'htmlparser2';
import type { NamedFeed } from './feed.ts';
import { MAX_HEAD_BYTES } from './limits.ts';
import { toAddress } from './to-feed.ts';

const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
]);

/** The feeds that a page names in its head (rssboard.org/rss-autodiscovery), in its order: the first is its main one. */
export function findFeeds(bytes: Uint8Array, url: string): readonly NamedFeed[] {
  const feeds: NamedFeed[] = [];
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href, title }) {
      const isFeed = name === 'link' && /\balternate\b/i.test(rel) && FEED_TYPES.has(type.trim().toLowerCase());
      const address = isFeed ? toAddress(href, url) : undefined;
      if (address !== undefined) feeds.push({ url: address, title });
    },
  });
  // Names and addresses of tags are ASCII in every encoding that pages have.
  parser.end(new TextDecoder().decode(bytes.subarray(0, MAX_HEAD_BYTES)));
  return feeds;
}
