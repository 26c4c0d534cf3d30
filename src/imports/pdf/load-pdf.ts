import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Refused } from '../import-result.ts';
import { withoutLigatures } from '../ligatures.ts';
import { MAX_PAGE_PIECES, MAX_PDF_PAGES } from '../limits.ts';
import { REFUSALS } from '../refusals.ts';
import type { PdfFile, PdfPage, PdfProperties, Piece } from './pdf-file.ts';

const KIND = 'a PDF';

/** Text that leans more than this (a sine) isn't part of the page's lines. */
const MAX_SLOPE = 0.02;

/** How far outside its page a text may begin, in points, and still be seen. */
const MARGIN_POINTS = 2;

/**
 * Opens a PDF and takes its text with the places of it. The library parses in this thread: call it in a worker. Its
 * errors are the file's faults (it throws many kinds), so each is a refusal.
 */
export async function loadPdf(bytes: Uint8Array): Promise<PdfFile | Refused> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: Uint8Array.from(bytes), // it takes the buffer for itself
    verbosity: VerbosityLevel.ERRORS,
    // Fonts of China, Japan and Korea that aren't in the file say by these tables which letters their numbers mean.
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
  });
  try {
    return await readFile(task);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? REFUSALS.encrypted(KIND) : REFUSALS.damaged(KIND);
  } finally {
    await task.destroy();
  }
}

async function readFile(task: PDFDocumentLoadingTask): Promise<PdfFile | Refused> {
  const document = await task.promise;
  if (document.numPages > MAX_PDF_PAGES) return REFUSALS.tooComplex(KIND);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(document, number);
    if (page.pieces.length > MAX_PAGE_PIECES) return REFUSALS.tooComplex(KIND);
    pages.push(page);
  }
  return { pages, properties: await readProperties(document) };
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs = await textRuns(page);
  page.cleanup();
  const view = toMatrix(transform);
  const isOnPage = ({ x, y }: Piece): boolean =>
    x > -MARGIN_POINTS && x < width + MARGIN_POINTS && y > 0 && y < height + MARGIN_POINTS;
  const seen = runs
    .map((run) => ({ piece: toPiece(run, multiply(view, run.transform)), matrix: multiply(view, run.transform) }))
    .filter(({ piece }) => isOnPage(piece));
  return {
    width,
    height,
    pieces: seen.filter(({ matrix }) => isLevel(matrix)).map(({ piece }) => piece),
    turned: seen.filter(({ matrix }) => !isLevel(matrix)).map(({ piece }) => piece.text),
  };
}

interface Run {
  readonly text: string;
  readonly direction: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly font: string;
  readonly hasSpaceBefore: boolean;
  readonly hasSpaceAfter: boolean;
}

/** a, b, c, d, e, f of ISO 32000-2, §8.3.3. */
type Matrix = readonly [number, number, number, number, number, number];

/** Runs with signs in them; the spaces between, which the library gives as runs of their own, become marks on them. */
async function textRuns(page: PDFPageProxy): Promise<readonly Run[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const runs: Run[] = [];
  let isAfterSpace = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    const text = withoutLigatures(item.str.replaceAll('\0', ''));
    const last = runs.at(-1);
    if (text.trim() === '') {
      if (text !== '' && last) runs.splice(-1, 1, { ...last, hasSpaceAfter: true });
      isAfterSpace ||= text !== '' || item.hasEOL;
      continue;
    }
    runs.push({
      text: text.trim(),
      direction: item.dir,
      transform: toMatrix(item.transform),
      width: item.width,
      font: item.fontName,
      hasSpaceBefore: isAfterSpace || /^\s/u.test(text),
      hasSpaceAfter: /\s$/u.test(text),
    });
    isAfterSpace = item.hasEOL;
  }
  return runs;
}

function toPiece(run: Run, [, , c, d, x, y]: Matrix): Piece {
  const { text, width, font, hasSpaceBefore, hasSpaceAfter, direction } = run;
  const size = Math.hypot(c, d);
  return { text, x, y, width, size, font, hasSpaceBefore, hasSpaceAfter, isRightToLeft: direction === 'rtl' };
}

function isLevel([a, b]: Matrix): boolean {
  return a > 0 && Math.abs(b) <= MAX_SLOPE * Math.hypot(a, b);
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function toMatrix(numbers: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = numbers.map((number) =>
    typeof number === 'number' && Number.isFinite(number) ? number : 0,
  );
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0];
}

/** The properties of the file: XMP (ISO 16684-1) is newer and wins over the information dictionary. */
async function readProperties(document: PDFDocumentProxy): Promise<PdfProperties> {
  const { info, metadata } = await document.getMetadata();
  const inInfo = (name: string): string | undefined => asText((info as Readonly<Record<string, unknown>>)[name]); // typed as Object
  const inXmp = (name: string): string | undefined => (metadata === null ? undefined : asText(metadata.get(name)));
  return {
    title: inXmp('dc:title') ?? inInfo('Title'),
    author: inXmp('dc:creator') ?? inInfo('Author'),
    created: inXmp('xmp:createdate') ?? inInfo('CreationDate'),
    language: inInfo('Language'),
    rights: inXmp('dc:rights') ?? inXmp('xmprights:webstatement'),
    publication: inXmp('prism:publicationname'),
  };
}

function asText(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('; ') : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
