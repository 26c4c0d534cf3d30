import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { RefusalReason } from '#src/imports/import-result.ts';
import type { CaseGroup, PageCase, PageReply, Site } from './import-case.ts';
import { makeRss } from '../feeds/make-rss.ts';
import { BRIDGE, paragraphsOf } from './prose.ts';

const MEGABYTE = 1024 * 1024;
const TEASER = paragraphsOf({ paragraphs: BRIDGE.paragraphs.slice(0, 1) });
const PAGE = `<!doctype html><html lang="en"><body><article><h1>${BRIDGE.title}</h1>${paragraphsOf(BRIDGE)}</article></body></html>`;

interface RefusedPage {
  readonly name: string;
  readonly host: string;
  readonly reason: RefusalReason;
  readonly reply?: PageReply | ((site: Site) => PageReply);
  readonly others?: Readonly<Record<string, PageReply>>;
  readonly address?: PageCase['address'];
  readonly timeoutMs?: number;
}

function refused({ name, host, reason, reply = {}, others = {}, address = '/a', timeoutMs }: RefusedPage): PageCase {
  return {
    source: 'page',
    name,
    host: `${host}.example`,
    address,
    pages: (site) => ({ '/a': typeof reply === 'function' ? reply(site) : reply, ...others }),
    expected: { kind: 'refusal', reason },
    ...(timeoutMs !== undefined && { timeoutMs }),
  };
}

function redirect(location: string | ((site: Site) => string)): (site: Site) => PageReply {
  return (site) => ({ status: 302, headers: { location: typeof location === 'string' ? location : location(site) } });
}

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

const ADDRESSES: readonly PageCase[] = (
  [
    ['a loopback address', 'http://127.0.0.1/admin', 'special-address'],
    ['a loopback address as one number', 'http://2130706433/', 'special-address'],
    ['a loopback address in octal', 'http://0177.0.0.1/', 'special-address'],
    ['a loopback address in hexadecimal', 'http://0x7f.0.0.1/', 'special-address'],
    ['a loopback address of IPv6', 'http://[::1]/', 'special-address'],
    ['a private address mapped into IPv6', 'http://[::ffff:192.168.0.1]/', 'special-address'],
    ['a private address behind NAT64', 'http://[64:ff9b::10.0.0.1]/', 'special-address'],
    ['a cloud’s metadata', 'http://169.254.169.254/latest/meta-data/', 'special-address'],
    ['a cloud’s metadata by name', 'http://metadata.google.internal/', 'special-address'],
    ['this machine by name', 'http://localhost/', 'special-address'],
    ['a file', 'file:///etc/passwd', 'scheme'],
    ['an FTP server', 'ftp://files.example.org/a.txt', 'scheme'],
    ['a page inside an address', 'data:text/html,<p>Hello</p>', 'scheme'],
    ['a password', 'https://ann:secret@harbour-post.example/', 'credentials'],
    ['a mail server’s port', 'http://harbour-post.example:25/', 'port'],
    ['no address', 'the harbour post', 'not-an-address'],
    ['a name that nobody has', 'https://no-such-site.invalid.org/', 'unknown-host'],
  ] as const
).map(([name, address, reason], index) =>
  refused({ name: `an address: ${name}`, host: `address-${index}`, reason, address: () => address }),
);

