import { isTyped } from '../answer-types/question-type.ts';
import { hasStretch } from '../ranking/measure-types.ts';
import type { Query } from '../query.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import { bestWeights } from '../ranking/topic-matches.ts';

/** What tells whether the articles answer a question; each from 0 to 1. */
export const GATE_FEATURES = [
  /** Share of the matter, by rarity, that the best passage's sentence holds; its paragraph; the best three together. */
  'sentence',
  'paragraph',
  'together',
  /** The same within the best 20 words, and in runs of the question's own words. */
  'window',
  'run',
  /** Share of the matter that no paragraph at all speaks of, related words not counted. */
  'unknown',
  /** A name of the question that no paragraph has: 1 or 0. */
  'unknownName',
  /** A name that the articles have, but not the best paragraph: 1 or 0. */
  'absentName',
  /** Rarity of the rarest topic that the best paragraph lacks. */
  'rarestMissing',
  /** Missing topics that a related word stands for. */
  'related',
  /** The question asks for a fact of a type, of which the best sentence, and the best three paragraphs, have none. */
  'untypedSentence',
  'untyped',
  /** How much better the best candidate is than the second; flat where nothing stands out. */
  'lead',
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

/** Candidates that are shown, and so may answer. */
const SHOWN = 3;

export function measureGate({ query, ranked, mentions }: GateContext): GateFeatures {
  const matter = query.topics.map(({ isFrame }) => !isFrame);
  const total = query.topics.reduce((sum, { rarity }, i) => sum + (matter[i] ? rarity : 0), 0) || 1;
  const share = (weights: readonly number[]) => {
    return query.topics.reduce((sum, { rarity }, i) => sum + (matter[i] ? rarity * (weights[i] ?? 0) : 0), 0) / total;
  };
  const [best] = ranked;
  const shown = ranked.slice(0, SHOWN);
  const found = bestWeights(query.topics.length, best?.matches ?? []);
  const inSentence = best?.matches.filter(({ term }) => best.text.sentenceOf[term] === best.sentence) ?? [];
  const unknown = query.topics.map(({ isUnknown, alternatives: [first] }) => {
    // A correction explains a word as far as it is sure.
    return isUnknown ? 1 - (first && first.kind !== 'exact' ? first.weight : 0) : 0;
  });
  // A listed actor is looked for under all its names, as a whole: "united" and "state" are not the United States.
  const isLost = (topic: number, candidates: readonly RankedCandidate[], isAbsent: boolean): boolean => {
    const { named, isCapitalised, term } = query.topics[topic] ?? {};
    if (named) return !candidates.some((candidate) => mentions(candidate, named.name));
    return isCapitalised === true && (term?.start ?? 0) > 0 && isAbsent;
  };
  const loses = (candidates: readonly RankedCandidate[], isAbsent: (topic: number) => boolean): number => {
    return query.topics.some((_, i) => matter[i] && isLost(i, candidates, isAbsent(i))) ? 1 : 0;
  };
  const isAsked = query.answerType !== undefined && isTyped(query.answerType);
  return {
    sentence: share(bestWeights(query.topics.length, inSentence)),
    paragraph: share(found),
    together: share(
      bestWeights(
        query.topics.length,
        shown.flatMap(({ matches }) => matches),
      ),
    ),
    window: best?.features.windowCoverage ?? 0,
    run: best?.features.runShare ?? 0,
    unknown: share(unknown),
    unknownName: loses(ranked, (topic) => (unknown[topic] ?? 0) > 0.5),
    absentName: loses(ranked.slice(0, 1), (topic) => found[topic] === 0),
    rarestMissing: best?.features.rarestMissing ?? 1,
    related: best?.features.related ?? 0,
    untypedSentence: isAsked && best && !hasStretch(best.typed, best.text.sentences[best.sentence]) ? 1 : 0,
    untyped: isAsked && !shown.some(({ typed }) => typed.length > 0) ? 1 : 0,
    lead: best ? Math.min(1, best.score - (ranked[1]?.score ?? best.score - 1)) : 0,
  };
}
