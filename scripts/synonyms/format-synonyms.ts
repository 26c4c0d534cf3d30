import { FIRST_LEVEL, LEVELS } from '#src/search/synonyms/parse-synonyms.ts';
import { MAX_RELATED } from './relations.ts';
import type { StemPairs } from './relate-stems.ts';

/** The table as `parseSynonyms` reads it, in code unit order; pairs below the lowest level are left out. */
export function formatSynonyms(pairs: StemPairs): string {
  const nearest = new Map([...mirror(pairs)].map(([stem, levels]) => [stem, new Map(sortLevels(levels))]));
  const lines = [...nearest].flatMap(([stem, levels]) => {
    const mutual = [...levels].filter(([other]) => nearest.get(other)?.has(stem));
    const written = mutual.map(([other, level]) => other + letterOf(level));
    return written.length === 0 ? [] : [`${stem} ${written.join(' ')}\n`];
  });
  return lines.toSorted().join('');
}

/** By stem, all stems that it makes a pair with, and the level of each. */
function mirror(pairs: StemPairs): Map<string, Map<string, number>> {
  const levels = new Map<string, Map<string, number>>();
  const add = (stem: string, other: string, level: number) => {
    levels.set(stem, (levels.get(stem) ?? new Map<string, number>()).set(other, level));
  };
  for (const [stem, others] of pairs) {
    for (const [other, closeness] of others) {
      if (closeness * LEVELS < 1) continue;
      const level = Math.min(LEVELS, Math.round(closeness * LEVELS));
      add(stem, other, level);
      add(other, stem, level);
    }
  }
  return levels;
}

/** Closest first, and no more than are kept. */
function sortLevels(levels: ReadonlyMap<string, number>): [string, number][] {
  const sorted = [...levels].toSorted(([a, levelOfA], [b, levelOfB]) => levelOfB - levelOfA || (a < b ? -1 : 1));
  return sorted.slice(0, MAX_RELATED);
}

function letterOf(level: number): string {
  return String.fromCharCode(FIRST_LEVEL.charCodeAt(0) + level - 1);
}
