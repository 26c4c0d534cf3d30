import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MakePages, openTestSite, type TestSite } from '../support/test-site.ts';
import { fetchingFrom, PAGE } from './fetching-from.ts';

let web: TestSite;
beforeAll(async () => {
  web = await openTestSite();
});
afterAll(() => web.close());

const fetchFrom = fetchingFrom(() => web);

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
