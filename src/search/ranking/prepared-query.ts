import type { Query } from '../query.ts';
import { type GramLookup, type GramSource, toGramLookup } from './measure-grams.ts';
import { modalsOf } from './measure-modals.ts';
import { definitionTest } from './measure-definition.ts';
import { type AdjacentWords, adjacentWords } from './measure-order.ts';
import type { RelatedWords } from './measure-related.ts';
import { type TopicLookup, toTopicLookup } from './topic-matches.ts';

/** A question made ready for holding many candidates against it: what is the same for all of them. */
export interface PreparedQuery {
  readonly query: Query;
  /** Rarities summed over the topics; above 0. */
  readonly totalRarity: number;
  readonly lookup: TopicLookup;
  /** Stems that are related to topics: to which, and how closely. */
  readonly related: ReadonlyMap<string, readonly RelatedTopic[]>;
  /** Two and three words of the question side by side. */
  readonly pairs: readonly AdjacentWords[];
  readonly triples: readonly AdjacentWords[];
  readonly gramLookup: GramLookup;
  /** The modal verbs that the question asks with. */
  readonly modals: ReadonlySet<string>;
  /** Whether a text defines what is asked for; undefined where the question doesn't ask so. */
  readonly defines: ((text: string) => boolean) | undefined;
}

export interface RelatedTopic {
  /** Index in the query. */
  readonly topic: number;
  readonly weight: number;
}

export interface QuerySources extends GramSource {
  readonly related: RelatedWords;
}

export function prepareQuery(query: Query, sources: QuerySources): PreparedQuery {
  return {
    query,
    totalRarity: query.topics.reduce((sum, { rarity }) => sum + rarity, 0) || 1,
    lookup: toTopicLookup(query),
    related: relatedTopics(query, sources.related),
    pairs: adjacentWords(query, 2),
    triples: adjacentWords(query, 3),
    gramLookup: toGramLookup(query, sources),
    modals: modalsOf(query),
    defines: definitionTest(query),
  };
}

function relatedTopics({ topics, language }: Query, related: RelatedWords): Map<string, RelatedTopic[]> {
  const found = topics.flatMap(({ term }, topic) =>
    [...related(term.stem, language)].map(([stem, weight]) => ({ stem, topic, weight })),
  );
  return Map.groupBy(found, ({ stem }) => stem);
}
