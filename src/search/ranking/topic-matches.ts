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
export interface TopicLookup {
  readonly stems: ReadonlyMap<string, Omit<TopicMatch, 'term'>>;
  /** Topics that are actors, by name: found under all their names, as a whole. */
  readonly actors: ReadonlyMap<string, { readonly topic: number; readonly typed: string }>;
}

export function toTopicLookup({ text, topics }: Query): TopicLookup {
  const lookup = new Map<string, Omit<TopicMatch, 'term'>>();
  const actors = new Map<string, { topic: number; typed: string }>();
  topics.forEach(({ alternatives, named, term }, topic) => {
    if (named) actors.set(named.name, { topic, typed: text.slice(term.start, term.end).toLowerCase() });
    for (const { stem, weight, kind } of alternatives) {
      if (weight > (lookup.get(stem)?.weight ?? 0)) lookup.set(stem, { topic, weight, kind });
    }
  });
  return { stems: lookup, actors };
}

/** What an actor's other names count: the sentence with the name that was typed comes first. */
const OTHER_NAME = 0.8;

/** Where a candidate speaks of the question's topics, in the order of its words. */
export function matchTopics(lookup: TopicLookup, { terms, places, names }: CandidateText): TopicMatch[] {
  const named = new Map<number, TopicMatch>();
  for (const { actor, words, term } of names) {
    const asked = lookup.actors.get(actor);
    if (!asked) continue;
    const isTyped = words === asked.typed;
    named.set(term, { topic: asked.topic, term, weight: isTyped ? 1 : OTHER_NAME, kind: isTyped ? 'exact' : 'alias' });
  }
  const matches = [...named.values()];
  for (const [stem, match] of lookup.stems) {
    for (const term of places.get(stem) ?? []) {
      if (!named.has(term) && terms[term]?.isStopWord === false) matches.push({ ...match, term });
    }
  }
  return matches.toSorted((a, b) => a.term - b.term);
}

/** For each topic the best weight among the matches; 0 where there is none. */
export function bestWeights(topics: number, matches: readonly TopicMatch[]): number[] {
  const best = zeros(topics);
  for (const { topic, weight } of matches) best[topic] = Math.max(best[topic] ?? 0, weight);
  return best;
}

/** For each sentence of the text, and in it for each topic, the best weight among the matches. */
export function weightsBySentence(
  topics: number,
  text: CandidateText,
  matches: readonly Pick<TopicMatch, 'topic' | 'term' | 'weight'>[],
): number[][] {
  const weights = text.sentences.map(() => zeros(topics));
  for (const { topic, term, weight } of matches) {
    const row = weights[text.sentenceOf[term] ?? 0];
    if (row) row[topic] = Math.max(row[topic] ?? 0, weight);
  }
  return weights;
}

/** As `Array.from` with a length, in a tenth of the time: there are a hundred such lists to a question. */
function zeros(length: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < length; i++) list.push(0);
  return list;
}
