import { isShownFact, type ShownFact } from '../answer-types/question-type.ts';
import type { Query, Topic } from '../query.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import type { Shelf } from '../shelf.ts';
import { namesMatter } from '../speaks-of.ts';
import { findUncovered, type Uncovered } from '../uncovered.ts';
import { answerLikelihood } from './gate.ts';
import { type GateFeatures, lacksFact, lacksFigureOrDate, measureGate } from './gate-features.ts';
import { isNameApart } from './measure-apart.ts';

/** Whether the ranked passages answer, and what is missing. */
export interface Judgement {
  readonly features: GateFeatures;
  /** 0–1: how likely the passages answer; the gate's own measure. */
  readonly confidence: number;
  /** Whether they are refused whatever that says. */
  readonly isRuledOut: boolean;
  /** The question's own words for what no paragraph speaks of, and no passage that is shown at first says otherwise. */
  readonly uncovered: readonly string[];
  /** The topics that no paragraph speaks of. */
  readonly isCovered: (topic: Topic) => boolean;
  /** The kind of fact that is asked for and that the best passage doesn't tell. */
  readonly lacks?: ShownFact | undefined;
}

/** @param ranked best first */
export function judgePassages(query: Query, ranked: readonly RankedCandidate[], shelf: Shelf): Judgement {
  const features = measureGate({ query, ranked, mentions: mentionTest(shelf) });
  const isCovered = coverTest(query, { ranked, shelf });
  const isToldOtherwise = relationTest(query, ranked.slice(0, SHOWN));
  const isApart = isNameApart(query, ranked);
  return {
    features,
    confidence: answerLikelihood(features, shelf.language),
    isRuledOut: isApart || isRuledOut(query, { ranked, features, uncovered: findUncovered(query, isCovered) }),
    uncovered: findUncovered(query, (topic) => isCovered(topic) || isToldOtherwise(topic)).words,
    isCovered,
    lacks: ranked.length > 0 && (isApart || lacksFact(features)) ? shownFact(query) : undefined,
  };
}

/** How likely the ranked passages answer, by the model alone. */
export function likelihoodOf(query: Query, ranked: readonly RankedCandidate[], shelf: Shelf): number {
  return answerLikelihood(measureGate({ query, ranked, mentions: mentionTest(shelf) }), shelf.language);
}

function mentionTest({ names }: Shelf): (candidate: RankedCandidate, actor: string) => boolean {
  return ({ text }, actor) => names.find(text.text).some(({ named }) => named.name === actor);
}

interface CoverContext {
  readonly ranked: readonly RankedCandidate[];
  readonly shelf: Shelf;
}

/** The topics that some paragraph speaks of. Nobody who reads the title in the source line misses its words. */
function coverTest(query: Query, { ranked, shelf: { index } }: CoverContext): (topic: Topic) => boolean {
  const titled = new Set(query.topics.filter((_, topic) => ranked.some((one) => (one.titled[topic] ?? 0) > 0)));
  return (topic) =>
    titled.has(topic) ||
    topic.alternatives.some(({ stem, kind }) => {
      return kind !== 'look-alike' && index.stems.paragraphsWith(index.stems.find(stem)) > 0;
    });
}

/** So many paragraphs are shown at first. */
const SHOWN = 3;
/**
 * As close as synonyms of a usual sense: help and support, deal and agreement. (Of thirty uncovered words with such a word
 * in the best paragraph, read by hand, four in five were said by it.)
 */
const SYNONYM = 0.4;

/** The topics for which a paragraph has another word. */
function relationTest({ topics }: Query, shown: readonly RankedCandidate[]): (topic: Topic) => boolean {
  const close = shown.flatMap(({ kin }) => kin.filter(({ weight }) => weight >= SYNONYM));
  const told = new Set(close.map(({ topic }) => topics[topic]));
  return (topic) => told.has(topic);
}

/**
 * From this share of a question's matter on that nothing speaks of, no passage answers it, whatever the gate's model
 * makes of the rest. (At 0.5 it refused a tenth of the answerable questions of `bench:answers`: people use other words
 * than the text.)
 */
const MAX_UNCOVERED = 0.9;

interface Judged {
  readonly ranked: readonly RankedCandidate[];
  readonly features: GateFeatures;
  readonly uncovered: Uncovered;
}

function isRuledOut(query: Query, { ranked, features, uncovered }: Judged): boolean {
  // Related words alone may be of the matter, but tell nothing for sure.
  const hasMatter = ranked.slice(0, 1).some(namesMatter(query));
  return !hasMatter || uncovered.share >= MAX_UNCOVERED || lacksFigureOrDate(query, features);
}

function shownFact({ answerType }: Query): ShownFact | undefined {
  return isShownFact(answerType) ? answerType : undefined;
}
