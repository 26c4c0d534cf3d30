import { setTimeout as sleep } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createImporter } from '#src/import-worker/create-importer.ts';
import { makeDocx, p } from '../../imports/files/make-docx.ts';
import { makeEpub, paragraphsOf as toMarkup } from '../../imports/files/make-epub.ts';
import { makePdf } from '../../imports/files/make-pdf.ts';
import { DREDGER } from '../../imports/files/prose.ts';
import { toPages, typeset } from '../../imports/files/typeset.ts';
import { BRIDGE, paragraphsOf, SALT } from '../../imports/cases/prose.ts';
import { FERRY } from '../../support/make-article.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';
import { openStudyServer, type Person, type StudyServer, textFile } from '../../support/study-server.ts';
import { openTestSite, type TestSite } from '../../support/test-site.ts';

let web: TestSite;
let server: StudyServer;
let curator: Person;
let member: Person;
let korean: Person;
const importer = createImporter();

beforeAll(async () => {
  web = await openTestSite();
  server = await openStudyServer({
    articles: [FERRY],
    fetcher: web.makeFetcher(),
    importArticle: async (input, overrides) => {
      if (input.origin?.url.endsWith('/slow') === true) await sleep(1700);
      return importer.import(input, overrides);
    },
  });
  curator = server.as({ user: 'curator' });
  member = server.as({ user: 'member' });
  korean = server.as({ user: 'member', locale: 'ko' });
});

afterEach(async () => {
  await server.store.guilds.purge(server.discord.guildId);
  expect(server.failures).toEqual([]);
  expect(server.discord.violations).toEqual([]);
});

afterAll(async () => {
  await Promise.all([server.close(), web.close(), importer.close()]);
});

