import { describe, expect, it } from 'vitest';
import { MAX_FEED_BYTES } from '#src/imports/feeds/limits.ts';
import { type FeedReading, readFeed } from '#src/imports/feeds/read-feed.ts';
import { makeRss } from './make-rss.ts';

const URL_OF_FEED = 'https://harbour-post.example/news/feed';
const read = (text: string): FeedReading => readFeed(new TextEncoder().encode(text), URL_OF_FEED);

function feedIn(text: string) {
  const reading = read(text);
  if (reading.kind !== 'feed') throw new Error(JSON.stringify(reading));
  return reading.feed;
}

describe('a feed', () => {
  it('may be RSS 2.0, with links of Atom beside its own, identifiers that are no addresses, and dates', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
      <title>The Harbour Post</title><atom:link href="/feed" rel="self"/>
      <item><title><![CDATA[Silt &amp; <b>Memory</b>]]></title><link>/silt</link><guid isPermaLink="false">17</guid>
        <pubDate>Sat, 28 Nov 2026 09:30:00 +0100</pubDate></item>
      <item><title>By its identifier</title><guid>https://harbour-post.example/by-guid</guid></item>
      <item><title>Nowhere</title></item>
      <item><title>Elsewhere</title><link>javascript:alert(1)</link></item>
      </channel></rss>`;
    expect(feedIn(rss)).toEqual({
      title: 'The Harbour Post',
      items: [
        {
          id: '17',
          url: 'https://harbour-post.example/silt',
          title: 'Silt &amp; Memory',
          published: Date.UTC(2026, 10, 28, 8, 30),
        },
        {
          id: 'https://harbour-post.example/by-guid',
          url: 'https://harbour-post.example/by-guid',
          title: 'By its identifier',
        },
      ],
    });
  });

  it('may be RSS 1.0, whose items stand beside their channel', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://h.example/"><title>Tides</title></channel>
      <item rdf:about="https://h.example/low"><title>Low</title><link>https://h.example/low</link>
      <dc:date>2026-11-01</dc:date></item></rdf:RDF>`;
    expect(feedIn(rdf)).toEqual({
      title: 'Tides',
      items: [
        {
          id: 'https://h.example/low',
          url: 'https://h.example/low',
          title: 'Low',
          published: Date.UTC(2026, 10, 1),
        },
      ],
    });
  });

  it('may be Atom: the link is the page’s, not that of the comments', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>강 소식</title><entry><id>tag:h.example,2026:1</id>
      <title type="html">다리</title><link rel="replies" href="/1/comments"/><link href="/1"/>
      <updated>2026-11-02T00:00:00Z</updated></entry></feed>`;
    expect(feedIn(atom).items).toEqual([
      {
        id: 'tag:h.example,2026:1',
        url: 'https://harbour-post.example/1',
        title: '다리',
        published: Date.UTC(2026, 10, 2),
      },
    ]);
  });

  it('may be JSON', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tides',
      items: [{ id: 7, url: 'https://h.example/7', date_published: '2026-11-03T00:00:00Z' }, 'odd', { id: 'x' }],
    });
    expect(feedIn(json).items).toEqual([
      { id: '7', url: 'https://h.example/7', title: undefined, published: Date.UTC(2026, 10, 3) },
    ]);
  });

  it('of fifty items has all of them, each once', () => {
    const { items } = feedIn(makeRss({ origin: 'https://h.example', count: 50 }));
    expect(items).toHaveLength(50);
    expect(feedIn(makeRss({ origin: 'https://h.example', count: 50, isTwice: true })).items).toEqual(items);
  });

  it('is found by the page that names it', () => {
    const page = `<!doctype html><html><head><link rel="stylesheet" href="/a.css">
      <link rel="alternate" hreflang="ko" href="/ko"><link rel='alternate' type='application/rss+xml' title='News' href='/rss'>
      <link rel="alternate" type="application/atom+xml" href="javascript:1"></head><body></body></html>`;
    expect(read(page)).toEqual({ kind: 'page', feeds: [{ url: 'https://harbour-post.example/rss', title: 'News' }] });
  });

  it.each([
    ['a page without feeds', '<html><body>No feed</body></html>', 'no-feed'],
    ['other JSON', '{"items": []}', 'no-feed'],
    ['broken JSON', '{"version": "https://jsonfeed.org/', 'no-feed'],
    ['other XML that speaks of feeds', '<opml><feed></opml>', 'no-feed'],
    ['nothing', '', 'no-feed'],
    ['entities of its own', '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>', 'unsafe'],
    ['nesting without end', `<rss>${'<a>'.repeat(5000)}`, 'too-complex'],
    ['too much', `<rss>${' '.repeat(MAX_FEED_BYTES)}`, 'too-large'],
  ])('%s is refused', (_what, text, reason) => {
    expect(read(text)).toMatchObject({ kind: 'refused', reason });
  });

  it('of the largest size is read', () => {
    const item = makeRss({ origin: 'https://h.example', count: 50 });
    const bytes = new TextEncoder().encode(
      item.replace('</channel>', `${'y'.repeat(MAX_FEED_BYTES * 0.95)}</channel>`),
    );
    expect(bytes.length).toBeGreaterThan(MAX_FEED_BYTES * 0.9);
    expect(readFeed(bytes, URL_OF_FEED).kind).toBe('feed');
  });
});
