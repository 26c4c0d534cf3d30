import { fileKind, isLockedOfficeFile } from './file-kinds.ts';
import { MAX_IMPORT_BYTES } from './limits.ts';
import { REFUSALS } from './refusals.ts';
import type { ImportInput, Refused } from './import-result.ts';

export type Decoded = { readonly kind: 'decoded'; readonly text: string } | Refused;

/** Where HTML may declare its encoding: within the first 1024 bytes (HTML Living Standard, §4.2.5.4). */
const META_PRESCAN_BYTES = 1024;

/**
 * Bytes → text, or why not. Size is looked at first, so that a huge file costs nothing. UTF-8 must be valid; UTF-16
 * needs its byte-order mark; HTML may declare another encoding in a `meta` element, which a byte-order mark overrules
 * (WHATWG Encoding Standard, "decode").
 */
export function decodeText({ bytes, name = '' }: ImportInput): Decoded {
  if (bytes.length > MAX_IMPORT_BYTES) return REFUSALS.tooLarge(bytes.length);
  if (bytes.length === 0) return REFUSALS.empty();
  if (isLockedOfficeFile(bytes)) return REFUSALS.encrypted('a Word or Excel document');
  const kind = fileKind(bytes);
  if (kind) return REFUSALS.binary(kind.name);
  const encoding = encodingOf(bytes, name);
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) return REFUSALS.binary('binary data');
  const text = decode(bytes, encoding);
  if (text === undefined) return REFUSALS.wrongEncoding(encoding.toUpperCase());
  if (text.includes('\0')) return REFUSALS.binary('binary data');
  return text.trim() === '' ? REFUSALS.empty() : { kind: 'decoded', text };
}

function encodingOf(bytes: Uint8Array, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return declaredCharset(bytes, name) ?? 'utf-8';
}

function declaredCharset(bytes: Uint8Array, name: string): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, META_PRESCAN_BYTES));
  if (!/\.x?html?$/i.test(name) && !/<(?:!doctype\s+html|html|head|meta)\b/i.test(head)) return undefined;
  const label = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]?.toLowerCase();
  // A page whose meta element can be read byte by byte isn't UTF-16, whatever it says (same standard, §13.2.3.2).
  return label?.startsWith('utf-16') === true ? 'utf-8' : label;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // invalid bytes, or an encoding that nobody knows
  }
}
