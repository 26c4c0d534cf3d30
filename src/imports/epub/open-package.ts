import { RefusedFile } from '../refused-file.ts';
import { REFUSALS } from '../refusals.ts';
import { parseXml } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { Archive } from '../zip/open-archive.ts';
import type { Recognised } from '../import-result.ts';
import { type ContentsEntry, readNavigation, readNcx } from './read-contents.ts';
import { readPackageFacts } from './read-package-facts.ts';
import { resolvePath } from './resolve-path.ts';

const EPUB_KIND = 'an EPUB book';

/** A book whose documents haven't been read yet. */
export interface Book {
  readonly facts: readonly Recognised[];
  /** Paths of its documents in reading order. */
  readonly spine: readonly string[];
  readonly contents: readonly ContentsEntry[];
  /** Documents that are a cover, a title page or the like, by the package's own word. */
  readonly aside: ReadonlySet<string>;
  /** The root of a document; undefined when the archive hasn't got it. */
  readonly document: (path: string) => XmlElement | undefined;
}

/** Obfuscated fonts are no copy protection (EPUB 3.3, §4.2.6.3.1 and "Font obfuscation"; Adobe's older way). */
const FONT_ALGORITHMS = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** What `guide` calls pages that are no part of the text (OPF 2.0.1, §2.6). */
const ASIDE_REFERENCES = new Set(['cover', 'title-page', 'toc', 'copyright-page', 'colophon']);

/** Opens the book's package document. @throws RefusedFile */
export function openPackage(archive: Archive): Book {
  const parse = (path: string, dialect: 'xml' | 'xhtml'): XmlElement | undefined => {
    const bytes = archive.read(path);
    return bytes && parseXml({ bytes, kind: EPUB_KIND, dialect });
  };
  if (isProtected(parse('META-INF/encryption.xml', 'xml'))) throw new RefusedFile(REFUSALS.encrypted(EPUB_KIND));
  const path =
    packagePath(parse('META-INF/container.xml', 'xml')) ?? archive.names.find((name) => name.endsWith('.opf'));
  const root = path === undefined ? undefined : parse(path, 'xml')?.child('package');
  if (path === undefined || !root) throw new RefusedFile(REFUSALS.damaged(EPUB_KIND));
  const manifest = readManifest(root, path);
  const spine = root.child('spine');
  const items = spine?.all('itemref').filter((item) => item.getAttribute('linear') !== 'no') ?? [];
  const navigation = [...manifest.values()].find(({ properties }) => properties.includes('nav'))?.path;
  const ncx = (
    manifest.get(spine?.getAttribute('toc') ?? '') ??
    [...manifest.values()].find(({ type }) => type === 'application/x-dtbncx+xml')
  )?.path;
  const contents = navigation === undefined ? [] : readNavigation(parse(navigation, 'xhtml'), navigation);
  return {
    facts: readPackageFacts(root),
    spine: items.flatMap((item) => manifest.get(item.getAttribute('idref') ?? '')?.path ?? []),
    contents: contents.length > 0 || ncx === undefined ? contents : readNcx(parse(ncx, 'xml'), ncx),
    aside: new Set([...asideReferences(root, path), ...(navigation === undefined ? [] : [navigation])]),
    document: (name) => parse(name, 'xhtml'),
  };
}

interface ManifestItem {
  readonly path: string;
  readonly type: string;
  readonly properties: readonly string[];
}

function readManifest(root: XmlElement, base: string): ReadonlyMap<string, ManifestItem> {
  const items = root.child('manifest')?.all('item') ?? [];
  return new Map(
    items.map((item) => {
      const { path } = resolvePath(item.getAttribute('href') ?? '', base);
      const properties = (item.getAttribute('properties') ?? '').split(/\s+/);
      return [item.getAttribute('id') ?? '', { path, type: item.getAttribute('media-type') ?? '', properties }];
    }),
  );
}

function packagePath(container: XmlElement | undefined): string | undefined {
  return container?.all('rootfile')[0]?.getAttribute('full-path') ?? undefined;
}

function isProtected(encryption: XmlElement | undefined): boolean {
  const methods = encryption?.all('EncryptionMethod') ?? [];
  return methods.some((method) => !FONT_ALGORITHMS.has(method.getAttribute('Algorithm') ?? ''));
}

function asideReferences(root: XmlElement, base: string): readonly string[] {
  const references = root.child('guide')?.all('reference') ?? [];
  return references
    .filter((reference) => ASIDE_REFERENCES.has(reference.getAttribute('type') ?? ''))
    .map((reference) => resolvePath(reference.getAttribute('href') ?? '', base).path);
}
