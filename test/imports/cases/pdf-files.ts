import { makePdf, type PdfSpec } from '../files/make-pdf.ts';
import { DREDGER, KOREAN_BRIDGE, withSoftHyphens } from '../files/prose.ts';
import { type Frame, type PlacedRun, textWidth, toPages, typeset } from '../files/typeset.ts';
import type { CaseGroup, Expectation, FileCase } from './import-case.ts';

const BROKEN = DREDGER.map(withSoftHyphens);
const TITLE = 'The Dredger and the Meadows';
const HEAD: readonly PlacedRun[] = [
  { page: 0, text: TITLE, x: 60, y: 70, size: 20, font: 'bold' },
  { page: 0, text: 'By Anna Lindqvist', x: 60, y: 95, size: 10 },
  { page: 0, text: '12 March 2019', x: 60, y: 108, size: 10 },
];

/** Pages of 420 by 560 points with one column, below the headline on the first. */
const oneColumn = (pages: number, bottom = 480): readonly Frame[] =>
  Array.from({ length: pages }, (_, page) => ({
    page,
    x: 60,
    top: page === 0 ? 120 : 60,
    width: 300,
    height: bottom - (page === 0 ? 120 : 60),
  }));

/** Pages of 500 by 560 points with two columns. */
const twoColumns = (pages: number, top = 130): readonly Frame[] =>
  Array.from({ length: pages * 2 }, (_, number) => {
    const page = Math.floor(number / 2);
    const start = page === 0 ? top : 60;
    return { page, x: number % 2 === 0 ? 40 : 255, top: start, width: 200, height: 520 - start };
  });

const column = (runs: readonly PlacedRun[], spec: Partial<PdfSpec> = {}): Uint8Array => {
  const count = Math.max(...runs.map(({ page }) => page)) + 1;
  return makePdf({ width: 420, height: 560, pages: toPages(runs, count), ...spec });
};

const article = (
  paragraphs: readonly string[],
  bibliography: Partial<Extract<Expectation, { kind: 'article' }>['bibliography']> = {},
): Expectation => ({
  kind: 'article',
  paragraphs,
  bibliography,
});

function pdf(name: string, expected: Expectation, makeBytes: () => Uint8Array): FileCase {
  return { source: 'file', name, fileName: `${name.replaceAll(/\W+/g, '-')}.pdf`, expected, makeBytes };
}

/** One line in the middle of a page. */
const centred = (text: string, line: Pick<PlacedRun, 'page' | 'y' | 'size'>): PlacedRun => ({
  ...line,
  text,
  x: 250 - textWidth(text, line.size) / 2,
});

/** A raised mark, such as a note's number, behind a line's last word. */
function withNoteMark(runs: readonly PlacedRun[], ending: string, mark: string): readonly PlacedRun[] {
  const line = runs.find(({ text }) => text.includes(ending));
  if (!line) throw new Error(`no line has “${ending}”`);
  const [before = '', behind = ''] = line.text.split(ending);
  const gaps = (text: string): number =>
    textWidth(text, line.size) + (text.split(' ').length - 1) * (line.wordGap ?? 0);
  const start = line.x + gaps(before + ending);
  const marked: readonly PlacedRun[] = [
    { ...line, text: before + ending },
    { ...line, text: mark, x: start, y: line.y - line.size * 0.35, size: line.size * 0.6 },
    ...(behind.trim() === '' ? [] : [{ ...line, text: behind.trimStart(), x: start + 6 + line.size * 0.3 }]),
  ];
  return runs.flatMap((run) => (run === line ? marked : [run]));
}

const KOREAN_FRAME: Frame = { page: 0, x: 60, top: 60, width: 300, height: 480 };

const runningHeads = (pages: number): readonly PlacedRun[] =>
  Array.from({ length: pages }, (_, page) => [
    {
      page,
      text: page % 2 === 0 ? 'Harbour Studies, vol. 7' : 'A. Lindqvist',
      x: page % 2 === 0 ? 60 : 280,
      y: 32,
      size: 8,
    },
    { page, text: `– ${page + 114} –`, x: 200, y: 530, size: 8 },
  ]).flat();

