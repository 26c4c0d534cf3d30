import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { SavedSearcher } from './searcher.ts';

/** Raise it whenever the analysis or the saved shape changes: an index of another version is refused. */
const VERSION = 9;
const MAGIC = Buffer.from(`pilcrow index ${VERSION}\n`);
const HASH_BYTES = 32;

/** The index as bytes: magic and version, SHA-256 of the rest, the rest. */
export function encodeIndex(saved: SavedSearcher): Uint8Array {
  const payload = serialize(saved);
  return Buffer.concat([MAGIC, sha256(payload), payload]);
}

/** The index out of bytes, or undefined when they are of another version or damaged. */
export function decodeIndex(bytes: Uint8Array): SavedSearcher | undefined {
  const start = MAGIC.length + HASH_BYTES;
  if (bytes.length < start || !MAGIC.equals(bytes.subarray(0, MAGIC.length))) return undefined;
  const payload = bytes.subarray(start);
  if (!sha256(payload).equals(bytes.subarray(MAGIC.length, start))) return undefined;
  try {
    // Written by `encodeIndex` of this version: magic and hash have been checked.
    return deserialize(payload) as SavedSearcher;
  } catch {
    return undefined;
  }
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
