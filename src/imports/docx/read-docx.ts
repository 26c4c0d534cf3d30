import type { LeftOut, Reading, Recognised } from '../import-result.ts';
import { type Block, toBlock } from '../text/block.ts';
import { headlineKey } from '../text/page.ts';
import { readPage } from '../text/read-text.ts';
import { parseXml } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { RefusedFile } from '../refused-file.ts';
import { REFUSALS } from '../refusals.ts';
import type { Archive } from '../zip/open-archive.ts';
import { type DocxBlock, readBody } from './read-body.ts';
import { readCoreProperties } from './read-core-properties.ts';
import { readStyles } from './read-styles.ts';

const KIND = 'a Word document';

/** A title of the file's properties is believed where it stands among so many of the first paragraphs. */
const TITLE_WITHIN_BLOCKS = 10;

/**
 * Reads a Word document: what its reader sees, in order. Headings, captions, tables of contents and notes are known by
 * their styles and places, tracked changes count as accepted; the rest goes through the rules for copied text, which
 * find title, byline and date where no style names them.
 *
 * @throws RefusedFile
 */
export function readDocx(archive: Archive): Reading {
  const part = (name: string): XmlElement | undefined => {
    const bytes = archive.read(name);
    return bytes && parseXml({ bytes, kind: KIND, dialect: 'xml' });
  };
  const main = mainPart(part);
  const body = part(main)?.child('document')?.child('body');
  if (!body) throw new RefusedFile(REFUSALS.damaged(KIND));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const blocks = readBody(body, readStyles(part(`${folder}styles.xml`)));
  const notes = ['footnotes', 'endnotes'].flatMap((name) => readNotes(part(`${folder}${name}.xml`)));
  const stated = readCoreProperties(part('docProps/core.xml'));
  const page = readPage(toBlocks(blocks, stated));
  const deleted = blocks.flatMap((block) => block.deleted.map((text) => ({ text, why: 'deleted in tracked changes' })));
  return { ...page, facts: mergeFacts(stated, page.facts), leftOut: [...page.leftOut, ...deleted, ...notes] };
}

/** Where the text is: nearly always `word/document.xml`, but the package's relations have the say (ECMA-376 part 2, §9.3). */
function mainPart(part: (name: string) => XmlElement | undefined): string {
  const relations = part('_rels/.rels')?.all('Relationship') ?? [];
  const target = relations.find((relation) => relation.getAttribute('Type')?.endsWith('/officeDocument'));
  return target?.getAttribute('Target')?.replace(/^\//, '') ?? 'word/document.xml';
}

function readNotes(root: XmlElement | undefined): readonly LeftOut[] {
  const notes = [...(root?.all('footnote') ?? []), ...(root?.all('endnote') ?? [])];
  return notes
    .filter((note) => note.getAttribute('type') === null) // the others are the lines that part notes from text
    .map((note) => {
      const texts = readBody(note, new Map()).map(({ text }) => text.trim());
      return { text: texts.join(' '), why: note.tagName };
    })
    .filter(({ text }) => text !== '');
}

function toBlocks(blocks: readonly DocxBlock[], stated: readonly Recognised[]): readonly Block[] {
  const name = stated.find(({ what }) => what === 'title')?.value;
  const isNamed = (text: string, index: number): boolean =>
    name !== undefined && index < TITLE_WITHIN_BLOCKS && headlineKey(text) === headlineKey(name);
  const shown = blocks.filter(({ text }) => text !== '');
  const title = Math.max(
    shown.findIndex(({ role }) => role === 'title'),
    shown.findIndex(({ text }, index) => isNamed(text, index)),
  );
  return shown.map(({ text, role }, index) => {
    const block = toBlock(text);
    if (index === title)
      return { ...block, mark: { why: 'title', facts: [{ what: 'title', value: text, from: 'the title’s style' }] } };
    if (role === 'list' || role === 'row') return { ...block, isListItem: true };
    return role === 'text' ? block : { ...block, mark: { why: role === 'title' ? 'heading' : role } };
  });
}

/** A title that stands in the document wins over the one in the file's properties, which templates leave behind. */
function mergeFacts(stated: readonly Recognised[], read: readonly Recognised[]): readonly Recognised[] {
  const shown = read.filter(({ what, from }) => what === 'title' && from === 'the title’s style');
  const others = [...shown, ...stated, ...read];
  const firsts = new Map(others.map(({ what }) => [what, others.find((fact) => fact.what === what)?.from]));
  return others.filter(({ what, from }) => firsts.get(what) === from);
}
