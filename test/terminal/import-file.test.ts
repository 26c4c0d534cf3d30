import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadArticles } from '#src/articles/load-articles.ts';
import { importFile, type ImportOutcome, parseImport } from '#src/terminal/import-file.ts';
import { BRIDGE, paragraphsOf, SALT } from '../imports/cases/prose.ts';
import { openTestSite, type TestSite } from '../support/test-site.ts';

const HOST = 'harbour-post.example';

let web: TestSite;
let corpus: string;
beforeAll(async () => {
  web = await openTestSite();
  const page = (text: typeof BRIDGE | typeof SALT, head = '') =>
    `<html lang="en"><head>${head}</head><body><article><h1>${text.title}</h1>${paragraphsOf(text)}</article></body></html>`;
  web.serve(HOST, () => ({
    '/bridge': { body: page(BRIDGE, '<meta name="robots" content="noarchive">') },
    '/bridge?utm_source=mail': { body: page(BRIDGE) },
    '/copy': { body: page(BRIDGE).replaceAll('’', "'") },
    '/edited': { body: page(BRIDGE).replace('eleven people', 'twelve people') },
    '/salt': { body: page(SALT) },
    '/paid': { body: page(SALT, '<meta property="article:content_tier" content="locked">') },
  }));
});
afterAll(() => web.close());
beforeEach(async () => {
  corpus = await mkdtemp(join(tmpdir(), 'pilcrow-import-'));
});
afterEach(() => rm(corpus, { recursive: true }));

/** `pilcrow import …` in a library of its own. */
async function run(...args: readonly string[]): Promise<ImportOutcome> {
  const request = parseImport(args);
  if (!request) throw new Error('no request');
  const now = () => Date.UTC(2026, 10, 29, 9, 30);
  return importFile(request, { corpus, stdin: Readable.from([]), fetcher: web.makeFetcher(), now });
}

const at = (path: string): string => `${web.siteOf(HOST).origin}${path}`;

describe('pilcrow import with a web address', () => {
  it('writes the article with where it came from, and shows what was recognised', async () => {
    const { status, report } = await run(at('/bridge'), '--date', '2024-05');
    expect(status).toBe(0);
    expect(report).toMatch(/title:\s+The bridge that nobody asked for/);
    expect(report).toContain('The publisher asks not to keep copies');
    const [article] = (await loadArticles(corpus)).articles;
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(BRIDGE.paragraphs);
    expect(article?.bibliography).toMatchObject({
      date: '2024-05',
      url: at('/bridge'),
      provenance: { requested: at('/bridge'), retrieved: '2026-11-29T09:30:00.000Z', restrictions: ['noarchive'] },
    });
  });

  it('says what is wrong where there is nothing to import, and writes nothing', async () => {
    expect(await run(at('/nowhere'))).toMatchObject({ status: 2, fault: expect.stringContaining('no such page') });
    expect(await run(at('/paid'))).toMatchObject({ status: 2, fault: expect.stringContaining('only subscribers') });
    expect(await run('ftp://files.example/a.txt')).toMatchObject({ fault: expect.stringContaining('not ftp:') });
    expect(await run('http://127.0.0.1/')).toMatchObject({
      fault: expect.stringContaining('private or local network'),
    });
    expect(await readdir(corpus)).toEqual([]);
  });

  it('tells in JSON what programs want to know', async () => {
    const { report = '' } = await run(at('/salt'), '--json');
    expect(JSON.parse(report)).toMatchObject({ kind: 'imported', slug: 'salt-and-who-carried-it', format: 'html' });
  });
});

describe('pilcrow import of what the library has', () => {
  beforeEach(async () => {
    expect(await run(at('/bridge'))).toMatchObject({ status: 0 });
  });

  it('refuses the same page under another name, until told to go on', async () => {
    const again = [at('/bridge?utm_source=mail'), '--name', 'another'];
    expect(await run(...again)).toMatchObject({ status: 2, fault: expect.stringMatching(/has this text .*--again/) });
    expect(await run(...again, '--again')).toMatchObject({ status: 0 });
    expect(await readdir(join(corpus, 'local'))).toHaveLength(2);
  });

  it('refuses the same text from elsewhere', async () => {
    const { fault } = await run(at('/copy'), '--title', 'Bridges');
    expect(fault).toContain('“The bridge that nobody asked for” (the-bridge-that-nobody-asked-for)');
  });

  it('tells of nearly the same text, and takes it', async () => {
    const { status, report } = await run(at('/edited'), '--title', 'Bridges');
    expect(status).toBe(0);
    expect(report).toMatch(/nearly the same text: .*\d\d % of the shorter text is in both/);
  });

  it('keeps what is there under the same name, and says so', async () => {
    expect(await run(at('/bridge'), '--title', BRIDGE.title)).toMatchObject({
      fault: expect.stringContaining('there already'),
    });
    const [file = ''] = await readdir(join(corpus, 'local'));
    expect(await readFile(join(corpus, 'local', file), 'utf8')).toContain(BRIDGE.paragraphs[0]);
  });
});
