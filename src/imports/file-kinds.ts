/** A file type that isn't text, by the bytes it begins with. */
export interface FileKind {
  readonly id: 'pdf' | 'zip' | 'cfb' | 'other';
  /** With its article, to be put into a sentence. */
  readonly name: string;
  readonly magic: readonly number[];
}

/**
 * First bytes of what people drop on an importer. Sources: ISO 32000-2 §7.5.2 (PDF), PKWARE APPNOTE 6.3.10
 * §4.3.7 (ZIP), PNG 3rd edition §5.2, ITU-T T.81 B.1.1.3 (JPEG), GIF89a §17, RFC 1952 §2.3.1 (gzip),
 * [MS-CFB] §2.2 (old Word), RFC 9649 (RIFF/WebP), RTF 1.9.1.
 */
const FILE_KINDS: readonly FileKind[] = [
  { id: 'pdf', name: 'a PDF', magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { id: 'zip', name: 'a ZIP archive', magic: [0x50, 0x4b, 0x03, 0x04] },
  { id: 'zip', name: 'a ZIP archive', magic: [0x50, 0x4b, 0x05, 0x06] },
  { id: 'other', name: 'a PNG picture', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { id: 'other', name: 'a JPEG picture', magic: [0xff, 0xd8, 0xff] },
  { id: 'other', name: 'a GIF picture', magic: [0x47, 0x49, 0x46, 0x38] },
  { id: 'other', name: 'a WebP picture, a sound or a film', magic: [0x52, 0x49, 0x46, 0x46] },
  { id: 'other', name: 'a gzip archive', magic: [0x1f, 0x8b] },
  { id: 'cfb', name: 'an old Word or Excel document', magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { id: 'other', name: 'a rich text (RTF) document', magic: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

/** Other bytes may stand before a PDF's header, within the first 1024 (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WITHIN = 1024;

/** The kind of file that these bytes are known to be, or undefined for what may be text. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  return FILE_KINDS.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
}

/** Whether this is a PDF: by its first bytes, or by its name and a header that isn't far. */
export function isPdf(bytes: Uint8Array, name = ''): boolean {
  const kind = fileKind(bytes);
  if (kind) return kind.id === 'pdf';
  return /\.pdf$/i.test(name) && String.fromCharCode(...bytes.subarray(0, PDF_HEADER_WITHIN)).includes('%PDF-');
}

/** Word keeps a document with a password in a compound file with a stream of this name ([MS-OFFCRYPTO] §2.3.4.4). */
const ENCRYPTED_STREAM = Array.from('EncryptedPackage', (char) => [char.charCodeAt(0), 0]).flat();

/** Whether a compound file is a locked Word document rather than an old one. */
export function isLockedOfficeFile(bytes: Uint8Array): boolean {
  return (
    fileKind(bytes)?.id === 'cfb' &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(ENCRYPTED_STREAM))
  );
}
