import type { Named } from '#src/language/find-names.ts';
import Fuse from 'fuse.js';

/** Fuse.js over short names, measured from their beginning: "rusia" is Russia, "persia" isn't. */
const OPTIONS = {
  threshold: 0.3,
  distance: 20,
  ignoreDiacritics: true,
  keys: ['name', 'aliases'],
  minMatchCharLength: 2,
};

/** Of people's misspelt names nothing shorter can be guessed. */
const MIN_LETTERS = 4;

/** The thing whose name looks most like the typed one, or undefined where none does. */
export function findLikelyName<T extends Named>(typed: string, things: readonly T[]): T | undefined {
  if (typed.length < MIN_LETTERS) return undefined;
  const [best] = new Fuse(things, OPTIONS).search(typed, { limit: 1 });
  return best?.item;
}

/** Things whose names or aliases fit what was typed so far; best first. */
export function suggestNames<T extends Named>(typed: string, things: readonly T[], limit: number): T[] {
  if (typed.trim() === '') return things.slice(0, limit);
  return new Fuse(things, OPTIONS).search(typed.trim(), { limit }).map(({ item }) => item);
}
