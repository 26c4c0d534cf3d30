import type { CandidateText } from './candidate-text.ts';
import { matchGrams } from './measure-grams.ts';
import type { PreparedQuery } from './prepared-query.ts';
import { matchTopics, type TopicMatch, weightsBySentence } from './topic-matches.ts';

/** A candidate held against a question: what its features are computed from. */
export interface Measured extends PreparedQuery {
  readonly text: CandidateText;
  readonly matches: readonly TopicMatch[];
  /** Words of the candidate that are related to a topic. */
  readonly kin: readonly RelatedMatch[];
  /** For each sentence, and in it for each topic, the best weight of a match; 0 without one. */
  readonly found: readonly (readonly number[])[];
  /** The same of words related to the topic. */
  readonly close: readonly (readonly number[])[];
  /** For each sentence the question's pieces of words that it has, by their places in `gramLookup`. */
  readonly grams: readonly (readonly number[])[];
}

export function measureText(prepared: PreparedQuery, text: CandidateText): Measured {
  const matches = matchTopics(prepared.lookup, text);
  const topics = prepared.query.topics.length;
  const found = weightsBySentence(topics, text, matches);
  const kin = matchRelated(prepared, text);
  const close = weightsBySentence(topics, text, kin);
  return { ...prepared, text, matches, kin, found, close, grams: matchGrams(prepared.gramLookup, text) };
}

export type RelatedMatch = Pick<TopicMatch, 'topic' | 'term' | 'weight'>;

function matchRelated({ related }: PreparedQuery, { terms, places }: CandidateText): RelatedMatch[] {
  const found: RelatedMatch[] = [];
  if (related.size === 0) return found;
  // Without a copy of the map, which for the candidates of one question would take 250 kB.
  places.forEach((own, stem) => {
    for (const { topic, weight } of related.get(stem) ?? []) {
      for (const term of own) if (terms[term]?.isStopWord === false) found.push({ topic, term, weight });
    }
  });
  return found;
}
