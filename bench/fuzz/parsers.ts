import type { Random } from '../data/seeded-random.ts';
import { randomIndex } from '../data/seeded-random.ts';
import { makeDocx } from '../../test/imports/files/make-docx.ts';
import { makeZip } from '../../test/imports/files/make-zip.ts';
import { CASE_GROUPS } from '../../test/imports/cases/all-cases.ts';
import type { FileCase } from '../../test/imports/cases/import-case.ts';
import { unzip } from './unzip.ts';
import { type Material, mutate } from './mutate.ts';
import { DREDGER, KOREAN_BRIDGE } from '../../test/imports/files/prose.ts';
import type { Importer } from '#src/import-worker/create-importer.ts';
import { makeRss } from '../../test/imports/feeds/make-rss.ts';
import { makePdf } from '../../test/imports/files/make-pdf.ts';
import { toPages, typeset } from '../../test/imports/files/typeset.ts';

/** A parser that mutated inputs are given to. */
export interface FuzzedParser {
  readonly name: string;
  /** By which the import knows the format. */
  readonly fileName: string;
  /** Valid inputs, each small. */
  readonly seeds: () => Promise<readonly Uint8Array[]>;
  readonly hostile: readonly string[];
  /** For what is no article. */
  readonly read?: (bytes: Uint8Array, importer: Importer) => Promise<{ readonly kind: string }>;
  readonly mutate: (seed: Uint8Array, random: Random, material: Material) => Uint8Array;
}

const MARKUP = [
  '<',
  '>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#0;',
  '&#x110000;',
  '&#xd800;',
  '</p>',
  '<p>',
  '<div>',
  '</div>',
  '<table><tr><td>',
  '<svg><style>',
  '<template>',
  '<a href="',
  '\0',
  '\ud800',
  '<br/>',
  '<li>',
  '<title>',
  '<script>',
  '<plaintext>',
  '="',
  "='",
];
const PROSE = [
  '\0',
  '\u2028',
  '\u202e',
  '\ufeff',
  '﷽',
  '한'.repeat(50),
  'a'.repeat(5000),
  '\n\n',
  '\r',
  '\t',
  '---\n',
  '# ',
  '> ',
  '- ',
  '* * *',
  '```',
  '![',
  '](',
  '[a]: ',
  '|',
  '&nbsp;',
  '”',
  '…',
  'By ',
  'May 2, 2020',
  '© ',
  'https://',
];
const YAML = [
  '---\n',
  '...\n',
  '&a ',
  '*a',
  '!!js/function ',
  '? ',
  ': ',
  '|\n',
  '>\n',
  '{',
  '[',
  '"',
  "'",
  '%YAML 9\n',
  '<<: ',
  '\t',
  'title:',
  'date: 2023-02-31',
  'actors:\n  - ',
  '0x',
  '!!binary ',
];
const PDF = [
  'endobj',
  'endstream',
  'stream\n',
  'obj <<',
  '>>',
  '<<',
  '[',
  ']',
  '/Kids [1 0 R]',
  '/Parent 1 0 R',
  '/Length 99999999',
  '/Filter [/FlateDecode /FlateDecode /LZWDecode]',
  '/Filter /ASCIIHexDecode',
  '/Type /ObjStm /N 9999 /First 10',
  '1 0 R',
  '/Count 2147483647',
  '/Encrypt 3 0 R',
  'BT',
  'ET',
  '(',
  ')',
  '<',
  ' Tj ',
  ' Tf ',
  ' cm ',
  ' Do ',
  'BI /W 9999 /H 9999 ID ',
  ' EI',
  '/Im1 Do',
  '1e38 0 0 1e38 0 0 Tm',
  'trailer << /Root 1 0 R /Prev 0 >>',
  'startxref\n0',
  '/DecodeParms << /Predictor 15 /Columns 99999999 >>',
  'beginbfrange <0000> <ffff> <0000>',
];
const OFFICE = [
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '<w:t>',
  '<w:tbl><w:tr><w:tc>',
  '<w:sdt>',
  '<w:del>',
  '<mc:AlternateContent>',
  '<w:txbxContent>',
  '<w:basedOn w:val="Heading1"/>',
  '<w:footnote>',
  ...MARKUP,
];
const BOOK = [
  '<navPoint>',
  '<li><a href="#">',
  '<ol>',
  '<itemref idref="d0"/>',
  '<item id="d0" href="../../x"/>',
  'href="%zz"',
  'href="#',
  'epub:type="footnote"',
  '<nav epub:type="toc">',
  '\ue0000\ue001',
  ...MARKUP,
];

const FRONT_MATTER = [
  '---\ntitle: "The Dredger"\nauthors: [Anna Lindqvist, Paul Moreau]\ndate: 2019-03-12\nlanguage: en\nurl: https://harbour-post.example/dredger\nlicence: CC-BY-4.0\nactors:\n  - name: Harbour council\n    aliases: [the council, "council"]\n---\n\n',
  '---\ntitle: >-\n  A title\n  on lines\nauthors:\n  - &a Anna\n  - *a\ndate: 2019\nlanguage: ko\n---\n\n',
];

