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

/** Edits from one word to others, as `editDistance` counts them. */
export type Distances = (other: string, max: number) => number;

/**
 * Makes ready for comparing one word with many: its letters become bits, so that a letter of the other word costs a
 * dozen operations however long the word is, and nothing is allocated.
 *
 * Source: Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of
 * Computing 10 (2003), figure 5.
 */
export function distancesFrom(word: string): Distances {
  if (word === '' || word.length > BITS) return (other, max) => editDistance(word, other, max);
  const letters = letterBits(word);
  const last = 1 << (word.length - 1);
  return (other, max) => {
    if (Math.abs(other.length - word.length) > max) return max + 1;
    let more = -1;
    let less = 0;
    let diagonal = 0;
    let before = 0;
    let edits = word.length;
    for (let i = 0; i < other.length; i++) {
      const here = letters(other.charCodeAt(i));
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & more) + more) ^ more) | here | less | swapped;
      const across = less | ~(diagonal | more);
      const down = diagonal & more;
      if (across & last) edits += 1;
      if (down & last) edits -= 1;
      // Each letter that is left can take one edit back.
      if (edits - (other.length - i - 1) > max) return max + 1;
      const next = (across << 1) | 1;
      more = (down << 1) | ~(diagonal | next);
      less = diagonal & next;
      before = here;
    }
    return edits;
  };
}

/** Letters of a word that fit in a number. */
const BITS = 32;
const ASCII = 128;

/** For each UTF-16 unit the places in the word where it stands, as bits. */
function letterBits(word: string): (unit: number) => number {
  const ascii = new Int32Array(ASCII);
  const others = new Map<number, number>();
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < ASCII) ascii[unit] = (ascii[unit] ?? 0) | (1 << i);
    else others.set(unit, (others.get(unit) ?? 0) | (1 << i));
  }
  return (unit) => (unit < ASCII ? ascii[unit] : others.get(unit)) ?? 0;
}
