import type { UserExport } from '#src/storage/interface/user-data.ts';

/** All that is kept about a person, as a file: JSON with its tables, times as ISO 8601, lists as lists. */
export function writeOwnData(
  { userId, tables }: UserExport,
  now: number,
): { readonly name: string; readonly text: string } {
  const exportedAt = new Date(now).toISOString();
  const readable = Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.map(toReadable)]));
  const text = `${JSON.stringify({ userId, exportedAt, ...readable }, undefined, 2)}\n`;
  return { name: `pilcrow-data-${exportedAt.slice(0, 10)}.json`, text };
}

function toReadable(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, readCell(column, value)]));
}

/** Columns that the schema keeps as JSON text. */
const JSON_COLUMNS: ReadonlySet<string> = new Set(['tags', 'draft']);

function readCell(column: string, value: unknown): unknown {
  if (column.endsWith('_at') && value !== null) return new Date(Number(value)).toISOString();
  return JSON_COLUMNS.has(column) && typeof value === 'string' ? JSON.parse(value) : value;
}
