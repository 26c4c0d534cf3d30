import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FetchResult } from '#src/fetching/fetch-result.ts';
import { makeCertificate } from '../support/make-certificate.ts';
import { openTestSite, type TestSite } from '../support/test-site.ts';
import { fetchingFrom, PAGE } from './fetching-from.ts';

let web: TestSite;
beforeAll(async () => {
  web = await openTestSite();
});
afterAll(() => web.close());

const fetchFrom = fetchingFrom(() => web);

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
    const { origin } = web.serve('unchanged.example', () => ({
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