const REDIRECTS: readonly PageCase[] = [
  refused({
    name: 'a redirect to loopback',
    host: 'to-loopback',
    reason: 'port',
    reply: redirect('http://127.0.0.1:22/'),
  }),
  refused({
    name: 'a redirect to a private address',
    host: 'to-private',
    reason: 'special-address',
    reply: redirect('http://10.0.0.1/'),
  }),
  refused({
    name: 'a redirect to a cloud’s metadata',
    host: 'to-metadata',
    reason: 'special-address',
    reply: redirect('http://169.254.169.254/'),
  }),
  refused({ name: 'a redirect to a file', host: 'to-file', reason: 'scheme', reply: redirect('file:///etc/passwd') }),
  refused({
    name: 'a redirect with a password',
    host: 'to-password',
    reason: 'credentials',
    reply: redirect(({ origin }) => origin.replace('//', '//a:b@')),
  }),
  refused({ name: 'a redirect to itself', host: 'to-itself', reason: 'redirects', reply: redirect('/a') }),
  refused({
    name: 'a chain of six redirects',
    host: 'chain',
    reason: 'redirects',
    reply: redirect('/1'),
    others: Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, { status: 302, headers: { location: `/${n + 1}` } }]),
    ),
  }),
  refused({
    name: 'a refresh to a private address',
    host: 'refresh-inward',
    reason: 'special-address',
    reply: { body: '<meta http-equiv="refresh" content="0;url=http://192.168.1.1/">' },
  }),
  refused({
    name: 'refreshes in a circle',
    host: 'refresh-circle',
    reason: 'redirects',
    reply: { body: '<meta http-equiv="refresh" content="0;url=/b">' },
    others: { '/b': { body: '<meta http-equiv="refresh" content="0;url=/a">' } },
  }),
];

const BODIES: readonly PageCase[] = [
  refused({
    name: 'a page that is announced as huge',
    host: 'announced',
    reason: 'too-large',
    reply: { headers: { 'content-length': String(50 * MEGABYTE) }, body: 'a' },
  }),
  refused({
    name: 'a page without an end',
    host: 'endless',
    reason: 'too-large',
    reply: { endless: { chunk: Buffer.alloc(MEGABYTE, 'a '), pauseMs: 0 } },
  }),
  refused({
    name: 'a gzip bomb',
    host: 'gzip-bomb',
    reason: 'too-large',
    reply: { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(30 * MEGABYTE)) },
  }),
  refused({
    name: 'a Brotli bomb',
    host: 'brotli-bomb',
    reason: 'too-large',
    reply: { headers: { 'content-encoding': 'br' }, body: brotliCompressSync(Buffer.alloc(30 * MEGABYTE)) },
  }),
  refused({
    name: 'a page that trickles',
    host: 'slow',
    reason: 'too-slow',
    timeoutMs: 200,
    reply: { endless: { chunk: Buffer.from('a'), pauseMs: 20 } },
  }),
  refused({
    name: 'a picture',
    host: 'picture',
    reason: 'content-type',
    reply: { headers: { 'content-type': 'image/png' }, body: 'PNG' },
  }),
  refused({
    name: 'a film',
    host: 'film',
    reason: 'content-type',
    reply: { headers: { 'content-type': 'video/mp4' }, body: 'ftyp' },
  }),
  refused({
    name: 'a picture that claims to be a page',
    host: 'false-page',
    reason: 'binary',
    reply: { body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  }),
  refused({
    name: 'a page in an encoding that nobody knows',
    host: 'no-charset',
    reason: 'wrong-encoding',
    reply: {
      headers: { 'content-type': 'text/html; charset=x-klingon' },
      body: Buffer.concat([Buffer.from(PAGE), Buffer.alloc(50, 0xff)]),
    },
  }),
  refused({
    name: 'an article with broken characters',
    host: 'broken-article',
    reason: 'wrong-encoding',
    reply: {
      body: Buffer.concat([Buffer.from(PAGE.slice(0, 150)), Buffer.from([0xe9]), Buffer.from(PAGE.slice(150))]),
    },
  }),
  refused({ name: 'an empty page', host: 'empty', reason: 'empty', reply: { body: '' } }),
  refused({
    name: 'a page of menus alone',
    host: 'menus',
    reason: 'no-body',
    reply: { body: '<html><body><nav><a href="/">Home</a></nav></body></html>' },
  }),
  refused({
    name: 'a page that a program would fill',
    host: 'shell',
    reason: 'needs-script',
    reply: {
      body: '<html><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/app.js"></script></body></html>',
    },
  }),
  refused({
    name: 'a page in a hundred thousand elements',
    host: 'deep',
    reason: 'no-body',
    reply: { body: `<html><body>${'<div>'.repeat(100_000)}` },
  }),
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
