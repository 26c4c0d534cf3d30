/** Counts terms of one paragraph after another, in memory that is used again: no garbage while indexing. */
export interface TermCounter {
  readonly count: (term: number) => void;
  /** Calls back for each term counted, with how often, and starts anew. */
  readonly drain: (visit: (term: number, count: number) => void) => void;
}

export function createTermCounter(): TermCounter {
  let counts = new Int32Array(1024);
  const terms: number[] = [];
  return {
    count: (term) => {
      if (term >= counts.length) {
        const larger = new Int32Array(Math.max(term + 1, counts.length * 2));
        larger.set(counts);
        counts = larger;
      }
      const before = counts[term] ?? 0;
      if (before === 0) terms.push(term);
      counts[term] = before + 1;
    },
    drain: (visit) => {
      for (const term of terms) {
        visit(term, counts[term] ?? 0);
        counts[term] = 0;
      }
      terms.length = 0;
    },
  };
}