interface Text {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

function page(text: Text, head = ''): { readonly body: string } {
  const body = `<article><h1>${text.title}</h1>${paragraphsOf(text)}</article>`;
  return {
    body: `<!doctype html><html lang="en"><head><meta name="author" content="Mara Quist">${head}</head><body>${body}</body></html>`,
  };
}

const pdf = { 'content-type': 'application/pdf' };

function dredgerPdf(): Uint8Array {
  const frame = { page: 0, x: 60, top: 120, width: 300, height: 400 };
  const head = { page: 0, text: 'The Dredger', x: 60, y: 70, size: 20, font: 'bold' } as const;
  const runs = [head, ...typeset(DREDGER.slice(0, 3), [frame], { size: 10, indent: 1.5 })];
  return makePdf({ width: 420, height: 560, pages: toPages(runs, 1) });
}

const BOOK = makeEpub({
  version: 3,
  metadata: '<dc:title>Silt and Memory</dc:title><dc:creator>Anna Lindqvist</dc:creator><dc:language>en</dc:language>',
  documents: [
    { name: 'one.xhtml', body: `<h1>The Sale</h1>${toMarkup(DREDGER.slice(0, 2))}` },
    { name: 'two.xhtml', body: `<h1>The Survey</h1>${toMarkup(DREDGER.slice(2, 4))}` },
  ],
  contents: [
    { title: 'The Sale', href: 'one.xhtml' },
    { title: 'The Survey', href: 'two.xhtml' },
  ],
});
const bookFile = { filename: 'silt.epub', contentType: 'application/epub+zip', bytes: new Uint8Array(BOOK) };

const isPublishable = (preview: APIMessage): boolean =>
  controlsOf(preview).some(({ label, disabled }) => label === 'Publish' && disabled !== true);

describe('an article at a web address', () => {
  it('is shown with where it was taken from, published by a curator, and asked', async () => {
    const { origin } = web.serve('salt.example', () => ({ '/a': page(SALT) }));
    const preview = await curator.use('library add', { url: `${origin}/a` });
    const text = textOf(preview);
    expect(text).toContain(`### Preview: ${SALT.title}`);
    expect(text).toContain('**By** Mara Quist');
    expect(text).toMatch(/-# Taken from http:\/\/salt\\?\.example:\d+\/a · <t:\d+:D> · by <@\d+>/);
    expect(textOf(await curator.press(preview, 'Publish'))).toContain('is published. It can be asked at once');
    expect(await member.read('ask', { question: 'how did the carriers walk in summer?' })).toContain('at night');
    const [entry] = await server.store.articles.list(server.discord.guildId);
    expect(entry?.bibliography.provenance).toMatchObject({ requested: `${origin}/a` });
    expect(JSON.stringify(entry?.bibliography)).not.toContain(server.discord.userIds.curator);
    expect(await curator.read('library edit', { article: entry?.slug ?? '' })).toContain(
      `by <@${server.discord.userIds.curator}>`,
    );
  });

  it('is proposed by a member and accepted by a curator', async () => {
    const { origin } = web.serve('bridge.example', () => ({ '/a': page(BRIDGE) }));
    const preview = await member.use('library add', { url: `<${origin}/a>` });
    expect(controlsOf(preview).some(({ label }) => label === 'Publish')).toBe(false);
    expect(textOf(await member.press(preview, 'Propose'))).toContain('is proposed');
    const proposal = await curator.choose(await curator.use('library proposals'), 'The bridge that');
    expect(textOf(proposal)).toContain(`by <@${server.discord.userIds.member}>`);
    expect(textOf(await curator.press(proposal, 'Accept'))).toContain('is published');
  });

  it('comes with what one should know of how it was fetched', async () => {
    const head = '<meta name="robots" content="noarchive">';
    const { origin } = web.serve('kept.example', () => ({
      '/old': { status: 301, headers: { location: '/a' } },
      '/a': page(SALT, head),
    }));
    const text = await curator.read('library add', { url: `${origin}/old` });
    expect(text).toContain('⚠ The publisher asks not to keep copies');
    expect(text).toMatch(/Taken from \S+\/old → \S+\/a/);
  });

  it('may take its time', async () => {
    const { origin } = web.serve('late.example', () => ({ '/slow': page(SALT) }));
    expect(await curator.read('library add', { url: `${origin}/slow` })).toContain(`### Preview: ${SALT.title}`);
  });

  it('takes the place of an older text', async () => {
    const { origin } = web.serve('again.example', () => ({ '/1': page(SALT), '/2': page(BRIDGE) }));
    await curator.press(await curator.use('library add', { url: `${origin}/1` }), 'Publish');
    const [entry] = await server.store.articles.list(server.discord.guildId);
    const preview = await curator.use('library replace', { article: entry?.slug ?? '', url: `${origin}/2` });
    expect(textOf(preview)).toContain(`### New text of: ${SALT.title}`);
    expect(textOf(await curator.press(preview, 'Publish this text'))).toContain('version 2');
    const [revised] = await server.store.articles.list(server.discord.guildId);
    expect(revised?.bibliography).toMatchObject({ title: SALT.title, provenance: { requested: `${origin}/2` } });
    expect(await curator.read('library replace', { article: entry?.slug ?? '' })).toContain('nothing to read');
  });

  it.each([
    ['a PDF', { headers: pdf, body: Buffer.from(dredgerPdf()) }, 'The Dredger'],
    [
      'a Word document',
      {
        headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
        body: Buffer.from(
          makeDocx({ body: [p('The Dredger', 'Title'), ...DREDGER.slice(0, 4).map((t) => p(t))].join('') }),
        ),
      },
      'The Dredger',
    ],
    ['a book', { headers: { 'content-type': 'application/epub+zip' }, body: Buffer.from(BOOK) }, 'Silt and Memory'],
  ])('may be %s', async (_kind, reply, title) => {
    const { origin } = web.serve('files.example', () => ({ '/f': reply }));
    const text = await member.read('library add', { url: `${origin}/f` });
    expect(text).toContain(`### Preview: ${title}`);
    expect(text).toContain('Taken from http');
  });
});

describe('what can’t be fetched', () => {
  it.each([
    ['http://10.0.0.7/a', 'private or local network', '사설망'],
    ['http://127.0.0.1:22/a', 'Only the web’s own ports', '포트'],
    ['javascript:alert(1)', 'Only addresses that begin with https', '시작하는 주소만'],
    ['https://nobody.test.org/a', 'There is no site called', '사이트가 없습니다'],
    ['not an address', 'isn’t a web address', '웹 주소가 아닙니다'],
  ])('%s is refused in the person’s language, with a way out', async (url, told, toldInKorean) => {
    const refused = await member.use('library add', { url });
    expect(textOf(refused)).toContain(told);
    expect((await member.openWith(refused, 'Paste the text')).title).toContain('pasting');
    expect(await korean.read('library add', { url })).toContain(toldInKorean);
  });

  it('is said of pages as well: paid, forbidden to programs, gone', async () => {
    const { origin } = web.serve('closed.example', () => ({
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /private' },
      '/private': page(SALT),
    }));
    expect(await member.read('library add', { url: `${origin}/private` })).toContain('robots.txt');
    expect(await member.read('library add', { url: `${origin}/gone` })).toContain('has no such page');
    expect(await korean.read('library add', { url: `${origin}/gone` })).toContain('그런 페이지가 없습니다');
    expect(await member.read('library proposals')).toContain('There are none.');
  });
});

describe('what the library has already', () => {
  const changed: Text = { ...SALT, paragraphs: [...SALT.paragraphs.slice(0, 3), 'The ledger ends in the middle.'] };

  it('is told by its text, its address, or a text that is nearly the same', async () => {
    const { origin } = web.serve('twice.example', () => ({
      '/a': page(SALT),
      '/b': page({ ...SALT, paragraphs: SALT.paragraphs.map((text) => text.replaceAll(',', ';')) }),
      '/c': page(changed),
    }));
    await curator.press(await curator.use('library add', { url: `${origin}/a` }), 'Publish');
    const same = await curator.use('library add', { url: `${origin}/b` });
    expect(textOf(same)).toContain('The library has this text already: “Salt, and who carried it”');
    expect(isPublishable(same)).toBe(false);
    const near = await curator.use('library add', { url: `${origin}/c` });
    expect(textOf(near)).toMatch(/nearly the same text: .*salt-and-who-carried-it/);
    expect(isPublishable(near)).toBe(true);
    web.serve('twice.example', () => ({ '/a': page(changed), '/a?utm_source=letter': page(changed) }));
    const later = await curator.use('library add', { url: `${origin}/a?utm_source=letter` });
    expect(textOf(later)).toContain('The library has this page already');
    expect(isPublishable(later)).toBe(true);
    expect(await korean.read('library add', { url: `${origin}/a` })).toContain('같은 페이지가 이미 있습니다');
    expect(textOf(await curator.press(near, 'Publish'))).toContain('salt-and-who-carried-it-2');
  });
});

describe('a file', () => {
  it('may be a PDF, from preview to answer', async () => {
    const file = { filename: 'dredger.pdf', contentType: 'application/pdf', bytes: new Uint8Array(dredgerPdf()) };
    const preview = await curator.use('library add', { file, url: 'https://harbour-press.example/dredger.pdf' });
    expect(textOf(preview)).toContain('### Preview: The Dredger');
    expect(textOf(preview)).toContain('Taken from dredger.pdf');
    expect(textOf(preview)).toMatch(/\*\*Link\*\* https:\/\/harbour-press/);
    await curator.press(preview, 'Publish');
    const question = 'how long did the old dredger keep the mouth of the river open?';
    expect((await member.read('ask', { question })).replaceAll('**', '')).toContain('For forty years the old dredger');
  });

  it('with several chapters lets one be chosen, first or later, and keeps what was edited', async () => {
    const second = await curator.use('library add', { file: bookFile, chapter: 2 });
    expect(textOf(second)).toContain('### Preview: The Survey');
    const whole = await curator.use('library add', { file: bookFile });
    expect(textOf(whole)).toContain('A book of 2 chapters');
    const form = await curator.openWith(whole, 'Edit details');
    const edited = await curator.send(form, { title: 'Silt and Memory', authors: 'Anna L. Lindqvist' });
    const chapter = await curator.choose(edited, '1. The Sale');
    expect(textOf(chapter)).toContain('### Preview: The Sale');
    expect(textOf(chapter)).toContain('Anna L. Lindqvist');
    expect(textOf(chapter)).toContain('2 paragraphs');
    expect(textOf(await curator.choose(chapter, 'The whole book'))).toContain('4 paragraphs');
    expect(await curator.read('library add', { file: bookFile, chapter: 9 })).toContain('choose one from 1 to 2');
    expect(await korean.read('library add', { file: bookFile, chapter: 9 })).toContain('1부터 2까지');
    const plain = { file: textFile('a.txt', SALT.paragraphs.join('\n\n')), chapter: 2 };
    expect(await curator.read('library add', plain)).toContain('Only books (EPUB) have chapters');
  });
});
