import type { Topic } from '../query.ts';

/** For each topic how well its words are among a title's stems; 0 where they aren't. */
export function titleWeights(topics: readonly Topic[], stems: ReadonlySet<string>): number[] {
  return topics.map(({ alternatives }) =>
    alternatives.reduce((best, { stem, weight, kind }) => {
      return kind !== 'look-alike' && stems.has(stem) ? Math.max(best, weight) : best;
    }, 0),
  );
}
