import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FetchResult } from '#src/fetching/fetch-result.ts';
import { makeCertificate } from '../support/make-certificate.ts';
import { type FetcherSettings, type MakePages, openTestSite, type TestSite } from '../support/test-site.ts';

const PAGE = '<p>The tide table hangs by the door.</p>';
const MEGABYTE = 1024 * 1024;

let web: TestSite;
beforeAll(async () => {
  web = await openTestSite();
});
afterAll(() => web.close());

let hosts = 0;

/** Serves the pages at a host of their own and fetches one of them. */
async function fetchFrom(makePages: MakePages, path = '/', settings?: FetcherSettings): Promise<FetchResult> {
  const { origin } = web.serve(`site-${++hosts}.example`, makePages);
  return web.makeFetcher(settings)(origin + path);
}

function textOf(result: FetchResult): string {
  return result.kind === 'fetched' ? Buffer.from(result.bytes).toString() : JSON.stringify(result);
}

describe('a document', () => {
  it('is fetched with what its server says of it', async () => {
    const headers = {
      'content-type': 'Text/HTML; Charset="EUC-KR"',
      etag: '"v1"',
      'last-modified': 'Sat, 01 Jun 2024 00:00:00 GMT',
      'x-robots-tag': 'noarchive, otherwise',
    };
    const result = await fetchFrom(() => ({ '/': { headers, body: PAGE } }));
    expect(result).toMatchObject({
      kind: 'fetched',
      contentType: 'text/html',
      charset: 'EUC-KR',
      etag: '"v1"',
      lastModified: 'Sat, 01 Jun 2024 00:00:00 GMT',
      robotsTags: ['noarchive', 'otherwise'],
      redirects: [],
      hasLeftHttps: false,
    });
    expect(textOf(result)).toBe(PAGE);
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['identity', PAGE],
  ])('is decompressed (%s)', async (encoding, body) => {
    expect(textOf(await fetchFrom(() => ({ '/': { headers: { 'content-encoding': encoding }, body } })))).toBe(PAGE);
  });

  it('is asked for under the program’s own name, without cookies or a way to it', async () => {
    await fetchFrom(() => ({ '/': { body: PAGE } }));
    const { headers } = web.requests.at(-1) ?? {};
    expect(headers).toMatchObject({ 'user-agent': 'Pilcrow/0.0.0 (a test)', 'accept-encoding': 'gzip, br' });
    expect(Object.keys(headers ?? {}).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it('isn’t sent again when nothing changed', async () => {
    const { origin } = web.serve(`site-${++hosts}.example`, () => ({
      '/': { status: 304, headers: { etag: '"v1"' } },
    }));
    const lastModified = 'Sat, 01 Jun 2024 00:00:00 GMT';
    const fetch = web.makeFetcher();
    expect(await fetch(origin, { etag: '"v1"', lastModified })).toEqual({
      kind: 'not-modified',
      finalUrl: `${origin}/`,
    });
    expect(web.requests.at(-1)?.headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': lastModified });
    expect(await fetch(origin)).toMatchObject({ reason: 'server-fault', values: { status: 304 } });
  });
});

describe('a redirect', () => {
  it('is followed, relative or absolute, and remembered', async () => {
    const result = await fetchFrom(({ originOf }) => {
      web.serve('moved.example', () => ({ '/c': { body: PAGE } }));
      return {
        '/a': { status: 301, headers: { location: 'b' } },
        '/b': { status: 302, headers: { location: `${originOf('moved.example')}/c#part` } },
      };
    }, '/a');
    const { originOf } = web.siteOf('');
    expect(result).toMatchObject({
      finalUrl: `${originOf('moved.example')}/c`,
      redirects: [{ status: 301 }, { status: 302, to: `${originOf('moved.example')}/c` }],
    });
  });

  it('may name its target in any letters', async () => {
    const location = Buffer.from('/다리').toString('latin1'); // as it goes over the wire
    const result = await fetchFrom(() => ({
      '/': { status: 302, headers: { location } },
      '/%EB%8B%A4%EB%A6%AC': { body: PAGE },
    }));
    expect(result).toMatchObject({ kind: 'fetched' });
  });

  it.each([
    'http://127.0.0.1/',
    'http://127.0.0.1:22/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0x7f.1/',
    '//localhost/',
    'http://metadata.google.internal/',
  ])('to %s isn’t followed', async (location) => {
    const result = await fetchFrom(() => ({ '/': { status: 302, headers: { location } } }));
    expect(result).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^(?:special-address|port)$/) });
  });

  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['http://user:secret@site.example/', 'credentials'],
    ['http://[broken', 'not-an-address'],
  ])('to %s isn’t followed either', async (location, reason) => {
    expect(await fetchFrom(() => ({ '/': { status: 302, headers: { location } } }))).toMatchObject({ reason });
  });

  it('is given up when it goes in circles', async () => {
    const seen = web.requests.length;
    const result = await fetchFrom(
      () => ({
        '/a': { status: 302, headers: { location: '/b' } },
        '/b': { status: 302, headers: { location: '/a' } },
      }),
      '/a',
    );
    expect(result).toMatchObject({ reason: 'redirects' });
    expect(web.requests.length - seen).toBe(3); // robots.txt, /a, /b
  });

  it('is followed five times and no sixth', async () => {
    const pages: MakePages = () => ({
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, { status: 302, headers: { location: `/${n - 1}` } }]),
      ),
      '/0': { body: PAGE },
    });
    expect(await fetchFrom(pages, '/5')).toMatchObject({ kind: 'fetched' });
    expect(await fetchFrom(pages, '/6')).toMatchObject({ reason: 'redirects', values: { redirects: 5 } });
  });
});

