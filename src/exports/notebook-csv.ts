import type { ShownNote } from '#src/answers/server/notebook-answer.ts';
import type { Words } from '#src/words/words.ts';
import { partsOf } from './note-parts.ts';

/** Spreadsheets take a file without it for the machine's old code page, and Korean for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Columns are named in English, in whichever language the rest is: programs read them. */
const COLUMNS = ['reference', 'quote', 'source', 'link', 'note', 'tags', 'saved', 'status'] as const;

/** Notes as a table: RFC 4180, in UTF-8 with a byte order mark, every cell quoted. */
export function toCsv(notes: readonly ShownNote[], words: Words): string {
  const rows = notes.map((note) => {
    const { reference, quote, source, link, text, tags, savedAt, status } = partsOf(note, words);
    return [reference, quote, source, link, text, tags.join(' '), savedAt, status];
  });
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

/**
 * A cell that spreadsheets would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"): the words of
 * others may stand in it.
 */
function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
