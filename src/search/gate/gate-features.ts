import { isKoreanVerb } from '#src/language/korean-verbs.ts';
import { isShownFact } from '../answer-types/question-type.ts';
import { hasStretch } from '../ranking/measure-types.ts';
import { asksForFigure, isDateApart, isFigureApart } from './measure-apart.ts';
import type { Query } from '../query.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import { bestWeights } from '../ranking/topic-matches.ts';

/**
 * What tells whether the articles answer a question; each from 0 to 1. Chosen forwards and backwards among 100 by
 * cross-validation on all that the gates learn from, in English and in the other languages alike (docs/decisions.md).
 */
export const GATE_FEATURES = [
  /** Share of the matter, by rarity, that the best passage's sentence holds. */
  'sentence',
  /** Share of the question's word pieces in it. */
  'pieces',
  /** Share that the longest run of the question's own words has, stop words included; their triples; topics in order. */
  'run',
  'triples',
  'ordered',
  /** Share of the topics, by number, that the best paragraph lacks; rarity of the rarest of them. */
  'missing',
  'rarestMissing',
  /** Missing topics that a related word stands for, in the best paragraph and in its sentence. */
  'related',
  'relatedInSentence',
  /** Share of the matter that no paragraph at all speaks of, related words not counted. */
  'unknown',
  /** The same where no word of the best paragraph is related to a missing topic; else 0. */
  'unexplained',
  /** A name of the question that no paragraph has: 1 or 0. */
  'unknownName',
  /** A name that the articles have, but not the best paragraph: 1 or 0. */
  'absentName',
  /** Share of the question's numbers, by count up to two, that the best sentence lacks. */
  'numberMissing',
  /** The question asks for a fact of a type, of which the best sentence has none; or none close to what is asked about. */
  'untyped',
  'figureApart',
  'dateApart',
  /** The best paragraph is its article's first: it names what all others speak of, and says little of it. */
  'opening',
  /** How much better the best candidate is than the second; flat where nothing stands out. */
  'lead',
  /**
   * The best paragraph has none of the matter but verbs, where a language's verbs are known (Korean), and what the whole
   * article is about, which neither helps nor needs to be there: 1 or 0.
   */
  'verbsOnly',
] as const;

export type GateFeature = (typeof GATE_FEATURES)[number];
export type GateFeatures = Record<GateFeature, number>;

/** What the gate knows of the articles asked. */
export interface GateContext {
  readonly query: Query;
  /** Best first. */
  readonly ranked: readonly RankedCandidate[];
  /** Whether a candidate's paragraph names an actor, under whichever name. */
  readonly mentions: (candidate: RankedCandidate, actor: string) => boolean;
}

/** Rarity of a word that half of the paragraphs have: the articles are about it. */
const THEME = Math.log(2);

/** A question has hardly more numbers. */
const MAX_NUMBERS = 2;

export function measureGate({ query, ranked, mentions }: GateContext): GateFeatures {
  const { topics } = query;
  const matter = topics.map(({ isFrame }) => !isFrame);
  const total = topics.reduce((sum, { rarity }, i) => sum + (matter[i] ? rarity : 0), 0) || 1;
  const share = (weights: readonly number[]) => {
    return topics.reduce((sum, { rarity }, i) => sum + (matter[i] ? rarity * (weights[i] ?? 0) : 0), 0) / total;
  };
  const [best] = ranked;
  const found = bestWeights(topics.length, best?.matches ?? []);
  const inSentence = bestWeights(
    topics.length,
    best?.matches.filter(({ term }) => best.text.sentenceOf[term] === best.sentence) ?? [],
  );
  const unknown = topics.map(({ isUnknown, alternatives: [first] }, i) => {
    // A correction explains a word as far as it is sure, and the article's title does.
    const explained = Math.max(first && first.kind !== 'exact' ? first.weight : 0, best?.titled[i] ?? 0);
    return isUnknown ? 1 - explained : 0;
  });
  // A listed actor is looked for under all its names, as a whole: "united" and "state" are not the United States.
  const isLost = (topic: number, candidates: readonly RankedCandidate[], isAbsent: boolean): boolean => {
    const { named, isCapitalised, term } = topics[topic] ?? {};
    // What the title names, all of the article may be about.
    if (best?.titled[topic]) return false;
    if (named) return !candidates.some((candidate) => mentions(candidate, named.name));
    return isCapitalised === true && (term?.start ?? 0) > 0 && isAbsent;
  };
  const loses = (candidates: readonly RankedCandidate[], isAbsent: (topic: number) => boolean): number => {
    return toNumber(topics.some((_, i) => matter[i] && isLost(i, candidates, isAbsent(i))));
  };
  const isKorean = query.language.startsWith('ko');
  const nouns = found.filter((_, i) => {
    const { term, rarity = 0 } = topics[i] ?? {};
    return matter[i] && !isKoreanVerb(term?.stem ?? '') && !(isKorean && rarity <= THEME);
  });
  const numbersMissing = topics.filter(({ isNumber }, i) => isNumber && matter[i] && !inSentence[i]).length;
  const isAsked = isShownFact(query.answerType);
  return {
    sentence: share(inSentence),
    pieces: best?.features.gramSentence ?? 0,
    run: best?.features.runShare ?? 0,
    triples: best?.features.trigrams ?? 0,
    ordered: best?.features.orderedPairs ?? 0,
    missing: best?.features.missing ?? 1,
    rarestMissing: best?.features.rarestMissing ?? 1,
    related: best?.features.related ?? 0,
    relatedInSentence: best?.features.relatedInSentence ?? 0,
    unknown: share(unknown),
    unexplained: (best?.features.related ?? 0) === 0 ? share(unknown) : 0,
    unknownName: loses(ranked, (topic) => (unknown[topic] ?? 0) > 0.5),
    absentName: loses(ranked.slice(0, 1), (topic) => found[topic] === 0),
    numberMissing: Math.min(1, numbersMissing / MAX_NUMBERS),
    untyped: toNumber(isAsked && best !== undefined && !hasStretch(best.typed, best.text.sentences[best.sentence])),
    figureApart: toNumber(isFigureApart(query, best)),
    dateApart: toNumber(isDateApart(query, best)),
    opening: best?.features.opening ?? 0,
    lead: best ? Math.min(1, best.score - (ranked[1]?.score ?? best.score - 1)) : 0,
    verbsOnly: toNumber(nouns.length > 0 && nouns.every((weight) => weight === 0)),
  };
}

/** Whether what comes closest doesn't tell the fact that the question asks for, or tells it of something else. */
export function lacksFact({ untyped, figureApart, dateApart }: GateFeatures): boolean {
  return untyped === 1 || figureApart === 1 || dateApart === 1;
}

/**
 * Whether a figure is asked for and the best sentence has none, or none near what is asked about; or a date, and the best
 * paragraph has none near it. Then it doesn't answer, whatever else it has: as a rule it refuses 25 of 957 own questions
 * asked in vain and 20 of 2,634 answerable ones that the model lets through for want of a figure, 14 of each for want of a
 * date (2026-11-30).
 */
export function lacksFigureOrDate(query: Query, { untyped, figureApart, dateApart }: GateFeatures): boolean {
  return asksForFigure(query) ? untyped === 1 || figureApart === 1 : dateApart === 1;
}

function toNumber(is: boolean): 0 | 1 {
  return is ? 1 : 0;
}
