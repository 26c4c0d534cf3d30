import { Parser } from 'htmlparser2';
import { MAX_NESTING, MAX_XML_NODES } from '../limits.ts';
import { RefusedFile } from '../refused-file.ts';
import { REFUSALS } from '../refusals.ts';
import { XmlElement, XmlText } from './xml-element.ts';

export interface XmlSource {
  readonly bytes: Uint8Array;
  /** What the file is, with its article: "an EPUB book". */
  readonly kind: string;
  /** XHTML may use the names of HTML's characters (`&nbsp;`), which XML doesn't know. */
  readonly dialect: 'xml' | 'xhtml';
}

/**
 * Parses an XML file from an archive to its root (an element without a name that holds the document). Forgiving, since
 * books are often broken. Nothing is ever loaded, and no entity but the characters' own is expanded: a file that
 * declares some is refused ("billion laughs", XXE), and a document type that only names a DTD is passed over.
 *
 * @throws RefusedFile
 */
export function parseXml({ bytes, kind, dialect }: XmlSource): XmlElement {
  const root = new XmlElement('', {});
  const open = [root];
  let nodes = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > MAX_XML_NODES) throw new RefusedFile(REFUSALS.tooComplex(kind));
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count();
        if (open.length > MAX_NESTING) throw new RefusedFile(REFUSALS.tooComplex(kind));
        const element = new XmlElement(name, attributes);
        open.at(-1)?.childNodes.push(element);
        open.push(element);
      },
      ontext(text) {
        const parent = open.at(-1) ?? root;
        const last = parent.childNodes.at(-1);
        if (last instanceof XmlText) last.textContent += text;
        else {
          count();
          parent.childNodes.push(new XmlText(text));
        }
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      onprocessinginstruction(name, data) {
        const declares =
          /^!(?:entity|element|attlist|notation)/i.test(name) || (/^!doctype/i.test(name) && data.includes('['));
        if (declares) throw new RefusedFile(REFUSALS.declaresEntities(kind));
      },
    },
    dialect === 'xml'
      ? { xmlMode: true }
      : { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true, recognizeCDATA: true },
  );
  parser.end(decodeXml(bytes, kind));
  return root;
}

/** UTF-8 unless a byte-order mark or the XML declaration says otherwise (XML 1.0, appendix F). */
function decodeXml(bytes: Uint8Array, kind: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  const marked = head.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : head.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : undefined;
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFile(REFUSALS.damaged(kind)); // bytes that aren't in that encoding, or one that nobody knows
  }
}
