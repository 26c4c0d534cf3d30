import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { type DocxRole, isOutlined, type Styles } from './read-styles.ts';
import { readRuns } from './read-runs.ts';

/** A paragraph of the document, or a row of a table. */
export interface DocxBlock {
  readonly text: string;
  readonly role: DocxRole;
  /** What tracked changes struck out of it. */
  readonly deleted: readonly string[];
}

/** The text of two cells of a row is parted by this. */
const CELL_GAP = ' | ';

/**
 * The paragraphs of a document's body, of a note or of a cell, in order. Line breaks within a paragraph are white space,
 * two in a row part it, as in web pages. A paragraph whose end was struck out goes on with the next one.
 */
export function readBody(body: XmlElement, styles: Styles): readonly DocxBlock[] {
  const blocks: DocxBlock[] = [];
  let open = '';
  for (const element of blockElements(body)) {
    if (element.tagName === 'tbl') blocks.push(...readTable(element, styles));
    else {
      const { text, boxes, deleted } = readRuns(element);
      open += text;
      const goesOn = element.child('pPr')?.child('rPr')?.child('del') !== undefined;
      const parts = goesOn ? [] : splitBreaks(open);
      const role = roleOf(element, styles);
      blocks.push(...parts.map((part) => ({ text: part, role, deleted: [] })), { text: '', role, deleted });
      if (!goesOn) open = '';
      blocks.push(
        ...boxes.flatMap((box) => readBody(box, styles)).map((block) => ({ ...block, role: 'text box' as const })),
      );
    }
  }
  blocks.push(...splitBreaks(open).map((text) => ({ text, role: 'text' as const, deleted: [] })));
  return blocks.filter(({ text, deleted }) => text !== '' || deleted.length > 0);
}

/** Paragraphs and tables, also those within content controls, custom XML and accepted insertions. */
function blockElements(container: XmlElement): readonly XmlElement[] {
  return container.children.flatMap((element) => {
    if (element.tagName === 'p' || element.tagName === 'tbl') return [element];
    const isWrapper = ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'].includes(element.tagName);
    return isWrapper ? blockElements(element) : [];
  });
}

function roleOf(paragraph: XmlElement, styles: Styles): DocxRole {
  const properties = paragraph.child('pPr');
  const role = styles.get(properties?.child('pStyle')?.getAttribute('val') ?? '') ?? 'text';
  if (role !== 'text') return role;
  if (isOutlined(paragraph)) return 'heading';
  return properties?.child('numPr') ? 'list' : 'text';
}

/** A table of figures gives a line for each row; a table that only lays out a page gives its cells' paragraphs. */
function readTable(table: XmlElement, styles: Styles): readonly DocxBlock[] {
  const rows = table.children.filter(({ tagName }) => tagName === 'tr');
  const cells = rows.map((row) =>
    row
      .all('tc')
      .filter((cell) => !isWithinCell(cell, row))
      .map((cell) => readBody(cell, styles)),
  );
  const isLayout = cells.every((row) => row.length < 2) || cells.flat().some((cell) => cell.length > 2);
  if (isLayout) return cells.flat(2);
  return cells.map((row) => ({
    text: row
      .map((cell) =>
        cell
          .map(({ text }) => text)
          .filter((text) => text !== '')
          .join(' '),
      )
      .filter((text) => text !== '')
      .join(CELL_GAP),
    role: 'row',
    deleted: row.flatMap((cell) => cell.flatMap(({ deleted }) => deleted)),
  }));
}

/** Whether the cell belongs to a table within a cell of this row; that table is read with its own cell. */
function isWithinCell(cell: XmlElement, row: XmlElement): boolean {
  return row.all('tbl').some((inner) => inner.all('tc').includes(cell));
}

function splitBreaks(text: string): readonly string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map(normaliseParagraph)
    .filter((part) => part !== '');
}
