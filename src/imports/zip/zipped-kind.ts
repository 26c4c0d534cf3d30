import { openArchive } from './open-archive.ts';

export interface ZippedKind {
  /** With its article, to be put into a sentence. */
  readonly name: string;
  /** Absent where such files aren't read. */
  readonly format?: 'epub' | 'docx' | undefined;
}

interface Sign extends ZippedKind {
  /** The name of a file that only such archives have. */
  readonly within: RegExp;
}

/** Sources: EPUB 3.3, "OCF abstract container"; ECMA-376 part 1, §11–13; OASIS OpenDocument 1.3 part 2. */
const SIGNS: readonly Sign[] = [
  { name: 'an EPUB book', format: 'epub', within: /^META-INF\/container\.xml$|\.opf$/ },
  { name: 'a Word document', format: 'docx', within: /^word\// },
  { name: 'an Excel workbook', within: /^xl\// },
  { name: 'a PowerPoint presentation', within: /^ppt\// },
  { name: 'an OpenDocument file', within: /^META-INF\/manifest\.xml$/ },
];

/** What kind of zip archive this is. @throws RefusedFile when it is damaged or a bomb */
export function zippedKind(bytes: Uint8Array): ZippedKind {
  const { names } = openArchive(bytes, 'a ZIP archive (or a Word, EPUB or other zipped document)');
  const sign = SIGNS.find(({ within }) => names.some((name) => within.test(name)));
  return sign ? { name: sign.name, format: sign.format } : { name: 'a ZIP archive' };
}
