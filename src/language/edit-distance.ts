/**
 * Edits that turn one word into the other: insertions, deletions, substitutions and swaps of neighbours ("optimal
 * string alignment"). Counts up to `max` and returns `max + 1` for everything beyond, which saves most of the work.
 *
 * Source: Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 16 (2011), §2.1.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, { i, previous, beforePrevious });
    if (Math.min(...row) > max) return max + 1;
    beforePrevious = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? max + 1, max + 1);
}

interface Rows {
  readonly i: number;
  readonly previous: readonly number[];
  readonly beforePrevious: readonly number[];
}

function nextRow(a: string, b: string, { i, previous, beforePrevious }: Rows): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const substitution = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, substitution);
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    if (isSwap) cost = Math.min(cost, at(beforePrevious, j - 2) + 1);
    row.push(cost);
  }
  return row;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