/** Four pages of it, so that heads repeat on left and right pages. */
const LONG = [...BROKEN, ...BROKEN.map((text) => `Again: ${text}`)];
const LONG_TEXT = LONG.map((text) => text.replaceAll('\u00ad', ''));

const REFERENCES = [
  'Lindqvist, A. (2011). Silt and memory in small ports. Coastal Papers 4, 11–29.',
  'Moreau, P. (1994). A survey by lead line, with remarks on the northern bar. Town archive.',
];

const FOOTNOTES = [
  '1 The receipt is in the town archive, box 12, and gives the price in the old currency.',
  '2 Letter to the editor of the Harbour Post, 3 May 1994.',
];

export const PDF_FILES: CaseGroup = {
  name: 'PDF',
  cases: [
    pdf(
      'a PDF of one column over two pages',
      article(DREDGER, { title: TITLE, authors: ['Anna Lindqvist'], date: '2019-03-12', language: 'en' }),
      () => column([...HEAD, ...typeset(BROKEN, oneColumn(2), { size: 10, indent: 1.5 })]),
    ),
    pdf(
      'a two-column PDF with a headline across',
      article(DREDGER, { title: TITLE, authors: ['Anna Lindqvist'] }),
      () =>
        column(
          [
            centred(TITLE, { page: 0, y: 70, size: 20 }),
            centred('By Anna Lindqvist', { page: 0, y: 95, size: 10 }),
            ...typeset(BROKEN, twoColumns(2), { size: 10, indent: 1.5 }),
          ],
          { width: 500 },
        ),
    ),
    pdf('a two-column PDF written word by word', article(DREDGER, { title: TITLE }), () =>
      column(
        [
          centred(TITLE, { page: 0, y: 70, size: 20 }),
          ...typeset(BROKEN, twoColumns(2), { size: 10, gap: 0.7, isWordByWord: true }),
        ],
        { width: 500 },
      ),
    ),
    pdf('a two-column PDF whose columns stand on different baselines', article(DREDGER, { title: TITLE }), () => {
      const frames = twoColumns(2).map((frame, index) => (index % 2 === 1 ? { ...frame, top: frame.top + 5 } : frame));
      return column(
        [centred(TITLE, { page: 0, y: 70, size: 20 }), ...typeset(BROKEN, frames, { size: 10, indent: 1.5 })],
        { width: 500 },
      );
    }),
    pdf('a PDF whose signs are written from the bottom up', article(DREDGER, { title: TITLE }), () => {
      const runs = [
        centred(TITLE, { page: 0, y: 70, size: 20 }),
        ...typeset(BROKEN, twoColumns(2), { size: 10, indent: 1.5 }),
      ];
      return column(runs.toReversed(), { width: 500 });
    }),
    pdf('a three-column PDF', article(DREDGER), () => {
      const frames = [0, 1, 2].map((index) => ({ page: 0, x: 40 + index * 165, top: 60, width: 150, height: 700 }));
      return column(typeset(BROKEN, frames, { size: 9, gap: 0.6, isRagged: true }), { width: 560, height: 800 });
    }),
    pdf('a ragged PDF with spaced paragraphs', article(DREDGER), () =>
      column(typeset(DREDGER, oneColumn(3), { size: 11, gap: 0.8, isRagged: true })),
    ),
    pdf('a PDF with running heads, feet and page numbers', article(LONG_TEXT, { title: TITLE }), () =>
      column([...HEAD, ...runningHeads(4), ...typeset(LONG, oneColumn(4, 500), { size: 10, indent: 1.5 })]),
    ),
    pdf('a PDF with footnotes', article(DREDGER, { title: TITLE }), () => {
      const text = typeset(BROKEN, oneColumn(3, 430), { size: 10, indent: 1.5 });
      const marked = withNoteMark(withNoteMark(text, 'half the price,', '1'), 'schoolteacher on', '2');
      const pageOf = (ending: string): number => text.find((run) => run.text.includes(ending))?.page ?? 0;
      const notes = FOOTNOTES.flatMap((note, index) =>
        typeset(
          [note],
          [
            {
              page: pageOf(index === 0 ? 'half the price,' : 'schoolteacher on'),
              x: 60,
              top: 450,
              width: 300,
              height: 80,
            },
          ],
          { size: 8 },
        ),
      );
      return column([...HEAD, ...marked, ...notes]);
    }),
    pdf('a PDF with a large initial', article(DREDGER.slice(0, 2)), () => {
      const [first, second] = DREDGER;
      const initial: PlacedRun = { page: 0, text: 'F', x: 60, y: 92, size: 30, font: 'bold' };
      const beside = typeset(
        [first.slice(1)],
        [
          { page: 0, x: 82, top: 62, width: 278, height: 26 },
          { page: 0, x: 60, top: 89, width: 300, height: 400 },
        ],
        { size: 10 },
      );
      return column([
        initial,
        ...beside,
        ...typeset([second], [{ page: 0, x: 60, top: 200, width: 300, height: 200 }], { size: 10 }),
      ]);
    }),
    pdf(
      'a PDF with headings, a caption and a list of works',
      article(DREDGER, { title: TITLE, authors: ['Anna Lindqvist', 'Paul Moreau'] }),
      () => {
        const head: readonly PlacedRun[] = [
          { page: 0, text: TITLE, x: 60, y: 70, size: 18, font: 'bold' },
          { page: 0, text: 'Anna Lindqvist and Paul Moreau', x: 60, y: 95, size: 10 },
        ];
        const part = (texts: readonly string[], page: number, top: number) =>
          typeset(texts, [{ page, x: 60, top, width: 300, height: 480 - top }], { size: 10, indent: 1.5 });
        return column([
          ...head,
          { page: 0, text: '1. The sale', x: 60, y: 125, size: 12, font: 'bold' },
          ...part(BROKEN.slice(0, 4), 0, 135),
          { page: 1, text: '2. The survey', x: 60, y: 70, size: 12, font: 'bold' },
          ...part(BROKEN.slice(4, 8), 1, 80),
          { page: 1, text: 'Figure 1. Depth of the channel at low tide, 1994 and 2018', x: 60, y: 420, size: 8 },
          { page: 2, text: '3. The meadows', x: 60, y: 70, size: 12, font: 'bold' },
          ...part(BROKEN.slice(8), 2, 80),
          { page: 2, text: 'References', x: 60, y: 260, size: 12, font: 'bold' },
          ...part(REFERENCES, 2, 270),
        ]);
      },
    ),
    pdf('a PDF with a stamp in the margin', article(DREDGER.slice(0, 3)), () =>
      column([
        ...typeset(BROKEN.slice(0, 3), oneColumn(1), { size: 10 }),
        { page: 0, text: 'Draft of the harbour office', x: 30, y: 400, size: 14, angle: 90 },
      ]),
    ),
    pdf('a PDF with ligatures', article([DREDGER[0].replace('forty', 'fifty-five')]), () => {
      const text = DREDGER[0].replace('forty', 'ﬁfty-ﬁve');
      return column(typeset([text], oneColumn(1), { size: 10, font: 'korean', isRagged: true }));
    }),
    pdf(
      'a PDF that is titled by its properties alone',
      article(DREDGER.slice(0, 3), { title: 'Silt and memory', authors: ['Anna Lindqvist'], date: '2019-03-12' }),
      () =>
        column(typeset(BROKEN.slice(0, 3), oneColumn(1), { size: 10 }), {
          info: { Title: 'Silt and memory', Author: 'Anna Lindqvist', CreationDate: "D:20190312081500+01'00'" },
        }),
    ),
    pdf(
      'a PDF whose properties were filled in by programs',
      article(DREDGER.slice(0, 3), { title: TITLE, authors: ['Anna Lindqvist'], date: '2019-03-12' }),
      () =>
        column([...HEAD, ...typeset(BROKEN.slice(0, 3), oneColumn(1), { size: 10 })], {
          info: { Title: 'Microsoft Word - final_v3.doc', Author: 'Administrator', CreationDate: 'D:20240101000000Z' },
        }),
    ),
    pdf(
      'a PDF with properties in XMP',
      article(DREDGER.slice(0, 3), {
        title: 'Silt and memory',
        authors: ['Anna Lindqvist', 'Paul Moreau'],
        licence: 'CC-BY-4.0',
      }),
      () =>
        column(typeset(BROKEN.slice(0, 3), oneColumn(1), { size: 10 }), {
          xmp: `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Silt and memory</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Anna Lindqvist</rdf:li><rdf:li>Paul Moreau</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">https://creativecommons.org/licenses/by/4.0/</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
        }),
    ),
    pdf('a PDF whose pages are turned', article(DREDGER.slice(0, 4)), () => {
      const upright = typeset(BROKEN.slice(0, 4), [{ page: 0, x: 40, top: 40, width: 300, height: 340 }], {
        size: 10,
        indent: 1.5,
      });
      // The page is shown turned by 90°: what is written upwards along its left edge is read from left to right.
      const runs = upright.map((run) => ({ ...run, x: run.y, y: 560 - run.x, angle: 90 }));
      return makePdf({ width: 420, height: 560, pages: [{ runs, rotate: 90 }] });
    }),
    pdf('a Korean PDF', article(KOREAN_BRIDGE, { language: 'ko' }), () =>
      column(typeset(KOREAN_BRIDGE, [KOREAN_FRAME], { size: 11, font: 'korean', indent: 1, isRagged: true })),
    ),
    pdf('a Korean PDF whose fonts refer to a table of Adobe’s', article(KOREAN_BRIDGE, { language: 'ko' }), () =>
      column(typeset(KOREAN_BRIDGE, [KOREAN_FRAME], { size: 11, font: 'korean-by-name', indent: 1, isRagged: true })),
    ),
    pdf('a PDF with other bytes before its header', article(DREDGER.slice(0, 3)), () => {
      const bytes = column(typeset(BROKEN.slice(0, 3), oneColumn(1), { size: 10 }));
      return new Uint8Array([...new TextEncoder().encode('\n\nX-Scanner: harbour office\n'), ...bytes]);
    }),
    pdf('a PDF with a wrong table of objects', article(DREDGER.slice(0, 3)), () => {
      const text = Buffer.from(column(typeset(BROKEN.slice(0, 3), oneColumn(1), { size: 10 }))).toString('latin1');
      return new Uint8Array(Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n17'), 'latin1'));
    }),
    pdf('a scanned PDF', { kind: 'refusal', reason: 'scanned' }, () =>
      makePdf({
        pages: [1, 2].map((number) => ({ hasPicture: true, runs: [{ text: `${number}`, x: 300, y: 800, size: 9 }] })),
      }),
    ),
    pdf('a PDF whose letters nobody can know', { kind: 'refusal', reason: 'garbled' }, () =>
      column(typeset(DREDGER.slice(0, 3), oneColumn(1), { size: 10, font: 'unnamed' })),
    ),
    pdf('a PDF with a password', { kind: 'refusal', reason: 'encrypted' }, () =>
      column(typeset(DREDGER.slice(0, 2), oneColumn(1), { size: 10 }), { password: 'lead line' }),
    ),
    pdf('the beginning of a PDF', { kind: 'refusal', reason: 'damaged' }, () =>
      column(typeset(DREDGER, oneColumn(2), { size: 10 })).slice(0, 300),
    ),
    pdf('a file that only says that it is a PDF', { kind: 'refusal', reason: 'damaged' }, () =>
      new TextEncoder().encode('%PDF-1.7\nNothing follows.\n'),
    ),
  ],
};
