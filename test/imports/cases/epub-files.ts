import { type EpubSpec, makeEpub, paragraphsOf } from '../files/make-epub.ts';
import { makeZip } from '../files/make-zip.ts';
import { DREDGER, KOREAN_BRIDGE } from '../files/prose.ts';
import type { CaseGroup, Expectation, FileCase } from './import-case.ts';

const METADATA = `<dc:title>Silt and Memory</dc:title><dc:creator opf:role="aut">Anna Lindqvist</dc:creator><dc:language>en</dc:language>`;
const [one, two, three] = [DREDGER.slice(0, 4), DREDGER.slice(4, 7), DREDGER.slice(7)];

const chapter = (name: string, title: string, texts: readonly string[]) => ({
  name,
  body: `<h1>${title}</h1>${paragraphsOf(texts)}`,
});

const BOOK: EpubSpec = {
  version: 3,
  metadata: METADATA,
  documents: [
    { name: 'cover.xhtml', body: '<p>Silt and Memory</p>', bodyType: 'cover' },
    {
      name: 'rights.xhtml',
      body: '<section epub:type="copyright-page"><p>© 2019 Anna Lindqvist. Licensed under https://creativecommons.org/licenses/by-sa/4.0/ by the author.</p></section>',
    },
    chapter('one.xhtml', 'The Sale', one),
    chapter('two.xhtml', 'The Survey', two),
    chapter('three.xhtml', 'The Meadows', three),
  ],
  contents: [
    { title: 'The Sale', href: 'one.xhtml' },
    { title: 'The Survey', href: 'two.xhtml' },
    { title: 'The Meadows', href: 'three.xhtml' },
  ],
};

const only = (body: string, rest: Partial<EpubSpec> = {}): EpubSpec => ({
  version: 3,
  metadata: METADATA,
  documents: [{ name: 'one.xhtml', body }],
  contents: [{ title: 'The Sale', href: 'one.xhtml' }],
  ...rest,
});

const whole: Expectation = {
  kind: 'article',
  paragraphs: DREDGER,
  bibliography: { title: 'Silt and Memory', authors: ['Anna Lindqvist'] },
};
const article = (paragraphs: readonly string[], bibliography = {}): Expectation => ({
  kind: 'article',
  paragraphs,
  bibliography,
});
const refusal = (reason: Extract<Expectation, { kind: 'refusal' }>['reason']): Expectation => ({
  kind: 'refusal',
  reason,
});

function epub(name: string, expected: Expectation, makeBytes: () => Uint8Array): FileCase {
  return { source: 'file', name, fileName: `${name.replaceAll(/\W+/g, '-')}.epub`, expected, makeBytes };
}

const zipped = (spec: EpubSpec, extra: EpubSpec['extra']): Uint8Array => makeEpub({ ...spec, extra: extra ?? [] });

