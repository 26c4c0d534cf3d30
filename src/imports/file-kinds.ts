/** A file type that isn't text, by the bytes it begins with. */
export interface FileKind {
  /** With its article, to be put into a sentence. */
  readonly name: string;
  readonly magic: readonly number[];
}

/**
 * First bytes of what people drop on an importer by mistake. Sources: ISO 32000-2 §7.5.2 (PDF), PKWARE APPNOTE 6.3.10
 * §4.3.7 (ZIP), PNG 3rd edition §5.2, ITU-T T.81 B.1.1.3 (JPEG), GIF89a §17, RFC 1952 §2.3.1 (gzip),
 * [MS-CFB] §2.2 (old Word), RFC 9649 (RIFF/WebP), RTF 1.9.1.
 */
const FILE_KINDS: readonly FileKind[] = [
  { name: 'a PDF', magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a ZIP archive (or a Word, EPUB or other zipped document)', magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a ZIP archive', magic: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'a PNG picture', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { name: 'a JPEG picture', magic: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', magic: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a WebP picture, a sound or a film', magic: [0x52, 0x49, 0x46, 0x46] },
  { name: 'a gzip archive', magic: [0x1f, 0x8b] },
  { name: 'an old Word or Excel document', magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a rich text (RTF) document', magic: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

/** What else a ZIP is, by the name of the first file in it (ECMA-376 part 2; EPUB 3.3, "OCF ZIP container"). */
const ZIPPED: readonly { readonly name: string; readonly within: string }[] = [
  { name: 'an EPUB book', within: 'mimetypeapplication/epub+zip' },
  { name: 'an OpenDocument file', within: 'mimetypeapplication/vnd.oasis.opendocument' },
  { name: 'a Word, Excel or PowerPoint document (DOCX, XLSX, PPTX)', within: '[Content_Types].xml' },
];

/** How far the name of a ZIP's first file may reach: its header has 30 bytes, names are short. */
const ZIP_PEEK_BYTES = 200;

/** The name of the file type that these bytes are known to be, or undefined for what may be text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const kind = FILE_KINDS.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
  if (!kind) return undefined;
  if (!kind.name.includes('ZIP')) return kind.name;
  const head = String.fromCharCode(...bytes.subarray(0, ZIP_PEEK_BYTES));
  return ZIPPED.find(({ within }) => head.includes(within))?.name ?? kind.name;
}
