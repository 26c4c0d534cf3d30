/** Lays out rows below their heads: the first column to the left, the others to the right, as wide as needed. */
export function renderTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, i) => Math.max(...[head, ...rows.map((row) => row[i] ?? '')].map(widthOf)));
  const line = (cells: readonly string[]): string => {
    return widths
      .map((width, i) => pad(cells[i] ?? '', width, i === 0))
      .join('  ')
      .trimEnd();
  };
  return [line(heads), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number, isLeft: boolean): string {
  const space = ' '.repeat(width - widthOf(cell));
  return isLeft ? cell + space : space + cell;
}

/** Columns on the screen: characters, as our heads and names have none that are wide. */
function widthOf(text: string): number {
  return Array.from(text).length;
}

/** A share as per cent with one decimal, without the sign. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** A number with about three figures: 0.07, 2.5, 30, 21,220. */
export function shortNumber(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = value >= 10 ? 0 : value >= 1 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
