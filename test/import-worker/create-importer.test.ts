import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createImporter, type Importer, type ImporterOptions } from '#src/import-worker/create-importer.ts';
import { MAX_WAITING_IMPORTS } from '#src/import-worker/limits.ts';
import { makeDocx, p } from '../imports/files/make-docx.ts';
import { makePdf } from '../imports/files/make-pdf.ts';
import { DREDGER } from '../imports/files/prose.ts';
import { toPages, typeset } from '../imports/files/typeset.ts';

const TEXT = new TextEncoder().encode(DREDGER.join('\n\n'));

let opened: Importer[] = [];
afterEach(async () => {
  await Promise.all(opened.map(async (importer) => importer.close()));
  opened = [];
});

function open(options?: ImporterOptions): Importer {
  const importer = createImporter(options);
  opened.push(importer);
  return importer;
}

function goodPdf(): Uint8Array {
  const runs = typeset(DREDGER.slice(0, 2), [{ page: 0, x: 60, top: 60, width: 300, height: 400 }], { size: 10 });
  return makePdf({ width: 420, height: 560, pages: toPages(runs, 1) });
}

/** A few kilobytes that hold so many operators that no reader comes to their end soon. */
function endlessPdf(): Uint8Array {
  const extra = 'BT /F1 9 Tf (a) Tj ET '.repeat(1_200_000);
  return makePdf({ pages: [{ runs: [], extra }] });
}

/** A page whose content swells to 160 MB. */
function swellingPdf(): Uint8Array {
  const zeros = deflateSync(Buffer.alloc(160 * 1024 * 1024, 32), { level: 1 });
  const twice = deflateSync(zeros);
  const body = Buffer.from(
    makePdf({ isPlain: true, pages: [{ runs: [{ text: 'x', x: 1, y: 1, size: 9 }] }] }),
  ).toString('latin1');
  const swollen = body.replace(/<< {2}\/Length \d+ >>\nstream\nBT[^]*?\nendstream/, () => {
    return `<< /Filter [/FlateDecode /FlateDecode] /Length ${twice.length} >>\nstream\n${twice.toString('latin1')}\nendstream`;
  });
  return new Uint8Array(Buffer.from(swollen, 'latin1'));
}

describe('an importer', () => {
  it('reads every kind of file in threads, several at once', async () => {
    const importer = open({ maxConcurrent: 2 });
    const docx = makeDocx({ body: DREDGER.map((text) => p(text)).join('') });
    const results = await Promise.all([
      importer.import({ bytes: TEXT, name: 'a.txt' }),
      importer.import({ bytes: goodPdf(), name: 'a.pdf' }),
      importer.import({ bytes: docx, name: 'a.docx' }, { title: 'Silt' }),
    ]);
    expect(results.map((result) => (result.kind === 'imported' ? result.format : result.message))).toEqual([
      'text',
      'pdf',
      'docx',
    ]);
    expect(results[2]).toMatchObject({ draft: { bibliography: { title: 'Silt' }, paragraphs: DREDGER } });
  });

  it('leaves the caller its bytes', async () => {
    const bytes = goodPdf();
    const copy = Uint8Array.from(bytes);
    await open().import({ bytes, name: 'a.pdf' });
    expect(bytes).toEqual(copy);
  });

  it('gives up a file that takes too long, says so, and reads the next', async () => {
    const importer = open({ maxConcurrent: 1, timeoutMs: 3000 });
    const slow = importer.import({ bytes: endlessPdf(), name: 'slow.pdf' });
    const next = importer.import({ bytes: TEXT, name: 'a.txt' });
    expect(await slow).toMatchObject({ kind: 'refused', reason: 'too-slow', message: /longer than 3 seconds/ });
    expect(await next).toMatchObject({ kind: 'imported' });
  });

  it('gives up a file that takes too much memory, says so, and reads the next', async () => {
    const importer = open({ memoryMb: 64 });
    expect(await importer.import({ bytes: swellingPdf(), name: 'swelling.pdf' })).toMatchObject({
      kind: 'refused',
      reason: 'too-complex',
    });
    expect(await importer.import({ bytes: TEXT, name: 'a.txt' })).toMatchObject({ kind: 'imported' });
  });

  it('turns files away when too many wait', async () => {
    const importer = open({ maxConcurrent: 1 });
    const all = Array.from({ length: MAX_WAITING_IMPORTS + 2 }, async () =>
      importer.import({ bytes: TEXT, name: 'a.txt' }),
    );
    const results = await Promise.all(all);
    expect(results.filter(({ kind }) => kind === 'imported')).toHaveLength(MAX_WAITING_IMPORTS + 1);
    expect(results.at(-1)).toMatchObject({ kind: 'refused', reason: 'busy' });
  });

  it('refuses a huge file without starting a thread', async () => {
    const untouchable = { length: 50 * 1024 * 1024 } as unknown as Uint8Array; // anything but its length would fail
    expect(await open().import({ bytes: untouchable })).toMatchObject({ kind: 'refused', reason: 'too-large' });
  });

  it('ends a thread that is idle and starts another when it is needed', async () => {
    const importer = open({ idleMs: 1 });
    expect(await importer.import({ bytes: TEXT, name: 'a.txt' })).toMatchObject({ kind: 'imported' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await importer.import({ bytes: TEXT, name: 'a.txt' })).toMatchObject({ kind: 'imported' });
  });

  it('fails what still runs when it is closed, and everything after', async () => {
    const importer = open();
    const running = importer.import({ bytes: endlessPdf(), name: 'slow.pdf' });
    const failed = running.catch(String);
    await importer.close();
    expect(await failed).toMatch(/ended/);
    await expect(importer.import({ bytes: TEXT })).rejects.toThrow('closed');
  });
});
