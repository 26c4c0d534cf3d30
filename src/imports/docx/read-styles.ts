import type { XmlElement } from '../xml/xml-element.ts';

/** What a paragraph is, as far as its style says. */
export type DocxRole =
  | 'text'
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'list'
  /** A row of a table. */
  | 'row'
  | 'picture caption or credit'
  | 'table of contents'
  | 'text box';

/** The roles of paragraph styles, by style id. */
export type Styles = ReadonlyMap<string, DocxRole>;

/**
 * Word writes its built-in styles' names in English whatever its language (ECMA-376 part 1, §17.7.4.9); LibreOffice and
 * Google Docs use the same names.
 */
const ROLES: readonly (readonly [RegExp, DocxRole])[] = [
  [/^title$/i, 'title'],
  [/^subtitle$/i, 'subtitle'],
  [/^heading \d$/i, 'heading'],
  [/^(?:toc \d|toc heading|table of (?:figures|authorities)|index \d)$/i, 'table of contents'],
  [/^caption$/i, 'picture caption or credit'],
  [/^list (?:paragraph|bullet|number|continue)\b/i, 'list'],
];

/** How many styles a style may be based on, one on the other. Word allows ten. */
const MAX_BASES = 10;

/** Reads styles.xml: the role of each style, from its own name or from a style that it is based on. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map(root?.all('style').map((style) => [style.getAttribute('styleId') ?? '', style]));
  return new Map([...styles.keys()].map((id) => [id, roleOf(id, styles)]));
}

function roleOf(id: string, styles: ReadonlyMap<string, XmlElement>): DocxRole {
  let style = styles.get(id);
  for (let step = 0; step <= MAX_BASES && style; step += 1) {
    const role = ownRole(style);
    if (role) return role;
    style = styles.get(style.child('basedOn')?.getAttribute('val') ?? '');
  }
  return 'text';
}

function ownRole(style: XmlElement): DocxRole | undefined {
  const name = style.child('name')?.getAttribute('val') ?? '';
  return ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? (isOutlined(style) ? 'heading' : undefined);
}

/** Whether the style or paragraph stands in the outline: levels 0 to 8 do, 9 is body text (§17.3.1.20). */
export function isOutlined(element: XmlElement): boolean {
  const level = (element.child('pPr') ?? element).child('outlineLvl')?.getAttribute('val');
  return level !== null && level !== undefined && level !== '9';
}