describe('a name', () => {
  it('that points to a special address is refused, whatever else it points to', async () => {
    for (const address of ['127.0.0.2', '10.0.0.1', '::1', 'fd00::1', '169.254.169.254', '::ffff:127.0.0.1']) {
      const fetch = web.makeFetcher({ resolve: async () => [address] });
      expect(await fetch('http://harmless.example/')).toEqual({
        kind: 'refused',
        reason: 'special-address',
        values: { host: 'harmless.example' },
      });
    }
  });

  it('is looked up once for each connection, which goes to the address that was checked', async () => {
    const { origin } = web.serve('rebinding.example', () => ({ '/': { body: PAGE } }));
    const answers = [['127.0.0.1'], ['127.0.0.1'], ['10.0.0.1']];
    const looked: string[] = [];
    const resolve = async (name: string) => {
      looked.push(name);
      return answers.shift() ?? [];
    };
    const fetch = web.makeFetcher({ resolve });
    expect(await fetch(origin)).toMatchObject({ kind: 'fetched' });
    expect(looked).toHaveLength(2); // robots.txt and the page
    expect(await fetch(origin)).toMatchObject({ reason: 'special-address' });
  });

  it('with several addresses is asked at one that may be asked', async () => {
    const { origin } = web.serve('mixed.example', () => ({ '/': { body: PAGE } }));
    const resolve = async () => ['10.0.0.1', '::1', '127.0.0.1'];
    expect(await web.makeFetcher({ resolve })(origin)).toMatchObject({ kind: 'fetched' });
  });

  it('that nobody knows is told to be unknown', async () => {
    expect(await web.makeFetcher()('http://nowhere.invalid.org/')).toMatchObject({ reason: 'unknown-host' });
  });

  it('that takes too long to look up is given up', async () => {
    const resolve = () => new Promise<never>(() => {});
    const result = await web.makeFetcher({ resolve, limits: { timeoutMs: 50 } })('http://slow-name.example/');
    expect(result).toMatchObject({ reason: 'too-slow' });
  });
});

