import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fetcher } from '#src/fetching/create-fetcher.ts';
import { createImporter } from '#src/import-worker/create-importer.ts';
import { importFile, parseImport } from '#src/terminal/import-file.ts';
import { makeEpub, paragraphsOf } from '../imports/files/make-epub.ts';
import { makePdf } from '../imports/files/make-pdf.ts';
import { DREDGER } from '../imports/files/prose.ts';
import { toPages, typeset } from '../imports/files/typeset.ts';

const importer = createImporter();
/** No address is asked for here. */
const fetcher: Fetcher = () => Promise.reject(new Error('nothing is fetched'));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-documents-'));
});
afterAll(async () => {
  await importer.close();
  await rm(folder, { recursive: true });
});

async function run(name: string, bytes: Uint8Array, ...options: readonly string[]) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const request = parseImport([path, ...options]);
  if (!request) throw new Error('no request');
  return importFile(request, { corpus: folder, stdin: Readable.from([]), importer, fetcher, now: () => 0 });
}

const documents = [DREDGER.slice(0, 4), DREDGER.slice(4)].map((texts, index) => ({
  name: `c${index + 1}.xhtml`,
  body: `<h1>Chapter ${index + 1}</h1>${paragraphsOf(texts)}`,
}));
const book = makeEpub({
  version: 3,
  metadata: '<dc:title>Silt and Memory</dc:title><dc:creator>Anna Lindqvist</dc:creator>',
  documents,
  contents: [
    { title: 'The Sale', href: 'c1.xhtml' },
    { title: 'The Survey', href: 'c2.xhtml' },
  ],
});

describe('pilcrow import', () => {
  it('reads a PDF, tells what it recognised and left out, and writes an article file', async () => {
    const head = { page: 0, text: 'The Dredger', x: 60, y: 70, size: 20 };
    const text = typeset(DREDGER.slice(0, 3), [{ page: 0, x: 60, top: 120, width: 300, height: 380 }], { size: 10 });
    const foot = { page: 0, text: '7', x: 200, y: 530, size: 8 };
    const pdf = makePdf({ width: 420, height: 560, pages: toPages([head, ...text, foot], 1) });
    const { status, report } = await run('paper.pdf', pdf, '--author', 'Anna Lindqvist');
    expect(status).toBe(0);
    expect(report).toMatch(/Recognised in this PDF \(3 paragraphs, \d+ words\)/);
    expect(report).toMatch(/page numbers: 7/);
    const written = await readFile(join(folder, 'local/the-dredger.md'), 'utf8');
    for (const paragraph of DREDGER.slice(0, 3)) expect(written).toContain(paragraph);
  });

  it('lists the chapters of a book, and reads the one that is asked for', async () => {
    const { report } = await run('silt.epub', book);
    expect(report).toMatch(/1 {2}The Sale \(\d+ words\)\n +2 {2}The Survey/);
    const chapter = await run('silt.epub', book, '--chapter', '2');
    expect(chapter.status).toBe(0);
    const written = await readFile(join(folder, 'local/the-survey.md'), 'utf8');
    expect(written).toContain('publication: Silt and Memory');
    expect(written).not.toContain(DREDGER[0]);
  });

  it.each([
    ['9', /no chapter 9; choose one from 1 to 2/],
    ['two', /--chapter\) must be a whole number/],
  ])('says what is wrong with chapter %s', async (chapter, fault) => {
    expect(await run('silt.epub', book, '--chapter', chapter)).toMatchObject({ status: 2, fault });
  });
});
