import { binaryKind } from './file-kinds.ts';
import { MAX_IMPORT_BYTES } from './limits.ts';
import { REFUSALS } from './refusals.ts';
import type { ImportInput, Refused } from './import-result.ts';

export type Decoded = { readonly kind: 'decoded'; readonly text: string } | Refused;

/** Where HTML may declare its encoding: within the first 1024 bytes (HTML Living Standard, §4.2.5.4). */
const META_PRESCAN_BYTES = 1024;

/** A page with one broken character in so many is read; whether its article has one is looked at later. */
const CHARACTERS_A_BROKEN_ONE = 1000;

/** What stands where bytes had no meaning (Unicode §23.8). */
export const REPLACEMENT = '\ufffd';

/** The encoding of pages that declare none, by their language (HTML Living Standard, §13.2.3.2, step 9). */
const ENCODINGS_OF_LANGUAGES: readonly (readonly [language: RegExp, encoding: string])[] = [
  [/^(?:ru|uk|bg|be|sr|mk|ky|tg)\b/i, 'windows-1251'],
  [/^ko\b/i, 'euc-kr'],
  [/^ja\b/i, 'shift_jis'],
  [/^zh-(?:hant|tw|hk)\b/i, 'big5'],
  [/^zh\b/i, 'gb18030'],
  [/^(?:pl|cs|sk|hu|sl)\b/i, 'windows-1250'],
  [/^el\b/i, 'windows-1253'],
  [/^tr\b/i, 'windows-1254'],
];

/**
 * Bytes → text, or why not. Size is looked at first, so that a huge file costs nothing. UTF-8 must be valid; UTF-16
 * needs its byte-order mark. A byte-order mark overrules what the server says, which overrules the page's `meta`
 * element (WHATWG Encoding Standard, "decode"; HTML Living Standard, §13.2.3.2); where one of them is plainly wrong, the next is tried.
 */
export function decodeText(input: ImportInput): Decoded {
  const { bytes } = input;
  if (bytes.length > MAX_IMPORT_BYTES) return REFUSALS.tooLarge(bytes.length);
  if (bytes.length === 0) return REFUSALS.empty();
  const kind = binaryKind(bytes);
  if (kind !== undefined) return REFUSALS.binary(kind);
  const encodings = encodingsOf(input);
  const [first = 'utf-8'] = encodings;
  if (!first.startsWith('utf-16') && bytes.includes(0)) return REFUSALS.binary('binary data');
  const text = decodeFirst(bytes, encodings, input.origin !== undefined);
  if (text === undefined) return REFUSALS.wrongEncoding(first.toUpperCase());
  if (text.includes('\0')) return REFUSALS.binary('binary data');
  return text.trim() === '' ? REFUSALS.empty() : { kind: 'decoded', text };
}

/** The likeliest first. */
function encodingsOf({ bytes, name = '', origin }: ImportInput): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ['utf-8'];
  const head = String.fromCharCode(...bytes.subarray(0, META_PRESCAN_BYTES));
  const isPage = /\.x?html?$/i.test(name) || /<(?:!doctype\s+html|html|head|meta)\b/i.test(head);
  const declared = isPage ? declaredCharset(head) : undefined;
  const stated = origin?.charset?.toLowerCase();
  if (stated !== undefined) {
    // Servers add their default to every page; where the page says UTF-8 and is UTF-8, that is no chance.
    const isDefault = /^(?:iso-8859-1|latin1|windows-1252|us-ascii)$/.test(stated);
    return isDefault && declared !== undefined
      ? [declared, stated]
      : [stated, ...(declared ? [declared] : []), 'utf-8'];
  }
  if (declared !== undefined) return [declared];
  return isPage ? ['utf-8', ...encodingOfLanguage(head)] : ['utf-8'];
}

function declaredCharset(head: string): string | undefined {
  const label = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]?.toLowerCase();
  // A page whose meta element can be read byte by byte isn't UTF-16, whatever it says (same standard, §13.2.3.2).
  return label?.startsWith('utf-16') === true ? 'utf-8' : label;
}

function encodingOfLanguage(head: string): readonly string[] {
  const language = /<html\b[^>]*\blang\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (language === undefined) return [];
  return [ENCODINGS_OF_LANGUAGES.find(([pattern]) => pattern.test(language))?.[1] ?? 'windows-1252'];
}

/** By the first encoding in which every byte has a meaning. A web page may also have a few broken characters, in any corner. */
function decodeFirst(bytes: Uint8Array, encodings: readonly string[], isWebPage: boolean): string | undefined {
  const text = encodings.map((encoding) => decode(bytes, encoding, { fatal: true })).find((each) => each !== undefined);
  if (text !== undefined || !isWebPage) return text;
  const [first = 'utf-8'] = encodings;
  const mended = decode(bytes, first, { fatal: false });
  const broken = mended === undefined ? 0 : mended.split(REPLACEMENT).length - 1;
  return mended !== undefined && broken * CHARACTERS_A_BROKEN_ONE <= mended.length ? mended : undefined;
}

function decode(bytes: Uint8Array, encoding: string, options: { readonly fatal: boolean }): string | undefined {
  try {
    return new TextDecoder(encoding, options).decode(bytes);
  } catch {
    return undefined; // invalid bytes, or an encoding that nobody knows
  }
}
