import { makeZip, type ZipEntry } from './make-zip.ts';

export interface DocxSpec {
  /** What is in `w:body`. */
  readonly body: string;
  /** Title, creator and the like, as docProps/core.xml has them. */
  readonly properties?: string;
  readonly footnotes?: string;
  readonly prologue?: string;
  readonly extra?: readonly ZipEntry[];
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const STYLES: readonly (readonly [id: string, name: string])[] = [
  ['Title', 'Title'],
  ['Heading1', 'heading 1'],
  ['Caption', 'caption'],
  ['TOC1', 'toc 1'],
  ['ListParagraph', 'List Paragraph'],
];

/** A Word document (ECMA-376). */
export function makeDocx({ body, properties, footnotes, prologue = '', extra = [] }: DocxSpec): Uint8Array {
  const styles = STYLES.map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  const own =
    '<w:style w:type="paragraph" w:styleId="Zwischentitel"><w:name w:val="Zwischentitel"/><w:basedOn w:val="Heading1"/></w:style>';
  return makeZip([
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: '_rels/.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${prologue}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
    { name: 'word/styles.xml', content: `<w:styles ${W}>${styles.join('')}${own}</w:styles>` },
    ...(footnotes === undefined
      ? []
      : [{ name: 'word/footnotes.xml', content: `<w:footnotes ${W}>${footnotes}</w:footnotes>` }]),
    ...(properties === undefined
      ? []
      : [
          {
            name: 'docProps/core.xml',
            content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`,
          },
        ]),
    ...extra,
  ]);
}

/** A paragraph of one run, with a style. */
export function p(text: string, style?: string): string {
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${r(text)}</w:p>`;
}

/** A run. */
export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
