import type { Span } from '#src/articles/article.ts';
import type { FirstStageResult } from '../first-stage.ts';
import type { Query } from '../query.ts';
import { bestSentence, scoreSentences } from './best-sentence.ts';
import type { CandidateText } from './candidate-text.ts';
import type { Features } from './feature-names.ts';
import { type Places, measureContexts } from './measure-context.ts';
import { measureCoverage } from './measure-coverage.ts';
import { measureDistinct } from './measure-distinct.ts';
import { measureOrder } from './measure-order.ts';
import { measureRelated } from './measure-related.ts';
import { findTyped, measureTypes } from './measure-types.ts';
import { type Measured, measureText, type RelatedMatch } from './measured.ts';
import { type Model, scoreFeatures } from './model.ts';
import { prepareQuery, type QuerySources } from './prepared-query.ts';
import { titleWeights } from './title-weights.ts';
import type { TopicMatch } from './topic-matches.ts';

/** What ranking needs besides the candidates. */
export interface RankingContext extends QuerySources {
  readonly query: Query;
  readonly first: FirstStageResult;
  readonly textOf: (paragraph: number) => CandidateText;
  readonly places: Places;
}

/** A candidate with everything that was measured of it. */
export interface MeasuredCandidate {
  readonly paragraph: number;
  readonly text: CandidateText;
  readonly matches: readonly TopicMatch[];
  /** Words that are related to a topic. */
  readonly kin: readonly RelatedMatch[];
  /** For each topic how well the title of the article has it; 0 to 1. */
  readonly titled: readonly number[];
  /** Index of the sentence that answers best. */
  readonly sentence: number;
  /** For each sentence how well it answers, without bounds. */
  readonly sentenceScores: readonly number[];
  /** Stretches of the type that the question asks for. */
  readonly typed: readonly Span[];
  readonly features: Features;
  /** Whether it has a word related to what the question is about, not only to how it is put. */
  readonly hasRelated: boolean;
}

export interface RankedCandidate extends MeasuredCandidate {
  readonly score: number;
}

/** Measures the candidates of the first stage, in their order. */
export function measureCandidates(context: RankingContext): MeasuredCandidate[] {
  const { query, first, textOf, places } = context;
  const prepared = prepareQuery(query, context);
  const all = first.candidates.map((candidate) => {
    const measured = measureText(prepared, textOf(candidate.paragraph));
    const titled = titleWeights(query.topics, places.titleOf(candidate.paragraph));
    return { candidate, measured, matches: measured.matches, titled };
  });
  const contexts = measureContexts(all, { query, first, places });
  const distinctOf = measureDistinct(all.map(({ measured }) => measured));
  return all.map(({ candidate, measured, titled }, i) => {
    const { text, matches, kin } = measured;
    const typed = findTyped(query, text);
    const sentenceScores = scoreSentences(measured, typed);
    const sentence = bestSentence(sentenceScores);
    const features: Features = {
      stemScore: candidate.stems,
      gramScore: candidate.grams,
      ...measureCoverage(measured),
      ...measureOrder(measured),
      ...NO_CONTEXT,
      ...contexts[i],
      ...distinctOf(i),
      definition: measured.defines?.(text.text) ? 1 : 0,
      ...measureRelated(measured, sentence),
      ...measureTypes(query, { text, found: typed, sentence }),
      fuse: 0,
    };
    const hasRelated = hasRelatedMatter(measured);
    return {
      paragraph: candidate.paragraph,
      text,
      matches,
      kin,
      titled,
      sentence,
      sentenceScores,
      typed,
      features,
      hasRelated,
    };
  });
}

function hasRelatedMatter({ query, close }: Measured): boolean {
  return close.some((weights) => weights.some((weight, topic) => weight > 0 && query.topics[topic]?.isFrame === false));
}

const NO_CONTEXT = {
  length: 0,
  opening: 0,
  neighbour: 0,
  articleCoverage: 0,
  articleBest: 0,
  firstMention: 0,
  missingInTitle: 0,
};

/** Orders candidates by the model; best first, equal ones by their numbers. */
export function rankCandidates(measured: readonly MeasuredCandidate[], model: Model): RankedCandidate[] {
  return measured
    .map((candidate) => ({ ...candidate, score: scoreFeatures(model, candidate.features) }))
    .toSorted((a, b) => b.score - a.score || a.paragraph - b.paragraph);
}
