import type { FileValue } from '../../page/protocol.ts';

/** In steps, since a call takes only so many arguments. */
const CHUNK = 0x80_00;

export async function readFileValue(file: File): Promise<FileValue> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return { filename: file.name, contentType: file.type || 'application/octet-stream', base64: btoa(binary) };
}
