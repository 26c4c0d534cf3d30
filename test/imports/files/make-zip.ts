import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Stored as it is rather than deflated, as EPUB demands of its `mimetype`. */
  readonly isStored?: boolean;
  /** What the archive claims its size to be, if not the truth. */
  readonly claimedBytes?: number;
  readonly isEncrypted?: boolean;
}

/** A zip archive as PKWARE's APPNOTE describes it. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = makeEntry(entry, offset);
    files.push(local);
    directory.push(central);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

function makeEntry(entry: ZipEntry, offset: number): { local: Buffer; central: Buffer } {
  const content = Buffer.from(
    typeof entry.content === 'string' ? new TextEncoder().encode(entry.content) : entry.content,
  );
  const packed = entry.isStored ? content : deflateRawSync(content, { level: 9 });
  const name = Buffer.from(entry.name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE((entry.isEncrypted ? 1 : 0) | 0x800, 2);
  common.writeUInt16LE(entry.isStored ? 0 : 8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(entry.claimedBytes ?? content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const signature = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([signature(0x04034b50), common, name, packed]),
    central: Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), common, tail, name]),
  };
}
