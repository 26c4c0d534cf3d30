import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatArticle } from '#src/articles/format-article.ts';
import { parseArticle } from '#src/articles/parse-article.ts';
import { importArticle } from '#src/imports/import-article.ts';
import type { Imported, ImportResult, Overrides } from '#src/imports/import-result.ts';
import { importFromUrl } from '#src/imports/web/import-from-url.ts';
import { makeCertificate } from '../../support/make-certificate.ts';
import { type MakePages, openTestSite, type TestSite } from '../../support/test-site.ts';
import { paragraphsOf, SALT } from '../cases/prose.ts';

let web: TestSite;
beforeAll(async () => {
  web = await openTestSite();
});
afterAll(() => web.close());

let hosts = 0;

function page(head = '', text: { readonly title: string; readonly paragraphs: readonly string[] } = SALT): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>${text.title}</h1>${paragraphsOf(text)}</article></body></html>`;
}

async function importAt(makePages: MakePages, path = '/a', overrides?: Overrides): Promise<ImportResult> {
  const { origin } = web.serve(`import-${++hosts}.example`, makePages);
  const now = () => Date.UTC(2026, 10, 29, 9, 30);
  return importFromUrl(origin + path, {
    fetcher: web.makeFetcher(),
    importer: { import: importArticle },
    now,
    overrides,
  });
}

function imported(result: ImportResult): Imported {
  if (result.kind === 'refused') throw new Error(result.message);
  return result;
}

const originOfLast = (): string => web.siteOf(`import-${hosts}.example`).origin;

describe('the provenance of an imported page', () => {
  it('has the address, the time and the hash of what was read', async () => {
    const { draft } = imported(await importAt(() => ({ '/a': { body: page() } })));
    expect(draft.bibliography.provenance).toEqual({
      requested: `${originOfLast()}/a`,
      retrieved: '2026-11-29T09:30:00.000Z',
      hash: `sha256-${createHash('sha256').update(page()).digest('hex')}`,
    });
  });

  it('tells where redirects led and what the page calls itself, without the reader’s way there', async () => {
    const canonical = 'https://slow-roads.example.org/salt';
    const result = await importAt(
      () => ({
        '/x?id=1&fbclid=me': { status: 302, headers: { location: '/a?utm_source=mail&b=2' } },
        '/a?utm_source=mail&b=2': { body: page(`<link rel="canonical" href="${canonical}">`) },
      }),
      '/x?id=1&fbclid=me',
    );
    expect(imported(result).draft.bibliography).toMatchObject({
      url: canonical,
      provenance: { requested: `${originOfLast()}/x?id=1`, final: `${originOfLast()}/a?b=2`, canonical },
    });
  });

  it('keeps what the publisher asks of programs, and says so', async () => {
    const byMeta = imported(
      await importAt(() => ({ '/a': { body: page('<meta name="robots" content="index, NOARCHIVE">') } })),
    );
    expect(byMeta.draft.bibliography.provenance?.restrictions).toEqual(['noarchive']);
    expect(byMeta.notes).toEqual([{ kind: 'noarchive' }]);
    const headers = { 'x-robots-tag': 'googlebot: noarchive', 'content-type': 'text/html' };
    const forAnother = imported(await importAt(() => ({ '/a': { headers, body: page() } })));
    expect(forAnother.draft.bibliography.provenance).not.toHaveProperty('restrictions');
    const byHeader = imported(
      await importAt(() => ({ '/a': { headers: { ...headers, 'x-robots-tag': 'nosnippet' }, body: page() } })),
    );
    expect(byHeader.draft.bibliography.provenance?.restrictions).toEqual(['nosnippet']);
  });

  it('survives in the article’s file', async () => {
    const { draft } = imported(await importAt(() => ({ '/a': { body: page() } })));
    expect(parseArticle(formatArticle(draft), 'a.md').draft).toEqual(draft);
  });

  it('gives a file on the web its address', async () => {
    const headers = { 'content-type': 'text/plain' };
    const body = `${SALT.title}\n\n${SALT.paragraphs.join('\n\n')}`;
    const { draft, recognised } = imported(await importAt(() => ({ '/salt.txt': { headers, body } }), '/salt.txt'));
    expect(draft.bibliography.url).toBe(`${originOfLast()}/salt.txt`);
    expect(recognised).toContainEqual({
      what: 'url',
      value: draft.bibliography.url,
      from: 'the address that was fetched',
    });
  });

  it('leaves what the user says as it is', async () => {
    const overrides = { title: 'Salt', url: 'https://slow-roads.example.org/mine' };
    const { draft } = imported(await importAt(() => ({ '/a': { body: page() } }), '/a', overrides));
    expect(draft.bibliography).toMatchObject(overrides);
  });
});

it.each([
  'http://localhost:3000/salt',
  'https://10.0.0.7/salt',
  '/',
  'https://slow-roads.example.org/',
  'javascript:void(0)',
])('a page isn’t believed that calls itself %s', async (canonical) => {
  const { draft } = imported(
    await importAt(() => ({ '/a': { body: page(`<link rel="canonical" href="${canonical}">`) } })),
  );
  expect(draft.bibliography.url).toBe(`${originOfLast()}/a`);
});

it('a page may call itself by a relative address, of its base', async () => {
  const head = '<base href="https://slow-roads.example.org/roads/"><link rel="canonical" href="salt">';
  const { draft } = imported(await importAt(() => ({ '/a': { body: page(head) } })));
  expect(draft.bibliography.url).toBe('https://slow-roads.example.org/roads/salt');
});

describe('an article on several pages', () => {
  const pageOf = (n: number, next?: string, title: string = SALT.title) => ({
    body: page(next === undefined ? '' : `<link rel="next" href="${next}">`, {
      title,
      paragraphs: SALT.paragraphs.slice(n - 1, n),
    }),
  });

  it('is joined, hashed as a whole, and noted', async () => {
    const [first, second] = [pageOf(1, '/a?page=2'), pageOf(2)];
    const { draft, notes } = imported(await importAt(() => ({ '/a': first, '/a?page=2': second })));
    expect(draft.paragraphs).toEqual(SALT.paragraphs.slice(0, 2));
    expect(draft.bibliography.provenance?.hash).toBe(
      `sha256-${createHash('sha256').update(first.body).update(second.body).digest('hex')}`,
    );
    expect(notes).toEqual([{ kind: 'pages-joined', count: 2 }]);
  });

  it('says from which page on it is missing', async () => {
    const pages = { '/a': pageOf(1, '/a?page=2'), '/a?page=2': pageOf(2, '/a?page=3') };
    const { draft, notes } = imported(await importAt(() => pages));
    expect(draft.paragraphs).toHaveLength(2);
    expect(notes).toContainEqual({ kind: 'pages-missing', from: 3 });
  });

  it('ends where another title begins', async () => {
    const pages = { '/a': pageOf(1, '/a?page=2'), '/a?page=2': pageOf(2, undefined, 'Another matter') };
    expect(imported(await importAt(() => pages)).draft.paragraphs).toHaveLength(1);
  });

  it('that goes on for ever is read up to the tenth page', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [
        index === 0 ? '/a' : `/a?page=${index + 1}`,
        {
          body: page(`<link rel="next" href="/a?page=${index + 2}">`, {
            title: SALT.title,
            paragraphs: [`In year ${index} it was so. ${SALT.paragraphs[0]}`],
          }),
        },
      ]),
    );
    const { draft, notes } = imported(await importAt(() => pages));
    expect(draft.paragraphs).toHaveLength(10);
    expect(notes).toContainEqual({ kind: 'pages-missing', from: 11 });
  });
});

it('an AMP page whose full version can’t be had is noted to be that', async () => {
  const amp = (origin: string) => page(`<link rel="canonical" href="${origin}/full">`).replace('<html', '<html amp');
  const { notes } = imported(await importAt(({ origin }) => ({ '/a': { body: amp(origin) } })));
  expect(notes).toEqual([{ kind: 'amp-only' }]);
});

it('a page that came over http after https is noted', async () => {
  const certificate = makeCertificate('secure-import.example');
  const secure = await openTestSite(certificate);
  const open = web.serve('open-import.example', () => ({ '/a': { body: page() } }));
  const reply = { status: 302, headers: { location: `${open.origin}/a` } };
  const { origin } = secure.serve('secure-import.example', () => ({ '/': reply }));
  const fetcher = secure.makeFetcher({ certificates: certificate.cert, exceptions: [`127.0.0.1:${web.port}`] });
  const { notes } = imported(
    await importFromUrl(origin, { fetcher, importer: { import: importArticle }, now: () => 0 }),
  );
  expect(notes).toEqual([{ kind: 'left-https' }]);
  await secure.close();
});

it('a refusal says in words what is wrong and what to do', async () => {
  const result = await importAt(() => ({ '/robots.txt': { body: 'User-agent: *\nDisallow: /' } }));
  expect(result).toEqual({
    kind: 'refused',
    reason: 'robots',
    message: `import-${hosts}.example asks programs not to fetch this page (robots.txt). Open it in your browser, copy the article’s text and import that.`,
    values: { host: `import-${hosts}.example` },
  });
});