export const EPUB_FILES: CaseGroup = {
  name: 'EPUB',
  cases: [
    epub(
      'an EPUB 3 book with a cover and a copyright page',
      {
        ...whole,
        bibliography: {
          ...('bibliography' in whole ? whole.bibliography : {}),
          licence: 'CC-BY-SA-4.0',
          language: 'en',
        },
      },
      () => makeEpub(BOOK),
    ),
    epub(
      'an EPUB 2 book with an NCX, refined metadata and named characters',
      article(
        [DREDGER[0], 'The bar — a line of foam — moved each year by a fathom or two, as the pilots’ books show.'],
        {
          title: 'Silt and Memory',
          authors: ['Anna Lindqvist'],
          translator: 'Paul Moreau',
          publication: 'Harbour Press',
          date: '2019-03-12',
          licence: 'Public domain in the USA.',
        },
      ),
      () =>
        makeEpub({
          version: 2,
          metadata: `${METADATA}<dc:contributor opf:role="trl">Paul Moreau</dc:contributor><dc:publisher>Harbour Press</dc:publisher><dc:date opf:event="modification">2023-01-02</dc:date><dc:date opf:event="publication">2019-03-12</dc:date><dc:rights>Public domain in the USA.</dc:rights>`,
          documents: [
            {
              name: 'one.html',
              prologue:
                '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">',
              body: `<h2>The Sale</h2><p>${DREDGER[0]}</p><p>The bar &mdash; a line of foam &#8212; moved each year by a&nbsp;fathom or two, as the pilots&rsquo; books show.</p>`,
            },
          ],
          contents: [{ title: 'The Sale', href: 'one.html' }],
        }),
    ),
    epub('an EPUB book in one document with chapters at places', whole, () =>
      makeEpub({
        ...BOOK,
        documents: [
          {
            name: 'all.xhtml',
            body: [one, two, three]
              .map((texts, index) => `<h2 id="c${index}">Chapter ${index + 1}</h2>${paragraphsOf(texts)}`)
              .join(''),
          },
        ],
        contents: [0, 1, 2].map((index) => ({ title: `Chapter ${index + 1}`, href: `all.xhtml#c${index}` })),
      }),
    ),
    epub('an EPUB book without a table of contents', whole, () => makeEpub({ ...BOOK, contents: [] })),
    epub('an EPUB book with notes, page breaks and a picture', article(DREDGER.slice(0, 2)), () =>
      makeEpub(
        only(
          `<h1>The Sale</h1><p>${DREDGER[0].replace('thanked it.', 'thanked it.<a epub:type="noteref" href="#n1">1</a>')}</p><span epub:type="pagebreak" title="2">2</span>` +
            `<figure><img src="a.png" alt="A barge"/><figcaption>The old dredger at her berth in 1994</figcaption></figure>` +
            `<p>${DREDGER[1].replace('good paper.', 'good paper.<a href="#n2"><sup>2</sup></a>')}</p><aside epub:type="footnote" id="n1"><p>1. Harbour Post, 3 May 1994.</p></aside><section role="doc-endnotes"><p>2. Town archive, box 12.</p></section>`,
        ),
      ),
    ),
    epub('a Korean EPUB book', article(KOREAN_BRIDGE, { title: '강둑의 의자', language: 'ko' }), () =>
      makeEpub(
        only(`<h1>다리</h1>${paragraphsOf(KOREAN_BRIDGE)}`, {
          metadata: '<dc:title>강둑의 의자</dc:title><dc:creator>한서윤</dc:creator><dc:language>ko</dc:language>',
        }),
      ),
    ),
    epub('an EPUB book with obfuscated fonts', whole, () =>
      zipped(BOOK, [
        {
          name: 'META-INF/encryption.xml',
          content:
            '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></encryption>',
        },
      ]),
    ),
    epub('an EPUB book with copy protection', refusal('encrypted'), () =>
      zipped(BOOK, [
        {
          name: 'META-INF/encryption.xml',
          content:
            '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>',
        },
      ]),
    ),
    epub('an EPUB book whose documents are a bomb', refusal('too-complex'), () =>
      makeEpub(only(`<p>${'a'.repeat(60 * 1024 * 1024)}</p>`)),
    ),
    epub('an EPUB book of very many files', refusal('too-complex'), () =>
      zipped(
        BOOK,
        Array.from({ length: 12_000 }, (_, index) => ({ name: `OEBPS/${index}`, content: '', isStored: true })),
      ),
    ),
    epub('an EPUB book that lies about its sizes', refusal('too-complex'), () =>
      makeZip([
        {
          name: 'META-INF/container.xml',
          content: '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
        },
        {
          name: 'book.opf',
          content: `<package><metadata/><!--${' '.repeat(52 * 1024 * 1024)}--></package>`,
          claimedBytes: 400,
        },
      ]),
    ),
    epub('an EPUB book with entities that multiply', refusal('unsafe'), () =>
      makeEpub(
        only('<p>&lol9;</p>', {
          documents: [
            {
              name: 'one.xhtml',
              body: '<p>&c;</p>',
              prologue: '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
            },
          ],
        }),
      ),
    ),
    epub('an EPUB book with an entity that names a file', refusal('unsafe'), () =>
      makeZip([
        {
          name: 'META-INF/container.xml',
          content:
            '<!DOCTYPE c [<!ENTITY f SYSTEM "file:///etc/passwd">]><container><rootfiles><rootfile full-path="&f;"/></rootfiles></container>',
        },
        { name: 'book.opf', content: '<package/>' },
      ]),
    ),
    epub('an EPUB book nested far too deep', refusal('too-complex'), () =>
      makeEpub(only(`${'<div>'.repeat(3000)}<p>${DREDGER[0]}</p>`)),
    ),
    epub('an EPUB book whose paths lead out of it', refusal('no-body'), () =>
      makeEpub({ ...only(''), documents: [{ name: '../../../../etc/passwd', body: '' }], contents: [] }),
    ),
    epub('an EPUB book without its package', refusal('damaged'), () =>
      makeZip([{ name: 'META-INF/container.xml', content: '<container/>' }]),
    ),
    epub('the first half of an EPUB book', refusal('damaged'), () => makeEpub(BOOK).slice(0, 1500)),
    epub('an EPUB book with a broken document', refusal('damaged'), () => {
      const bytes = makeEpub(BOOK);
      const at = Buffer.from(bytes).indexOf('OEBPS/one.xhtml') + 60;
      return bytes.with(at, (bytes[at] ?? 0) ^ 0xff);
    }),
    {
      ...epub('a ZIP archive of texts', refusal('binary'), () => makeZip([{ name: 'a.txt', content: 'one' }])),
      fileName: 'texts.zip',
    },
    { ...epub('a book under the name of a text', whole, () => makeEpub(BOOK)), fileName: 'book.txt' },
  ],
};
