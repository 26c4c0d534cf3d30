import { makeZip, type ZipEntry } from './make-zip.ts';

/** A document of the book, in reading order. */
export interface EpubDocument {
  readonly name: string;
  /** What is in its body. */
  readonly body: string;
  readonly bodyType?: string;
  /** Before the root element: a document type. */
  readonly prologue?: string;
}

export interface EpubContents {
  readonly title: string;
  /** A document's name, with or without `#place`. */
  readonly href: string;
  readonly children?: readonly EpubContents[];
}

export interface EpubSpec {
  readonly version: 2 | 3;
  readonly documents: readonly EpubDocument[];
  readonly contents?: readonly EpubContents[];
  /** Inside the package's `metadata`. */
  readonly metadata?: string;
  readonly guide?: string;
  readonly extra?: readonly ZipEntry[];
}

const CONTAINER = `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** An EPUB book with a navigation document (version 3) or an NCX (version 2). */
export function makeEpub(spec: EpubSpec): Uint8Array {
  const { version, documents, contents = [], extra = [] } = spec;
  const table: ZipEntry =
    version === 3
      ? {
          name: 'OEBPS/nav.xhtml',
          content: xhtml({ name: 'nav', body: `<nav epub:type="toc"><h1>Contents</h1>${navList(contents)}</nav>` }),
        }
      : {
          name: 'OEBPS/toc.ncx',
          content: `<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${navPoints(contents)}</navMap></ncx>`,
        };
  return makeZip([
    { name: 'mimetype', content: 'application/epub+zip', isStored: true },
    { name: 'META-INF/container.xml', content: CONTAINER },
    { name: 'OEBPS/book.opf', content: packageDocument(spec) },
    table,
    ...documents.map((document) => ({ name: `OEBPS/${document.name}`, content: xhtml(document) })),
    ...extra,
  ]);
}

function packageDocument({ version, documents, metadata = '', guide = '' }: EpubSpec): string {
  const items = documents
    .map(({ name }, index) => `<item id="d${index}" href="${name}" media-type="application/xhtml+xml"/>`)
    .join('');
  const table =
    version === 3
      ? '<item id="toc" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
      : '<item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/>';
  const spine = documents.map((_, index) => `<itemref idref="d${index}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="${version}.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata><manifest>${table}${items}</manifest><spine${version === 2 ? ' toc="toc"' : ''}>${spine}</spine>${guide === '' ? '' : `<guide>${guide}</guide>`}</package>`;
}

function xhtml({ body, bodyType, prologue = '<!DOCTYPE html>' }: EpubDocument): string {
  const type = bodyType === undefined ? '' : ` epub:type="${bodyType}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>${prologue}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><script src="a.js"/></head><body${type}>${body}</body></html>`;
}

function navList(contents: readonly EpubContents[]): string {
  const items = contents.map(
    ({ title, href, children }) => `<li><a href="${href}">${title}</a>${children ? navList(children) : ''}</li>`,
  );
  return `<ol>${items.join('')}</ol>`;
}

function navPoints(contents: readonly EpubContents[]): string {
  return contents
    .map(
      ({ title, href, children = [] }) =>
        `<navPoint><navLabel><text>${title}</text></navLabel><content src="${href}"/>${navPoints(children)}</navPoint>`,
    )
    .join('');
}

/** Paragraphs as a document's body has them. */
export function paragraphsOf(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}
