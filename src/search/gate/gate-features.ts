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
  /** Whether a candidate's sentence or paragraph has the type of fact asked for; undefined where no type is asked. */
  readonly typed?: ((candidate: RankedCandidate, place: 'sentence' | 'paragraph') => boolean) | undefined;
}

/** Candidates that are shown, and so may answer. */
const SHOWN = 3;

export function measureGate({ query, ranked, typed }: GateContext): GateFeatures {
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
  const names = query.topics.map(({ isCapitalised, named, term }) => named !== undefined || (isCapitalised && term.start > 0));
  const loses = (list: readonly number[], isLost: (value: number) => boolean) => {
    return names.some((isName, i) => isName && matter[i] && isLost(list[i] ?? 0)) ? 1 : 0;
  };
  return {
    sentence: share(bestWeights(query.topics.length, inSentence)),
    paragraph: share(found),
    together: share(bestWeights(query.topics.length, shown.flatMap(({ matches }) => matches))),
    window: best?.features.windowCoverage ?? 0,
    run: best?.features.runShare ?? 0,
    unknown: share(unknown),
    unknownName: loses(unknown, (value) => value > 0.5),
    absentName: loses(found, (value) => value === 0),
    rarestMissing: best?.features.rarestMissing ?? 1,
    related: best?.features.related ?? 0,
    untypedSentence: typed && best && !typed(best, 'sentence') ? 1 : 0,
    untyped: typed && !shown.some((candidate) => typed(candidate, 'paragraph')) ? 1 : 0,
    lead: best ? Math.min(1, best.score - (ranked[1]?.score ?? best.score - 1)) : 0,
  };
}
