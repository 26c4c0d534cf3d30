import type { Query } from './query.ts';
import type { RankedCandidate } from './ranking/rank-candidates.ts';

/** From this share of the question's word pieces on a paragraph speaks of it, though in no form that a stem joins; fewer are chance. */
const LEAST_PIECES = 1 / 3;

/** Whether a candidate has a word of the matter; "article" and "say" alone come close to nothing. */
export function namesMatter({ topics }: Query): (candidate: RankedCandidate) => boolean {
  return ({ matches }) => matches.some(({ topic }) => topics[topic]?.isFrame === false);
}

/** Whether a candidate speaks of the matter, be it in related words or in forms that no stem joins. */
export function speaksOf(query: Query): (candidate: RankedCandidate) => boolean {
  const hasWord = namesMatter(query);
  return (candidate) => candidate.hasRelated || candidate.features.gramCoverage >= LEAST_PIECES || hasWord(candidate);
}
