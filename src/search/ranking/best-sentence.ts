import type { Span } from '#src/articles/article.ts';
import type { Query } from '../query.ts';
import type { CandidateText } from './candidate-text.ts';
import { hasStretch } from './measure-types.ts';
import weights from './sentence-weights.json' with { type: 'json' };
import { bestWeights, type TopicMatch } from './topic-matches.ts';

/** What the choice of a sentence looks at; each from 0 to 1. */
export const SENTENCE_FEATURES = [
  /** Share of the question's topics, by rarity, that it holds. */
  'coverage',
  /** Share of the question's adjacent words, stop words included, that stand side by side in it. */
  'adjacent',
  /** Share of missing topics of which it has a related word. */
  'related',
  /** It has a stretch of the type asked for. */
  'typed',
  /** What the sentence before adds to the share, where this one opens with a pronoun: "It …" goes on with it. */
  'goesOn',
  /** The paragraph's first sentence. */
  'first',
  /** Its length against the paragraph's: longer ones match more by chance. */
  'length',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

export interface SentenceContext {
  readonly query: Query;
  readonly text: CandidateText;
  readonly matches: readonly TopicMatch[];
  readonly typed: readonly Span[];
  /** For each topic the words related to it. */
  readonly relatedTo: readonly ReadonlyMap<string, number>[];
}

const WEIGHTS: Readonly<Partial<Record<SentenceFeature, number>>> = weights;

/** Index of the sentence that answers best; the earlier of equal ones. */
export function bestSentence(context: SentenceContext): number {
  const scores = measureSentences(context).map((features) => {
    return SENTENCE_FEATURES.reduce((sum, name, i) => sum + (WEIGHTS[name] ?? 0) * (features[i] ?? 0), 0);
  });
  return scores.reduce((best, score, i) => (score > (scores[best] ?? Number.NEGATIVE_INFINITY) ? i : best), 0);
}

/** Personal and demonstrative pronouns, which stand for something of the sentence before. */
const OPENS_WITH_PRONOUN = /^[“"]?(?:It|Its|This|That|These|Those|He|His|She|Her|They|Their|Both|There|Here)\b/u;

/** For each sentence its features, in the order of `SENTENCE_FEATURES`. */
export function measureSentences({ query, text, matches, typed, relatedTo }: SentenceContext): number[][] {
  const { topics } = query;
  const total = topics.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const share = (list: readonly number[]) =>
    list.reduce((sum, weight, i) => sum + weight * (topics[i]?.rarity ?? 0), 0) / total;
  const found = text.sentences.map((_, sentence) => {
    return bestWeights(
      topics.length,
      matches.filter(({ term }) => text.sentenceOf[term] === sentence),
    );
  });
  const pairs = adjacentPairs(query.terms.map(({ stem }) => stem));
  return text.sentences.map((span, sentence) => {
    const own = found[sentence] ?? [];
    const before = found[sentence - 1] ?? own;
    const stems = text.terms.filter((_, term) => text.sentenceOf[term] === sentence).map(({ stem }) => stem);
    const present = new Set(stems);
    const close = topics.map((_, i) => ((own[i] ?? 0) > 0 ? 0 : closest(relatedTo[i], present)));
    const features: Record<SentenceFeature, number> = {
      coverage: share(own),
      adjacent: adjacentPairs(stems).intersection(pairs).size / Math.max(1, pairs.size),
      related: share(close),
      typed: hasStretch(typed, span) ? 1 : 0,
      goesOn: OPENS_WITH_PRONOUN.test(text.text.slice(span.start, span.end))
        ? share(own.map((weight, i) => Math.max(0, (before[i] ?? 0) - weight)))
        : 0,
      first: sentence === 0 ? 1 : 0,
      length: (span.end - span.start) / Math.max(1, text.text.length),
    };
    return SENTENCE_FEATURES.map((name) => features[name]);
  });
}

/** The best weight of the related words that are present; 0 without one. */
function closest(related: ReadonlyMap<string, number> | undefined, present: ReadonlySet<string>): number {
  let best = 0;
  for (const stem of present) best = Math.max(best, related?.get(stem) ?? 0);
  return best;
}

function adjacentPairs(stems: readonly string[]): Set<string> {
  return new Set(stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`));
}
