// `npm run bench:import-delay`: how long the importing process can't answer while files are read in threads: a heavy PDF, a
// book, a long text, hostile ones. Prints the longest pause of the event loop, and the longest work between two turns of
// it by the thread's own clock, which doesn't count what a busy machine does meanwhile. The promise is 50 ms of work.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { createImporter } from '#src/import-worker/create-importer.ts';
import { makeEpub, paragraphsOf } from '../test/imports/files/make-epub.ts';
import { makePdf } from '../test/imports/files/make-pdf.ts';
import { DREDGER } from '../test/imports/files/prose.ts';
import { toPages, typeset } from '../test/imports/files/typeset.ts';
import { percentile } from './measures/percentile.ts';
import { renderTable, shortNumber } from './report/table.ts';

/** A bot that stands still for longer is noticed. */
const PROMISE_MS = 50;

interface Subject {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Three hundred pages of two paragraphs each. */
function thickPdf(): Uint8Array {
  const texts = Array.from({ length: 600 }, (_, number) => `${number}. ${DREDGER[number % DREDGER.length]}`);
  const frames = Array.from({ length: 300 }, (_, page) => ({ page, x: 60, top: 60, width: 300, height: 420 }));
  return makePdf({ width: 420, height: 560, pages: toPages(typeset(texts, frames, { size: 14, indent: 1 }), 300) });
}

function thickBook(): Uint8Array {
  const documents = Array.from({ length: 120 }, (_, number) => {
    const texts = Array.from({ length: 60 }, (__, index) => `${number}.${index} ${DREDGER[index % DREDGER.length]}`);
    return { name: `c${number}.xhtml`, body: `<h1>Chapter ${number}</h1>${paragraphsOf(texts)}` };
  });
  return makeEpub({
    version: 3,
    metadata: '<dc:title>Silt</dc:title>',
    documents,
    contents: documents.map(({ name }) => ({ title: name, href: name })),
  });
}

/** Notes, with each turn of the loop, how much processor time this thread used since the last one. */
function watchWork(): { readonly end: () => number } {
  const used = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let before = used();
  let most = 0;
  const note = (): void => {
    const now = used();
    most = Math.max(most, now - before);
    before = now;
  };
  const timer = setInterval(note, 1);
  const end = (): number => {
    clearInterval(timer);
    note();
    return most;
  };
  return { end };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const SUBJECTS: readonly Subject[] = [
  { name: 'a PDF of 300 pages', fileName: 'a.pdf', bytes: thickPdf() },
  { name: 'a book of 120 chapters', fileName: 'a.epub', bytes: thickBook() },
  {
    name: 'a text of 9 MB',
    fileName: 'a.txt',
    bytes: utf8(Array.from({ length: 34_000 }, (_, number) => `Entry ${number}. ${DREDGER[number % 10]}`).join('\n\n')),
  },
  {
    name: 'a page of 2 MB',
    fileName: 'a.html',
    bytes: utf8(
      `<html><body><article><h1>Silt</h1>${paragraphsOf(Array.from({ length: 8000 }, (_, i) => `${i} ${DREDGER[i % 10]}`))}</article></body></html>`,
    ),
  },
  {
    name: 'a page of tags alone',
    fileName: 'a.html',
    bytes: utf8(`<html><body>${'<div><a href="#">x</a>'.repeat(30_000)}`),
  },
  {
    name: 'a PDF without an end',
    fileName: 'a.pdf',
    bytes: makePdf({ pages: [{ runs: [], extra: 'BT /F1 9 Tf (a) Tj ET '.repeat(3_000_000) }] }),
  },
];

const importer = createImporter({ timeoutMs: 20_000 });
const rows: string[][] = [];
const longest: number[] = [];
for (const { name, fileName, bytes } of SUBJECTS) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const work = watchWork();
  const start = performance.now();
  const result = await importer.import({ bytes, name: fileName });
  const took = performance.now() - start;
  // The result has come over: one more turn of the loop, so that taking it counts too.
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  const workMs = work.end();
  longest.push(workMs);
  const outcome = result.kind === 'imported' ? `${result.draft.paragraphs.length} paragraphs` : result.reason;
  const times = [took / 1000, delay.mean / 1e6, delay.max / 1e6, workMs].map(shortNumber);
  rows.push([name, shortNumber(bytes.length / 2 ** 20), outcome, ...times]);
}
await importer.close();
console.log(
  renderTable(['file', 'MB', 'outcome', 'seconds', 'mean pause ms', 'longest pause ms', 'longest work ms'], rows),
);
const most = percentile(longest, 1);
console.log(`\nLongest work ${shortNumber(most)} ms; promised are ${PROMISE_MS} ms at most.`);
process.exitCode = most <= PROMISE_MS ? 0 : 1;
