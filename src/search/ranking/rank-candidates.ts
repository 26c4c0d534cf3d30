import type { Span } from '#src/articles/article.ts';
import type { FirstStageResult } from '../first-stage.ts';
import type { Query } from '../query.ts';
import { bestSentence } from './best-sentence.ts';
import type { CandidateText } from './candidate-text.ts';
import type { Features } from './feature-names.ts';
import { type Places, measureContexts } from './measure-context.ts';
import { measureCoverage } from './measure-coverage.ts';
import { definitionTest } from './measure-definition.ts';
import { measureOrder } from './measure-order.ts';
import { measureRelated, type RelatedWords } from './measure-related.ts';
import { findTyped, measureTypes } from './measure-types.ts';
import { type Model, scoreFeatures } from './model.ts';
import { matchTopics, type TopicMatch, toTopicLookup } from './topic-matches.ts';

/** What ranking needs besides the candidates. */
export interface RankingContext {
  readonly query: Query;
  readonly first: FirstStageResult;
  readonly textOf: (paragraph: number) => CandidateText;
  readonly gramRarity: (gram: string) => number;
  readonly places: Places;
  readonly related: RelatedWords;
}

/** A candidate with everything that was measured of it. */
export interface MeasuredCandidate {
  readonly paragraph: number;
  readonly text: CandidateText;
  readonly matches: readonly TopicMatch[];
  /** Index of the sentence that answers best. */
  readonly sentence: number;
  /** Stretches of the type that the question asks for. */
  readonly typed: readonly Span[];
  readonly features: Features;
}

export interface RankedCandidate extends MeasuredCandidate {
  readonly score: number;
}

/** Measures the candidates of the first stage, in their order. */
export function measureCandidates(context: RankingContext): MeasuredCandidate[] {
  const { query, first, textOf, gramRarity, places, related } = context;
  const lookup = toTopicLookup(query);
  // Looked up once for all candidates and sentences.
  const relatedTo = query.topics.map(({ term }) => related(term.stem));
  const totalRarity = query.topics.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const matched = first.candidates.map((candidate) => {
    const text = textOf(candidate.paragraph);
    return { candidate, text, matches: matchTopics(lookup, text) };
  });
  const contexts = measureContexts(matched, { query, first, places });
  const defines = definitionTest(query);
  return matched.map(({ candidate, text, matches }, i) => {
    const measured = { query, text, matches, gramRarity, totalRarity };
    const coverage = measureCoverage(measured);
    const typed = findTyped(query, text);
    const sentence = bestSentence({ query, text, matches, typed, relatedTo });
    const features: Features = {
      stemScore: candidate.stems,
      gramScore: candidate.grams,
      ...coverage,
      ...measureOrder(measured),
      ...NO_CONTEXT,
      ...contexts[i],
      definition: defines?.(text.text) ? 1 : 0,
      ...measureRelated(measured, sentence, relatedTo),
      ...measureTypes(query, { text, found: typed, sentence }),
      fuse: 0,
    };
    return { paragraph: candidate.paragraph, text, matches, sentence, typed, features };
  });
}

const NO_CONTEXT = { length: 0, opening: 0, neighbour: 0, articleCoverage: 0, articleBest: 0, firstMention: 0 };

/** Orders candidates by the model; best first, equal ones by their numbers. */
export function rankCandidates(measured: readonly MeasuredCandidate[], model: Model): RankedCandidate[] {
  return measured
    .map((candidate) => ({ ...candidate, score: scoreFeatures(model, candidate.features) }))
    .toSorted((a, b) => b.score - a.score || a.paragraph - b.paragraph);
}
