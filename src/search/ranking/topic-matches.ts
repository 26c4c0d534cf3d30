import type { MatchKind, Query } from '../query.ts';
import type { CandidateText } from './candidate-text.ts';

/** A word of a candidate that answers to a topic of the question. */
export interface TopicMatch {
  /** Index of the topic in the query. */
  readonly topic: number;
  /** Index of the word in the candidate's terms. */
  readonly term: number;
  readonly weight: number;
  readonly kind: MatchKind;
}

/** The question's stems, each with the topic it answers to best. */
export type TopicLookup = ReadonlyMap<string, Omit<TopicMatch, 'term'>>;

export function toTopicLookup({ topics }: Query): TopicLookup {
  const lookup = new Map<string, Omit<TopicMatch, 'term'>>();
  topics.forEach(({ alternatives }, topic) => {
    for (const { stem, weight, kind } of alternatives) {
      if (weight > (lookup.get(stem)?.weight ?? 0)) lookup.set(stem, { topic, weight, kind });
    }
  });
  return lookup;
}

/** Where a candidate speaks of the question's topics, in the order of its words. */
export function matchTopics(lookup: TopicLookup, { terms }: CandidateText): TopicMatch[] {
  return terms.flatMap(({ stem, isStopWord }, term) => {
    const match = isStopWord ? undefined : lookup.get(stem);
    return match ? [{ ...match, term }] : [];
  });
}

/** For each topic the best weight among the matches; 0 where there is none. */
export function bestWeights(topics: number, matches: readonly TopicMatch[]): number[] {
  const best = Array.from({ length: topics }, () => 0);
  for (const { topic, weight } of matches) best[topic] = Math.max(best[topic] ?? 0, weight);
  return best;
}
