import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { resolvePath, type Target } from './resolve-path.ts';

/** An entry of the table of contents at which a chapter begins. */
export interface ContentsEntry extends Target {
  readonly title: string;
}

interface Node {
  /** Absent for a heading that leads nowhere. */
  readonly entry: ContentsEntry | undefined;
  readonly children: readonly Node[];
}

/** EPUB 3: the list in the navigation document's `nav` of type `toc` (EPUB 3.3, §5.4). */
export function readNavigation(root: XmlElement | undefined, base: string): readonly ContentsEntry[] {
  const navs = root?.all('nav') ?? [];
  const nav = navs.find((element) => element.getAttribute('epub:type')?.split(/\s+/).includes('toc')) ?? navs[0];
  const list = nav?.all('ol')[0];
  return list ? chaptersOf(readList(list, base)) : [];
}

function readList(list: XmlElement, base: string): readonly Node[] {
  return list.children
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => {
      const link = item.child('a') ?? item.child('span')?.child('a');
      const inner = item.child('ol');
      return {
        entry: link && toEntry(link.textContent, link.getAttribute('href'), base),
        children: inner ? readList(inner, base) : [],
      };
    });
}

/** EPUB 2: the navigation map of the NCX (OPF 2.0.1, §2.4.1). */
export function readNcx(root: XmlElement | undefined, base: string): readonly ContentsEntry[] {
  const map = root?.all('navMap')[0];
  return map ? chaptersOf(readPoints(map, base)) : [];
}

function readPoints(parent: XmlElement, base: string): readonly Node[] {
  return parent.children
    .filter(({ tagName }) => tagName === 'navPoint')
    .map((point) => {
      const title = point.child('navLabel')?.textContent ?? '';
      return {
        entry: toEntry(title, point.child('content')?.getAttribute('src'), base),
        children: readPoints(point, base),
      };
    });
}

function toEntry(title: string, href: string | null | undefined, base: string): ContentsEntry | undefined {
  const name = normaliseParagraph(title);
  return name === '' || href === null || href === undefined ? undefined : { title: name, ...resolvePath(href, base) };
}

/**
 * The entries that are chapters: those at the top, and those within a part whose chapters lie in documents of their
 * own. Entries within one document of their parent are its sections.
 */
function chaptersOf(nodes: readonly Node[]): readonly ContentsEntry[] {
  return nodes.flatMap(({ entry, children }) => {
    const inner = children.some((child) => child.entry?.path !== entry?.path) ? chaptersOf(children) : [];
    return entry ? [entry, ...inner] : chaptersOf(children);
  });
}
