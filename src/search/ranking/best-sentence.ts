import type { Span } from '#src/articles/article.ts';
import { sentencesWith } from './measure-modals.ts';
import { placesOfRun } from './measure-order.ts';
import { hasStretch } from './measure-types.ts';
import type { Measured } from './measured.ts';
import weights from './sentence-weights.json' with { type: 'json' };

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
  /** What the sentence before, and the one after, adds to the share in any case. */
  'before',
  'after',
  /** It has the modal verb that the question asks with: "Will they stop?" is answered with "will". */
  'modal',
  /** The paragraph's first sentence. */
  'first',
  /** Its length against the paragraph's: longer ones match more by chance. */
  'length',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

const WEIGHTS: Readonly<Partial<Record<SentenceFeature, number>>> = weights;

/** For each sentence how well it answers, without bounds. `typed` are stretches of the type asked for. */
export function scoreSentences(measured: Measured, typed: readonly Span[]): number[] {
  return measureSentences(measured, typed).map((features) => {
    return SENTENCE_FEATURES.reduce((sum, name, i) => sum + (WEIGHTS[name] ?? 0) * (features[i] ?? 0), 0);
  });
}

/** Index of the sentence that answers best; the earlier of equal ones. */
export function bestSentence(scores: readonly number[]): number {
  return scores.reduce((best, score, i) => (score > (scores[best] ?? Number.NEGATIVE_INFINITY) ? i : best), 0);
}

/** Personal and demonstrative pronouns, which stand for something of the sentence before. */
const OPENS_WITH_PRONOUN = /^[“"]?(?:It|Its|This|That|These|Those|He|His|She|Her|They|Their|Both|There|Here)\b/u;

/** For each sentence its features, in the order of `SENTENCE_FEATURES`. */
export function measureSentences(measured: Measured, typed: readonly Span[]): number[][] {
  const { query, text, found, close, pairs, totalRarity } = measured;
  const { topics } = query;
  const share = (list: readonly number[]) =>
    list.reduce((sum, weight, i) => sum + weight * (topics[i]?.rarity ?? 0), 0) / totalRarity;
  const adjacent = countPairs(measured);
  const withModal = sentencesWith(measured.modals, text);
  return text.sentences.map((span, sentence) => {
    const own = found[sentence] ?? [];
    const added = (other: readonly number[] = own) =>
      share(own.map((weight, i) => Math.max(0, (other[i] ?? 0) - weight)));
    const before = added(found[sentence - 1]);
    const near = close[sentence] ?? [];
    const features: Record<SentenceFeature, number> = {
      coverage: share(own),
      adjacent: (adjacent[sentence] ?? 0) / Math.max(1, pairs.length),
      related: share(own.map((weight, i) => (weight > 0 ? 0 : (near[i] ?? 0)))),
      typed: hasStretch(typed, span) ? 1 : 0,
      goesOn: OPENS_WITH_PRONOUN.test(text.text.slice(span.start, span.end)) ? before : 0,
      before,
      after: added(found[sentence + 1]),
      modal: withModal.has(sentence) ? 1 : 0,
      first: sentence === 0 ? 1 : 0,
      length: (span.end - span.start) / Math.max(1, text.text.length),
    };
    return SENTENCE_FEATURES.map((name) => features[name]);
  });
}

/** For each sentence how many of the question's pairs of adjacent words it has. */
function countPairs({ text, pairs }: Measured): number[] {
  const counts = text.sentences.map(() => 0);
  for (const pair of pairs) {
    const places = placesOfRun(pair, text).filter((place) => text.sentenceOf[place] === text.sentenceOf[place + 1]);
    for (const sentence of new Set(places.map((place) => text.sentenceOf[place] ?? 0))) {
      counts[sentence] = (counts[sentence] ?? 0) + 1;
    }
  }
  return counts;
}