describe('a body', () => {
  it('that says that it is too large isn’t read', async () => {
    const headers = { 'content-length': String(11 * MEGABYTE) };
    expect(await fetchFrom(() => ({ '/': { headers, body: 'a' } }))).toMatchObject({
      reason: 'too-large',
      values: { megabytes: 10 },
    });
  });

  it('that goes on for ever is given up at the limit', async () => {
    const endless = { chunk: Buffer.alloc(MEGABYTE, 'a'), pauseMs: 0 };
    expect(await fetchFrom(() => ({ '/': { endless } }))).toMatchObject({ reason: 'too-large' });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(60 * MEGABYTE))],
    ['br', brotliCompressSync(Buffer.alloc(50 * MEGABYTE))],
  ])('that is small as %s and huge when decompressed is given up at the limit', async (encoding, body) => {
    const before = process.memoryUsage().arrayBuffers;
    const result = await fetchFrom(() => ({ '/': { headers: { 'content-encoding': encoding }, body } }));
    expect(result).toMatchObject({ reason: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * MEGABYTE);
  });

  it('of compressed nothing is given up at the limit, too', async () => {
    const endless = { chunk: Buffer.concat(Array.from({ length: 5000 }, () => gzipSync(''))), pauseMs: 0 };
    const result = await fetchFrom(() => ({ '/': { headers: { 'content-encoding': 'gzip' }, endless } }), '/', {
      limits: { maxBytes: 100_000 },
    });
    expect(result).toMatchObject({ reason: 'too-large' });
  });

  it('that trickles is given up when its time is over', async () => {
    const endless = { chunk: Buffer.from('a'), pauseMs: 20 };
    const result = await fetchFrom(() => ({ '/': { endless } }), '/', { limits: { timeoutMs: 150 } });
    expect(result).toMatchObject({ reason: 'too-slow', values: { seconds: 0.15 } });
  });

  it.each([
    ['gzip', PAGE],
    ['gzip', gzipSync(PAGE.repeat(100)).subarray(0, 40)],
    ['br', 'no brotli'],
    ['zstd', PAGE],
    ['gzip, gzip', gzipSync(gzipSync(PAGE))],
  ])('whose compression (%s) is broken or unknown is refused', async (encoding, body) => {
    expect(await fetchFrom(() => ({ '/': { headers: { 'content-encoding': encoding }, body } }))).toMatchObject({
      reason: 'bad-answer',
    });
  });

  it('that ends before its promised length is refused', async () => {
    const headers = { 'content-length': '500', connection: 'close' };
    expect(await fetchFrom(() => ({ '/': { headers, body: 'a' } }))).toMatchObject({ kind: 'refused' });
  });

  it.each(['image/png', 'video/mp4', 'application/zip', 'application/json', 'application/octet-stream'])(
    'of the type %s is refused without being read',
    async (type) => {
      const endless = { chunk: Buffer.from('a'), pauseMs: 1 };
      const result = await fetchFrom(() => ({ '/': { headers: { 'content-type': type }, endless } }));
      expect(result).toMatchObject({ reason: 'content-type', values: { contentType: type } });
    },
  );

  it('of no known type is taken where its path ends like a file that can be read', async () => {
    const headers = { 'content-type': 'application/octet-stream' };
    expect(await fetchFrom(() => ({ '/Report.PDF': { headers, body: PAGE } }), '/Report.PDF')).toMatchObject({
      kind: 'fetched',
    });
  });

  it('of another type is taken where that is asked for', async () => {
    const headers = { 'content-type': 'application/rss+xml' };
    const { origin } = web.serve('feed.example', () => ({ '/': { headers, body: '<rss/>' } }));
    const fetch = web.makeFetcher();
    expect(await fetch(origin)).toMatchObject({ reason: 'content-type' });
    expect(await fetch(origin, { accept: ['application/rss+xml'] })).toMatchObject({ kind: 'fetched' });
  });
});

describe('a status', () => {
  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'needs-login'],
    [402, 'needs-login'],
    [403, 'needs-login'],
    [451, 'needs-login'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'server-fault'],
    [418, 'server-fault'],
    [204, 'server-fault'],
    [206, 'server-fault'],
  ])('of %i means %s', async (status, reason) => {
    expect(await fetchFrom(() => ({ '/': { status, headers: { 'retry-after': '120' } } }))).toMatchObject({
      reason,
      values: { status },
    });
  });

  it('that says when to come again is told', async () => {
    const page = { status: 503, headers: { 'retry-after': '120' } };
    expect(await fetchFrom(() => ({ '/': page }))).toMatchObject({ values: { seconds: 120 } });
  });
});

describe('a site’s robots.txt', () => {
  const robots = (body: string) => ({ headers: { 'content-type': 'text/plain' }, body });

  it('is heeded, also after a redirect to another site', async () => {
    const shut = {
      '/robots.txt': robots('User-agent: Pilcrow\nDisallow: /a'),
      '/a': { body: PAGE },
      '/b': { body: PAGE },
    };
    expect(await fetchFrom(() => shut, '/a')).toMatchObject({ reason: 'robots' });
    expect(await fetchFrom(() => shut, '/b')).toMatchObject({ kind: 'fetched' });
    const { origin } = web.serve('shut.example', () => shut);
    const moved = await fetchFrom(() => ({ '/': { status: 302, headers: { location: `${origin}/a` } } }));
    expect(moved).toMatchObject({ reason: 'robots', values: { host: 'shut.example' } });
    expect(web.requests.at(-1)?.address).toBe('shut.example/robots.txt');
  });

  it.each([
    [404, 'fetched'],
    [403, 'fetched'],
    [401, 'fetched'],
    [429, 'refused'],
    [500, 'refused'],
    [503, 'refused'],
  ])('that is answered with %i leaves the page %s', async (status, kind) => {
    expect(await fetchFrom(() => ({ '/robots.txt': { status }, '/': { body: PAGE } }))).toMatchObject({ kind });
  });

  it('is followed through redirects, but not to special addresses', async () => {
    const to = (location: string) => ({ status: 301, headers: { location } });
    const moved = { '/robots.txt': to('/r'), '/r': robots('User-agent: *\nDisallow: /'), '/': { body: PAGE } };
    expect(await fetchFrom(() => moved)).toMatchObject({ reason: 'robots' });
    const inward = { '/robots.txt': to('http://10.0.0.1/'), '/': { body: PAGE } };
    expect(await fetchFrom(() => inward)).toMatchObject({ reason: 'robots-unreachable' });
    const circle = { '/robots.txt': to('/robots.txt'), '/': { body: PAGE } };
    expect(await fetchFrom(() => circle)).toMatchObject({ kind: 'fetched' });
  });

  it('is read up to 500 KiB', async () => {
    const padding = '# nothing to see here\n'.repeat(30_000);
    const early = robots(`User-agent: *\nDisallow: /\n${padding}`);
    const late = robots(`${padding}User-agent: *\nDisallow: /\n`);
    expect(await fetchFrom(() => ({ '/robots.txt': early, '/': { body: PAGE } }))).toMatchObject({ reason: 'robots' });
    expect(await fetchFrom(() => ({ '/robots.txt': late, '/': { body: PAGE } }))).toMatchObject({ kind: 'fetched' });
  });

  it('is asked for again after a day, after ten minutes when it couldn’t be had', async () => {
    let now = 0;
    const fetch = web.makeFetcher({ now: () => now });
    const asked = (host: string) => web.requests.filter(({ address }) => address === `${host}/robots.txt`).length;
    const minutes = 60_000;
    const known = web.serve('known.example', () => ({ '/': { body: PAGE } }));
    for (now of [0, 1, 23 * 60 * minutes]) await fetch(known.origin);
    expect(asked('known.example')).toBe(1);
    now = 24 * 60 * minutes;
    await fetch(known.origin);
    expect(asked('known.example')).toBe(2);
    const broken = web.serve('broken.example', () => ({ '/robots.txt': { status: 500 }, '/': { body: PAGE } }));
    for (now of [0, 9 * minutes, 11 * minutes]) await fetch(broken.origin);
    expect(asked('broken.example')).toBe(2);
  });
});

