/** A source of numbers in [0, 1) that gives the same ones for the same seed: mulberry32 (Tommy Ettinger, 2017). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 32 bits of a text, FNV-1a over its UTF-16 units: a seed that belongs to the text. */
export function hashText(text: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}

/** A whole number in [0, `below`). */
export function randomIndex(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** At most `size` of the items in random order; a smaller sample by the same seed is the beginning of a larger one. */
export function sample<T>(items: readonly T[], size: number, seed: number): T[] {
  const random = seededRandom(seed);
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, size)
    .map(({ item }) => item);
}
