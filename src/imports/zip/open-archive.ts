import { crc32, inflateRawSync } from 'node:zlib';
import {
  MAX_ARCHIVE_BYTES,
  MAX_ARCHIVE_ENTRIES,
  MAX_ENTRY_BYTES,
  MAX_INFLATION,
  SURELY_HARMLESS_BYTES,
} from '../limits.ts';
import { RefusedFile } from '../refused-file.ts';
import { REFUSALS } from '../refusals.ts';
import { type ArchiveEntry, listEntries } from './list-entries.ts';

/** The files in a zip archive, inflated when they are asked for and never written anywhere. */
export interface Archive {
  /** In the order of the archive's directory. A path that leads out of the archive is only a name here. */
  readonly names: readonly string[];
  /** The file's bytes; undefined when the archive has no such file. @throws RefusedFile */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** Local file header: signature, and the lengths of name and extra field, which may differ from the directory's (APPNOTE 6.3.10, §4.3.7). */
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a zip archive that nobody trusts: the number of its files, the size of each and of all that is read, and how
 * much a file swells are bounded, and measured on what really comes out, whatever the directory claims. Files that
 * share their bytes (a bomb without nesting) count each time.
 *
 * @param kind what the file should be, with its article: "a Word document"
 * @throws RefusedFile when the archive is damaged, encrypted or a bomb
 */
export function openArchive(bytes: Uint8Array, kind: string): Archive {
  const listed = listEntries(bytes);
  if (listed === undefined) throw new RefusedFile(REFUSALS.damaged(kind));
  if (listed === 'too-many' || listed.length > MAX_ARCHIVE_ENTRIES) throw new RefusedFile(REFUSALS.swells(kind));
  const entries = new Map(listed.toReversed().map((entry) => [entry.name, entry])); // of two with one name the first counts
  let left = MAX_ARCHIVE_BYTES;
  return {
    names: listed.map(({ name }) => name),
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const content = readEntry(bytes, entry, { kind, left });
      left -= content.length;
      return content;
    },
  };
}

interface Reading {
  readonly kind: string;
  /** How many bytes may still come out of this archive. */
  readonly left: number;
}

function readEntry(bytes: Uint8Array, entry: ArchiveEntry, { kind, left }: Reading): Uint8Array {
  if (entry.isEncrypted) throw new RefusedFile(REFUSALS.encrypted(kind));
  const packed = packedBytes(bytes, entry);
  if (!packed) throw new RefusedFile(REFUSALS.damaged(kind));
  const ratioLimit = Math.max(SURELY_HARMLESS_BYTES, packed.length * MAX_INFLATION);
  const maxBytes = Math.min(MAX_ENTRY_BYTES, ratioLimit, left);
  const content = inflate(packed, entry.method, maxBytes);
  if (content === 'too-large') throw new RefusedFile(REFUSALS.swells(kind));
  if (content === undefined || crc32(content) !== entry.crc) throw new RefusedFile(REFUSALS.damaged(kind));
  return content;
}

function packedBytes(bytes: Uint8Array, { offset, packedBytes: length }: ArchiveEntry): Uint8Array | undefined {
  if (offset + LOCAL_BYTES > bytes.length) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_BYTES);
  if (header.getUint32(0, true) !== LOCAL_SIGNATURE) return undefined;
  const start = offset + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}

function inflate(packed: Uint8Array, method: number, maxBytes: number): Uint8Array | 'too-large' | undefined {
  if (method === STORED) return packed.length > maxBytes ? 'too-large' : packed;
  if (method !== DEFLATED || maxBytes <= 0) return maxBytes <= 0 ? 'too-large' : undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: maxBytes });
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? 'too-large' : undefined;
  }
}
