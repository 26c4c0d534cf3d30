import { MAX_ARCHIVE_ENTRIES } from '../limits.ts';

/** A file as the archive's directory describes it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  /** Where its local header begins. */
  readonly offset: number;
  readonly isEncrypted: boolean;
}

/** Source of signatures and layouts: PKWARE APPNOTE 6.3.10, §4.3.12 (directory) and §4.3.16 (its end). */
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const ENCRYPTED_FLAG = 1;

/**
 * The directory of a zip archive; undefined where it is damaged. Archives of more than 4 GB or 65,535 files have another
 * directory (Zip64), which no file of the size that is read here needs.
 */
export function listEntries(bytes: Uint8Array): readonly ArchiveEntry[] | 'too-many' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ARCHIVE_ENTRIES) return 'too-many';
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + ENTRY_BYTES + (nameBytes ?? 0);
    if (next > end) return undefined;
    entries.push(readEntry(view, at, bytes.subarray(at + ENTRY_BYTES, next)));
    at = next + (extraBytes ?? 0) + (commentBytes ?? 0);
  }
  return entries;
}

function readEntry(view: DataView, at: number, name: Uint8Array): ArchiveEntry {
  return {
    // Old archivers wrote code page 437; the files that are read here have ASCII names.
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The end record stands at the file's end, behind it at most a comment. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}
