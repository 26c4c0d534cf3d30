import type { Inline, List, ListItem } from './nodes.ts';
import { parseInline } from './parse-inline.ts';

interface Line {
  readonly indent: number;
  /** Undefined for a bullet. */
  readonly number: number | undefined;
  readonly text: string;
}

const ITEM = /^([ \t]*)(?:[-*]|(\d{1,9})\.) +(\S.*)$/;

/** Lines of a list, deeper ones under those before. A line without a mark goes on with the item before it. */
export function parseList(text: string): List {
  return toList(readLines(text));
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const written of text.replace(/\n$/, '').split('\n')) {
    const match = ITEM.exec(written);
    const last = lines.at(-1);
    if (match !== null) {
      const [, indent = '', digits, rest = ''] = match;
      lines.push({ indent: indent.length, number: digits === undefined ? undefined : Number(digits), text: rest });
    } else if (last !== undefined) lines[lines.length - 1] = { ...last, text: `${last.text}\n${written.trim()}` };
  }
  return lines;
}

function toList(lines: readonly Line[]): List {
  const [first] = lines;
  const items: { children: readonly Inline[]; nested: Line[] }[] = [];
  for (const line of lines) {
    const open = items.at(-1);
    if (open !== undefined && line.indent > (first?.indent ?? 0)) open.nested.push(line);
    else items.push({ children: parseInline(line.text), nested: [] });
  }
  return {
    kind: 'list',
    ...(first?.number !== undefined && { start: first.number }),
    items: items.map(({ children, nested }): ListItem => ({
      children,
      lists: nested.length === 0 ? [] : [toList(nested)],
    })),
  };
}
