import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import type { XmlElement } from '../xml/xml-element.ts';

export interface Runs {
  /** As it is read, with `\n` for a line break. */
  readonly text: string;
  readonly deleted: readonly string[];
  /** The contents of text boxes that are anchored in the paragraph. */
  readonly boxes: readonly XmlElement[];
}

/**
 * What no reader sees as text: properties, the code of fields, the other version of a drawing for old programs
 * (`Fallback`), pronunciations (`rt`), and marks of notes and comments (ECMA-376 part 1, §17.3.3 and §17.16).
 */
const PASSED_OVER = new Set(
  'pPr rPr sectPr instrText delInstrText Fallback rt footnoteRef endnoteRef annotationRef footnoteReference endnoteReference commentReference moveFrom'.split(
    ' ',
  ),
);

const CHARACTERS: Readonly<Record<string, string>> = { tab: ' ', ptab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Reads the runs of one paragraph. Tracked changes count as accepted; hidden text isn't read. */
export function readRuns(paragraph: XmlElement): Runs {
  const texts: string[] = [];
  const deleted: string[] = [];
  const boxes: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    const { tagName } = element;
    if (PASSED_OVER.has(tagName) || isHidden(element)) return;
    if (tagName === 'del') deleted.push(...deletedText(element));
    else if (tagName === 'txbxContent') boxes.push(element);
    else if (tagName === 't') texts.push(element.textContent);
    else if (tagName in CHARACTERS) texts.push(CHARACTERS[tagName] ?? '');
    else for (const child of element.children) visit(child);
  };
  visit(paragraph);
  return { text: texts.join(''), deleted, boxes };
}

function deletedText(element: XmlElement): readonly string[] {
  const text = normaliseParagraph(
    element
      .all('delText')
      .map(({ textContent }) => textContent)
      .join(''),
  );
  return text === '' ? [] : [text];
}

/** A toggle property without a value is on (§17.17.4). */
function isHidden(run: XmlElement): boolean {
  const vanish = run.child('rPr')?.child('vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.getAttribute('val') ?? 'true');
}
