import type { Topic } from '../query.ts';

/** For each topic how well its words are among a title's terms; 0 where they aren't. */
export function titleWeights(topics: readonly Topic[], terms: ReadonlySet<string>): number[] {
  return topics.map(({ alternatives }) =>
    alternatives.reduce((best, { stem, weight, kind }) => {
      return kind !== 'look-alike' && terms.has(stem) ? Math.max(best, weight) : best;
    }, 0),
  );
}
