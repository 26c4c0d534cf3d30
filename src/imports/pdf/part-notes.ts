import type { LeftOut } from '../import-result.ts';
import type { Line } from './line.ts';

/** Notes are set smaller than the text, by at least this much. */
const MAX_NOTE_SIZE = 0.94;

/** What a note begins with: its number or sign. */
const NOTE_START = /^(?:\[?\d{1,3}\]?|[*†‡§¶]{1,3})[.):]?\s*\P{N}/u;

export interface WithoutNotes {
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes the footnotes out of a document's lines: smaller type at the foot of a column that begins with a note's sign,
 * or goes on from the notes of the page before.
 */
export function partNotes(lines: readonly Line[], bodySize: number): WithoutNotes {
  const columns = [...Map.groupBy(lines, ({ page, column }) => `${page} ${column}`).values()];
  const notes = new Set<Line>();
  let goesOn = false;
  for (const column of columns) {
    const foot = footOf(column, bodySize);
    const first = foot.findIndex(({ text }) => NOTE_START.test(text));
    const found: readonly Line[] = goesOn && foot.length < column.length ? foot : first === -1 ? [] : foot.slice(first);
    for (const line of found) notes.add(line);
    goesOn = found.length > 0 && !/[.!?…。”"')\]]$/u.test(found.at(-1)?.text ?? '');
  }
  return {
    lines: lines.filter((line) => !notes.has(line)),
    leftOut: joinNotes(lines.filter((line) => notes.has(line))),
  };
}

/** The run of small lines at a column's foot. A column of nothing else is text in small type. */
function footOf(column: readonly Line[], bodySize: number): readonly Line[] {
  const last = column.findLastIndex(({ size }) => size > bodySize * MAX_NOTE_SIZE);
  return last === -1 ? [] : column.slice(last + 1);
}

function joinNotes(lines: readonly Line[]): readonly LeftOut[] {
  const notes: string[] = [];
  for (const { text } of lines) {
    if (NOTE_START.test(text) || notes.length === 0) notes.push(text);
    else notes.push(`${notes.pop()} ${text}`);
  }
  return notes.map((text) => ({ text, why: 'footnote' }));
}
