/**
 * Weighs the terms of each text by (1 + ln frequency) × ln(1 + texts ÷ texts with the term), which is tf-idf in the form
 * of Salton and Buckley (1988), and scales each vector to length 1.
 */
export function termVectors(texts: readonly (readonly string[])[]): Map<string, number>[] {
  const frequency = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return texts.map((terms) => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const weighted = [...counts].map(([term, count]) => {
      return [term, (1 + Math.log(count)) * Math.log(1 + texts.length / (frequency.get(term) ?? 1))] as const;
    });
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return new Map(weighted.map(([term, weight]) => [term, weight / length]));
  });
}

/** The sum of vectors. */
export function sumOf(vectors: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

/** Cosine of two vectors; those of `termVectors` have length 1. With a sum of vectors it is the sum of the cosines. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return sum;
}
