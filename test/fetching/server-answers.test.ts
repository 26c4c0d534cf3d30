import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSite, type TestSite } from '../support/test-site.ts';
import { fetchingFrom, PAGE } from './fetching-from.ts';

const MEGABYTE = 1024 * 1024;

let web: TestSite;
beforeAll(async () => {
  web = await openTestSite();
});
afterAll(() => web.close());

const fetchFrom = fetchingFrom(() => web);

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