describe('several documents', () => {
  it('of one site are fetched one after the other, with a pause; of other sites meanwhile', async () => {
    const order: string[] = [];
    const fetch = web.makeFetcher({ limits: { pauseMs: 250 } });
    const get = async (host: string, path: string) => {
      await fetch(web.siteOf(host).origin + path);
      order.push(host + path);
    };
    const start = performance.now();
    await Promise.all([get('one.example', '/a'), get('one.example', '/b'), get('two.example', '/c')]);
    expect(order.at(-1)).toBe('one.example/b');
    expect(performance.now() - start).toBeGreaterThan(245);
  });

  it('are at most so many at once, and the rest is turned away', async () => {
    const endless = { chunk: Buffer.from('a'), pauseMs: 10 };
    const fetch = web.makeFetcher({ limits: { maxAtOnce: 2, maxWaiting: 3, timeoutMs: 100 } });
    const names = Array.from({ length: 8 }, (_, index) => `crowd-${index}.example`);
    const origins = names.map((name) => web.serve(name, () => ({ '/': { endless } })).origin);
    const results = await Promise.all(origins.map((origin) => fetch(origin)));
    const reasons = results.map((result) => (result.kind === 'refused' ? result.reason : result.kind));
    expect(reasons).toEqual([...Array.from({ length: 5 }, () => 'too-slow'), 'busy', 'busy', 'busy']);
  });
});

describe('over https', () => {
  const certificate = makeCertificate('secure.example');

  it('a document is fetched where the certificate is right, and only there', async () => {
    const secure = await openTestSite(certificate);
    const { origin, originOf } = secure.serve('secure.example', () => ({ '/': { body: PAGE } }));
    secure.serve('other.example', () => ({ '/': { body: PAGE } }));
    const fetch = secure.makeFetcher({ certificates: certificate.cert });
    expect(await fetch(origin)).toMatchObject({ kind: 'fetched', finalUrl: `${origin}/` });
    expect(await fetch(originOf('other.example'))).toMatchObject({ reason: 'unreachable' });
    expect(await secure.makeFetcher()(origin)).toMatchObject({ reason: 'unreachable' });
    await secure.close();
  });

  it('a redirect to http is noted', async () => {
    const secure = await openTestSite(certificate);
    const open = web.serve('open.example', () => ({ '/': { body: PAGE } }));
    const location = `${open.origin}/`;
    const { origin } = secure.serve('secure.example', () => ({ '/': { status: 302, headers: { location } } }));
    const policyOfBoth = { certificates: certificate.cert, exceptions: [`127.0.0.1:${web.port}`] };
    const result = await secure.makeFetcher(policyOfBoth)(origin);
    expect(result).toMatchObject({ kind: 'fetched', hasLeftHttps: true });
    await secure.close();
  });
});

it('a port where nobody listens is unreachable', async () => {
  const gone = await openTestSite();
  const { origin } = gone.siteOf('gone.example');
  await gone.close();
  expect(await gone.makeFetcher()(origin)).toMatchObject({ reason: 'unreachable', values: { host: 'gone.example' } });
});
