/** Which English words mean much the same or belong closely together, by their stems. */
export interface SynonymTable {
  /**
   * Stems close to this one with their closeness, above 0 and at most 1, closest first; empty for a stem that the table
   * doesn't know. Symmetric: `related(a).get(b) === related(b).get(a)`. The map is made anew by each call.
   */
  related(stem: string): ReadonlyMap<string, number>;
}

/** How many steps of closeness the text tells apart, each a letter from A on; A is 1/25, the lowest that helped. */
export const LEVELS = 25;
/** Capitals, as stems have none and so the letter can follow the stem at once. */
export const FIRST_LEVEL = 'A';

/** Bits for a level within a link; the rest is the number of the other stem. */
const LEVEL_BITS = 5;

/**
 * Reads lines of a stem and the stems close to it, each with the letter of its level ("buy acquirF purchasX"). A pair
 * stands once, under either stem, and is found from both. Lines that start with "#" are remarks.
 */
export function parseSynonyms(text: string): SynonymTable {
  const stems: string[] = [];
  const numbers = new Map<string, number>();
  // Plain numbers: 70,000 pairs as objects or maps would take several times the memory.
  const links: number[][] = [];
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, stems.length);
    links.push([]);
    return stems.push(stem) - 1;
  };
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    const [stem = '', ...others] = line.split(' ');
    const a = numberOf(stem);
    for (const other of others) {
      const b = numberOf(other.slice(0, -1));
      const level = other.charCodeAt(other.length - 1) - FIRST_LEVEL.charCodeAt(0) + 1;
      links[a]?.push((b << LEVEL_BITS) | level);
      links[b]?.push((a << LEVEL_BITS) | level);
    }
  }
  return {
    related: (stem) => {
      const found = (links[numbers.get(stem) ?? -1] ?? []).map((link): [string, number] => {
        return [stems[link >> LEVEL_BITS] ?? '', (link & (2 ** LEVEL_BITS - 1)) / LEVELS];
      });
      return new Map(found.toSorted(([, a], [, b]) => b - a));
    },
  };
}
