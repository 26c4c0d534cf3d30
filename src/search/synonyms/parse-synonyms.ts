/** Which English words mean much the same or belong closely together, by their stems. */
export interface SynonymTable {
  /**
   * Stems close to this one with their closeness, above 0 and at most 1, closest first as WordNet has them; some 80 at
   * most, none for a stem that the table doesn't know. Symmetric: `related(a).get(b) === related(b).get(a)`. The map is made by each call, in
   * about 10 µs.
   */
  related(stem: string): ReadonlyMap<string, number>;
}

/** How many steps of closeness the text tells apart, each a letter from A on; A is 1/25, the lowest that helped. */
export const LEVELS = 25;
/** Capitals, as stems have none and so the letter can follow the stem at once. */
export const FIRST_LEVEL = 'A';

/**
 * Reads lines of a stem and the stems close to it, closest first, each with the letter of its level ("buy purchasY
 * acquirH"). Lines stay text until they are asked for, which keeps reading to about 10 ms and memory to 3 MB.
 */
export function parseSynonyms(text: string): SynonymTable {
  const lines = new Map<string, string>();
  let end = 0;
  for (let start = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    const space = text.indexOf(' ', start);
    lines.set(text.slice(start, space), text.slice(space + 1, end));
  }
  return { related: (stem) => new Map(lines.get(stem)?.split(' ').map(readRelated)) };
}

function readRelated(written: string): [string, number] {
  const level = written.charCodeAt(written.length - 1) - FIRST_LEVEL.charCodeAt(0) + 1;
  return [written.slice(0, -1), level / LEVELS];
}