const FEED_SEEDS: readonly string[] = [
  makeRss({ origin: 'https://harbour-post.example', count: 5 }),
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>Tides</title><entry><id>tag:h.example,2026:1</id><title type="html">Low &lt;b&gt;water&lt;/b&gt;</title><link rel="replies" href="/1/c"/><link href="/1"/><updated>2026-11-02T00:00:00Z</updated></entry></feed>',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="x"><title>Tides</title></channel><item rdf:about="https://h.example/low"><link>https://h.example/low</link><dc:date>2026-11-01</dc:date></item></rdf:RDF>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"Tides","items":[{"id":"7","url":"https://h.example/7","date_published":"2026-11-03T00:00:00Z"}]}',
  '<html><head><link rel="alternate" type="application/rss+xml" title="News" href="/rss"></head></html>',
];
const FEED = [
  '<item>',
  '</item>',
  '<entry>',
  '<link href="//',
  '<guid isPermaLink="',
  'rdf:about="',
  '{"items":[',
  '"__proto__":',
  ...MARKUP,
];

/** Every parser of the import. One that is added here is fuzzed by `npm run bench:fuzz` and, a little, by the tests. */
export const PARSERS: readonly FuzzedParser[] = [
  { name: 'text', fileName: 'a.txt', hostile: PROSE, mutate, seeds: texts('By Anna Lindqvist\nMay 2, 2020\n\n') },
  {
    name: 'markdown',
    fileName: 'a.md',
    hostile: [...PROSE, ...YAML, ...MARKUP],
    mutate,
    seeds: texts('# The Dredger\n\n> A deck\n\n1. one\n2. two\n\n[a]: https://x.example "t"\n\n'),
  },
  {
    name: 'front matter',
    fileName: 'a.md',
    hostile: YAML,
    mutate: mutateHead,
    seeds: async () => FRONT_MATTER.map((head) => utf8(head + DREDGER[0])),
  },
  {
    name: 'feed',
    fileName: 'feed',
    hostile: FEED,
    mutate,
    read: (bytes, importer) => importer.readFeed(bytes, 'https://harbour-post.example/feed'),
    seeds: async () => FEED_SEEDS.map((text) => new TextEncoder().encode(text)),
  },
  { name: 'html', fileName: 'a.html', hostile: MARKUP, mutate, seeds: async () => fromCases('.html') },
  { name: 'pdf', fileName: 'a.pdf', hostile: PDF, mutate, seeds: pdfSeeds },
  { name: 'epub', fileName: 'a.epub', hostile: BOOK, mutate: mutateArchive, seeds: async () => fromCases('.epub') },
  {
    name: 'docx',
    fileName: 'a.docx',
    hostile: OFFICE,
    mutate: mutateArchive,
    seeds: async () => [...(await fromCases('.docx')), makeDocx({ body: '<w:p/>' })],
  },
];

/** The files of the import's own cases that give an article. */
async function fromCases(ending: string): Promise<readonly Uint8Array[]> {
  const files = CASE_GROUPS.flatMap(({ cases }) => cases).filter((one): one is FileCase => one.source === 'file');
  const good = files.filter(({ fileName, expected }) => fileName.endsWith(ending) && expected.kind === 'article');
  return Promise.all(good.map(async ({ makeBytes }) => makeBytes()));
}

/** Half of them with readable contents, so that mutations reach the operators too. */
async function pdfSeeds(): Promise<readonly Uint8Array[]> {
  const frame = { page: 0, x: 60, top: 60, width: 300, height: 460 };
  const pages = toPages(typeset(DREDGER.slice(0, 3), [frame], { size: 10 }), 1);
  const korean = toPages(typeset(KOREAN_BRIDGE, [frame], { size: 10, font: 'korean-by-name', isRagged: true }), 1);
  const plain = [pages, korean].map((some) =>
    makePdf({ width: 420, height: 560, isPlain: true, pages: some, info: { Title: 'Silt' } }),
  );
  const cases = await fromCases('.pdf');
  return [...cases.filter(({ length }) => length < 20_000), ...plain, ...plain, ...plain];
}

function texts(head: string): () => Promise<readonly Uint8Array[]> {
  return async () =>
    [
      head + DREDGER.slice(0, 4).join('\n\n'),
      head + KOREAN_BRIDGE.join('\n'),
      DREDGER.slice(0, 3).join('\r\n\r\n'),
    ].map(utf8);
}

/** The front matter alone changes; the text behind it stays. */
function mutateHead(seed: Uint8Array, random: Random, material: Material): Uint8Array {
  const end = Buffer.from(seed).lastIndexOf('---');
  return new Uint8Array(Buffer.concat([mutate(seed.subarray(0, end), random, material), seed.subarray(end)]));
}

/** A third of the mutations change the archive's bytes, the others a file in it: behind a checksum nothing would get. */
function mutateArchive(seed: Uint8Array, random: Random, material: Material): Uint8Array {
  if (random() < 0.33) return mutate(seed, random, material);
  const entries = unzip(seed);
  const chosen = randomIndex(random, entries.length);
  const seeds = entries.map(({ content }) => content);
  return makeZip(
    entries.map((entry, index) =>
      index === chosen ? { ...entry, content: mutate(entry.content, random, { ...material, seeds }) } : entry,
    ),
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
