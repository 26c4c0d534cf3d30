import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { MAX_IMPORT_BYTES } from '#src/imports/limits.ts';

/** Whether what is to be imported is an address rather than a path: `https://…`, but `ftp://…` too, to be told of it. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source);
}

/** The bytes of a file, or of standard input for `-`; in words why there are none. */
export async function readSource(source: string, stdin: Readable): Promise<Uint8Array | string> {
  if (source === '-') return readUpTo(stdin);
  try {
    const { size } = await stat(source);
    // A file too large is refused without reading it; its first bytes are enough to say so.
    return size > MAX_IMPORT_BYTES ? new Uint8Array(size > 2 ** 31 ? 2 ** 31 : size) : await readFile(source);
  } catch (error) {
    return `${basename(source)}: ${explain(error)}`;
  }
}

async function readUpTo(stdin: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_IMPORT_BYTES) break;
  }
  return Buffer.concat(chunks);
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder; name a file.';
  if (code === 'EACCES') return 'the file may not be read; check its permissions.';
  return error instanceof Error ? error.message : String(error);
}
