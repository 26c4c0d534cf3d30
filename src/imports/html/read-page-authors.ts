import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { isWebAddress } from '../check-overrides.ts';
import type { Recognised } from '../import-result.ts';
import type { DomDocument } from './dom.ts';
import { metas, textOf } from './meta-elements.ts';
import { type JsonObject, nameOf, toList } from './read-json-ld.ts';

/** Names of `meta` elements that hold authors: HTML's own, OpenGraph's and those of two analytics firms … */
const NAMES = ['author', 'article:author', 'parsely-author', 'sailthru.author'];

/** … and those of Highwire and Dublin Core, where libraries write "Doe, Jane". */
const LIBRARY_NAMES = ['citation_author', 'citation_authors', 'dc.creator', 'dcterms.creator'];

/** The authors that a page names for machines, of the first source that names any. */
export function readPageAuthors(document: DomDocument, json: JsonObject): readonly Recognised[] {
  const bylines = ['[rel~="author"]', '[itemprop~="author"] [itemprop~="name"]', '.h-entry .p-author'];
  const metadata = 'the page’s metadata';
  const sources: readonly (readonly [from: string, names: readonly string[]])[] = [
    ['JSON-LD', toList(json['author']).flatMap((author) => splitNames(nameOf(author)))],
    // One kind of element alone: several kinds name the same people in several spellings.
    ...LIBRARY_NAMES.map((name) => [metadata, metas(document, [name]).flatMap(splitLibraryNames)] as const),
    ...NAMES.map((name) => [metadata, metas(document, [name]).flatMap(splitNames)] as const),
    ['the byline', bylines.flatMap((selector) => splitNames(textOf(document, selector)))],
  ];
  for (const [from, values] of sources) {
    const names = new Set(values.filter((name) => name !== '' && !isWebAddress(name)));
    if (names.size > 0) return [...names].map((value) => ({ what: 'author', value, from }));
  }
  return [];
}

/** "By Jane Doe and John Roe" → two names. */
function splitNames(value: string | undefined): readonly string[] {
  return normaliseParagraph(value ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*[,;]\s*|\s+and\s+/u);
}

/** "Doe, Jane; Roe, John" → two names, turned round. A comma between whole names parts them. */
function splitLibraryNames(value: string): readonly string[] {
  return value.split(';').flatMap((part) => {
    const [family = '', given = '', ...others] = normaliseParagraph(part).split(/\s*,\s*/);
    const isTurned = given !== '' && others.length === 0 && !(family.includes(' ') && given.includes(' '));
    return isTurned ? [`${given} ${family}`] : splitNames(part);
  });
}
