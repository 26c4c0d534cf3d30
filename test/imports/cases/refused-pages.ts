import { makeRss } from '../feeds/make-rss.ts';
import type { CaseGroup, PageCase, PageReply } from './import-case.ts';
import { BRIDGE, paragraphsOf } from './prose.ts';
import { PAGE, refused } from './refuse-page.ts';
import { ADDRESSES, REDIRECTS } from './refused-addresses.ts';
import { BODIES } from './refused-bodies.ts';

const TEASER = paragraphsOf({ paragraphs: BRIDGE.paragraphs.slice(0, 1) });

function walled(wall: string, head = ''): PageReply {
  return {
    body: `<!doctype html><html lang="en"><head><title>${BRIDGE.title}</title>${head}</head><body><article><h1>${BRIDGE.title}</h1>${TEASER}${wall}</article><footer><p>© 2024 The Harbour Post</p></footer></body></html>`,
  };
}

const PAYWALLS: readonly PageCase[] = [
  refused({
    name: 'a page that ends in a prompt to subscribe',
    host: 'stub',
    reason: 'paywall',
    reply: walled('<div class="wall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p></div>'),
  }),
  refused({
    name: 'a page that ends in a prompt which looks like a paragraph',
    host: 'prose-stub',
    reason: 'paywall',
    reply: walled(
      '<p>To continue reading this article and hundreds of others, log in or create a free account with the Post.</p>',
    ),
  }),
  refused({
    name: 'a page that is stated as paid, though all of it is there',
    host: 'stated',
    reason: 'paywall',
    reply: {
      body: PAGE.replace(
        '<body>',
        '<head><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paid"}}</script></head><body>',
      ),
    },
  }),
  refused({
    name: 'a page of a locked tier',
    host: 'locked',
    reason: 'paywall',
    reply: {
      body: PAGE.replace('<body>', '<head><meta property="article:content_tier" content="locked"></head><body>'),
    },
  }),
  refused({
    name: 'a Korean page for subscribers',
    host: 'korean-stub',
    reason: 'paywall',
    reply: {
      body: '<html lang="ko"><body><article><h1>강을 건너는 사람들</h1><p>강물은 봄마다 불어나고, 사람들은 해마다 그것을 처음 보는 일처럼 이야기한다.</p><p>이 기사는 유료 구독자 전용입니다.</p></article></body></html>',
    },
  }),
  refused({
    name: 'a German page for subscribers',
    host: 'german-stub',
    reason: 'paywall',
    reply: {
      body: '<html lang="de"><body><article><h1>Die Brücke</h1><p>Als der Rat im Frühjahr für die Brücke stimmte, wohnten elf Menschen am anderen Ufer, und neun davon waren dagegen.</p><div><h3>Jetzt abonnieren und weiterlesen</h3></div></article></body></html>',
    },
  }),
  refused({ name: 'a page that asks for payment', host: 'payment', reason: 'needs-login', reply: { status: 402 } }),
  refused({ name: 'a page behind a log-in', host: 'login', reason: 'needs-login', reply: { status: 403 } }),
];

const SITES: readonly PageCase[] = [
  refused({
    name: 'a page that robots.txt shuts',
    host: 'robots',
    reason: 'robots',
    reply: { body: PAGE },
    others: {
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /\nAllow: /b' },
    },
  }),
  refused({
    name: 'a page that robots.txt shuts for Pilcrow',
    host: 'robots-own',
    reason: 'robots',
    reply: { body: PAGE },
    others: { '/robots.txt': { body: 'User-agent: *\nAllow: /\n\nUser-agent: pilcrow\nDisallow: /a' } },
  }),
  refused({
    name: 'a site whose robots.txt is broken',
    host: 'robots-broken',
    reason: 'robots-unreachable',
    reply: { body: PAGE },
    others: { '/robots.txt': { status: 503 } },
  }),
  refused({
    name: 'a feed of fifty items, given as an article',
    host: 'feed',
    reason: 'content-type',
    reply: ({ origin }) => ({
      headers: { 'content-type': 'application/rss+xml' },
      body: makeRss({ origin, count: 50 }),
    }),
  }),
  refused({ name: 'a page that isn’t there', host: 'missing', reason: 'not-found', address: '/b' }),
  refused({ name: 'a page that is gone', host: 'gone', reason: 'not-found', reply: { status: 410 } }),
  refused({
    name: 'a site that asks to wait',
    host: 'busy',
    reason: 'busy',
    reply: { status: 429, headers: { 'retry-after': '60' } },
  }),
  refused({ name: 'a site with a fault', host: 'fault', reason: 'server-fault', reply: { status: 500, body: PAGE } }),
];

/** Pages and addresses that must be refused. */
export const REFUSED_PAGES: readonly CaseGroup[] = [
  { name: 'paywalls', cases: PAYWALLS },
  { name: 'addresses', cases: ADDRESSES },
  { name: 'redirects', cases: REDIRECTS },
  { name: 'hostile and useless answers', cases: BODIES },
  { name: 'sites', cases: SITES },
];
