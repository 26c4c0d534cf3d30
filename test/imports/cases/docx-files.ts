import { makeDocx, p, r } from '../files/make-docx.ts';
import { makeZip } from '../files/make-zip.ts';
import { DREDGER, KOREAN_BRIDGE } from '../files/prose.ts';
import type { CaseGroup, Expectation, FileCase } from './import-case.ts';

const TITLE = 'The Dredger and the Meadows';
const PROPERTIES = `<dc:title>${TITLE}</dc:title><dc:creator>Anna Lindqvist; Paul Moreau</dc:creator><dcterms:created>2019-03-12T08:15:00Z</dcterms:created>`;

const article = (paragraphs: readonly string[], bibliography = {}): Expectation => ({
  kind: 'article',
  paragraphs,
  bibliography,
});
const refusal = (reason: Extract<Expectation, { kind: 'refusal' }>['reason']): Expectation => ({
  kind: 'refusal',
  reason,
});

function docx(name: string, expected: Expectation, makeBytes: () => Uint8Array): FileCase {
  return { source: 'file', name, fileName: `${name.replaceAll(/\W+/g, '-')}.docx`, expected, makeBytes };
}

const body = (texts: readonly string[]): string => texts.map((text) => p(text)).join('');

/** Paragraph 0, with words struck out and others put in by tracked changes. */
const [start, rest] = [DREDGER[0].slice(0, 40), DREDGER[0].slice(40)];
const TRACKED = `<w:p>${r(start)}<w:del w:id="1"><w:r><w:delText>in vain and </w:delText></w:r></w:del><w:ins w:id="2">${r(rest)}</w:ins></w:p>`;

const HIDDEN = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden from every reader.</w:t></w:r>';
const FIELD =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const BOX = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('A box beside the text')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('A box beside the text')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

/** A compound file that holds an encrypted package, as far as anybody looks at it. */
const LOCKED = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Uint8Array(500),
  ...Buffer.from('EncryptedPackage', 'utf16le'),
]);

export const DOCX_FILES: CaseGroup = {
  name: 'DOCX',
  cases: [
    docx(
      'a Word document with styles and properties',
      article(DREDGER, {
        title: TITLE,
        authors: ['Anna Lindqvist', 'Paul Moreau'],
        date: '2019-03-12',
        language: 'en',
      }),
      () =>
        makeDocx({
          properties: PROPERTIES,
          body: `${p(TITLE, 'Title')}${p('The sale 1', 'TOC1')}${p('The sale', 'Heading1')}${body(DREDGER.slice(0, 4))}${p('The survey', 'Zwischentitel')}${body(DREDGER.slice(4, 8))}${p('The channel at low tide', 'Caption')}${body(DREDGER.slice(8))}`,
        }),
    ),
    docx(
      'a Word document without styles',
      article(DREDGER, { title: TITLE, authors: ['Anna Lindqvist'], date: '2019-03-12' }),
      () => makeDocx({ body: `${p(TITLE)}${p('By Anna Lindqvist')}${p('12 March 2019')}${body(DREDGER)}` }),
    ),
    docx('a Word document with tracked changes', article(DREDGER.slice(0, 3)), () =>
      makeDocx({
        body: `${TRACKED}<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${r(DREDGER[1].slice(0, 50))}</w:p><w:p>${r(DREDGER[1].slice(50))}</w:p>${p(DREDGER[2])}<w:p><w:moveFrom w:id="4">${r('Moved away.')}</w:moveFrom></w:p>`,
      }),
    ),
    docx('a Word document with footnotes', article(DREDGER.slice(0, 2)), () =>
      makeDocx({
        body: `<w:p>${r(DREDGER[0])}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${p(DREDGER[1])}`,
        footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r(' Harbour Post, 3 May 1994.')}</w:p></w:footnote>`,
      }),
    ),
    docx(
      'a Word document with a table',
      article([DREDGER[0], 'Year | Depth at the bar', '1994 | 4.1 m', '2018 | 2.7 m', DREDGER[1]]),
      () =>
        makeDocx({
          body: `${p(DREDGER[0])}<w:tbl>${row('Year', 'Depth at the bar')}${row('1994', '4.1 m')}${row('2018', '2.7 m')}</w:tbl>${p(DREDGER[1])}`,
        }),
    ),
    docx('a Word document laid out by a table', article(DREDGER.slice(0, 4)), () =>
      makeDocx({
        body: `<w:tbl><w:tr><w:tc>${body(DREDGER.slice(0, 3))}</w:tc><w:tc>${p(DREDGER[3])}</w:tc></w:tr></w:tbl>`,
      }),
    ),
    docx('a Word document with fields, hidden text and a box', article(DREDGER.slice(0, 2)), () =>
      makeDocx({ body: `<w:p>${FIELD}${r(DREDGER[0])}${HIDDEN}</w:p><w:p>${BOX}${r(DREDGER[1])}</w:p>` }),
    ),
    docx('a Word document with content controls, links and broken runs', article(DREDGER.slice(0, 2)), () =>
      makeDocx({
        body: `<w:sdt><w:sdtContent><w:p>${r(DREDGER[0].slice(0, 23))}<w:hyperlink>${r(DREDGER[0].slice(23, 57))}</w:hyperlink><w:proofErr w:type="spellStart"/>${r(DREDGER[0].slice(57))}</w:p></w:sdtContent></w:sdt><w:p>${r(DREDGER[1].slice(0, 30))}<w:r><w:softHyphen/></w:r>${r(DREDGER[1].slice(30))}</w:p>`,
      }),
    ),
    docx('a Word document with line breaks for paragraphs', article(DREDGER.slice(0, 3)), () =>
      makeDocx({ body: `<w:p>${DREDGER.slice(0, 3).map(r).join('<w:r><w:br/><w:br/></w:r>')}</w:p>` }),
    ),
    docx(
      'a Korean Word document',
      article(KOREAN_BRIDGE, { title: '강둑의 의자', authors: ['한서윤'], language: 'ko' }),
      () =>
        makeDocx({
          body: `${p('강둑의 의자', 'Title')}${body(KOREAN_BRIDGE)}`,
          properties: '<dc:title>문서 1</dc:title><dc:creator>한서윤</dc:creator>',
        }),
    ),
    docx(
      'a Word document whose properties programs wrote',
      article(DREDGER.slice(0, 3), { title: TITLE, authors: [] }),
      () =>
        makeDocx({
          body: `${p(TITLE, 'Title')}${body(DREDGER.slice(0, 3))}`,
          properties: '<dc:title>Word Document</dc:title><dc:creator>python-docx</dc:creator>',
        }),
    ),
    docx('a Word document that swells', refusal('too-complex'), () =>
      makeDocx({ body: p('ha '.repeat(25 * 1024 * 1024)) }),
    ),
    docx('a Word document with a document type', refusal('unsafe'), () =>
      makeDocx({ body: p('&x;'), prologue: '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }),
    ),
    docx('a Word document without a text', refusal('no-body'), () => makeDocx({ body: '' })),
    docx('a Word document without its main part', refusal('damaged'), () =>
      makeZip([{ name: 'word/styles.xml', content: '<w:styles/>' }]),
    ),
    docx('a Word document with a locked part', refusal('encrypted'), () =>
      makeZip([{ name: 'word/document.xml', content: '<w:document/>', isEncrypted: true }]),
    ),
    docx('a Word document with a password', refusal('encrypted'), () => LOCKED),
    {
      ...docx('an Excel workbook', refusal('binary'), () =>
        makeZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]),
      ),
      fileName: 'table.xlsx',
    },
  ],
};
