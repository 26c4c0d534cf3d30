import type { Article } from '#src/articles/article.ts';
import { isStopWord } from '#src/language/stop-words.ts';
import { stem } from '#src/language/stem.ts';
import { tokenise } from '#src/language/tokenise.ts';
import type { Claim } from '../claims/claim.ts';
import type { Figure } from '../figures/figure.ts';
import { baseLanguage } from '../pattern.ts';
import type { Recommendation } from '../recommendations/recommendation.ts';
import { DANGLING_OPENINGS } from './dangling.ts';
import { cosine, sumOf, termVectors } from './term-vectors.ts';
import { FEW_WORDS, FULL_WORDS, NOVELTY, SUMMARY_WEIGHTS } from './weights.ts';

/** A sentence that a summary may show. */
export interface KeySentence {
  /** Number from 1. */
  readonly paragraph: number;
  /** Number from 1 within the paragraph. */
  readonly sentence: number;
  /** From 1, the one to take first. */
  readonly rank: number;
}

export interface KeySentenceSources {
  readonly recommendations: readonly Recommendation[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
}

/** As many as the longest summary has. */
const MAX_RANKED = 8;

/** The languages in which dangling sentences can be told, and so summaries be made. */
export function hasSummaryRules(language: string): boolean {
  return baseLanguage(language) in DANGLING_OPENINGS;
}

/**
 * The sentences that best stand for the article, at most one a paragraph, none that leans on the one before; in reading
 * order, with the rank in which to take them. Linear in the text.
 */
export function findKeySentences(article: Article, sources: KeySentenceSources): KeySentence[] {
  if (!hasSummaryRules(article.bibliography.language)) return [];
  const candidates = readCandidates(article);
  const scores = scoreAll(candidates, article, sources);
  return choose(candidates, scores)
    .map(({ paragraph, sentence }, index) => ({ paragraph, sentence, rank: index + 1 }))
    .toSorted((a, b) => a.paragraph - b.paragraph || a.sentence - b.sentence);
}

interface Candidate {
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  readonly wordCount: number;
  readonly vector: ReadonlyMap<string, number>;
}

function readCandidates({ paragraphs, bibliography }: Article): Candidate[] {
  const sentences = paragraphs.flatMap(({ number, text, sentences: spans }) => {
    return spans.map(({ start, end }, index) => ({
      paragraph: number,
      sentence: index + 1,
      text: text.slice(start, end),
    }));
  });
  const terms = sentences.map(({ text }) => termsOf(text, bibliography.language));
  const vectors = termVectors(terms);
  return sentences.map((sentence, index) => ({
    ...sentence,
    wordCount: tokenise(sentence.text).length,
    vector: vectors[index] ?? new Map(),
  }));
}

function termsOf(text: string, language: string): string[] {
  return tokenise(text)
    .filter(({ word }) => word.length > 1 && !isStopWord(word, language))
    .map(({ word }) => stem(word, language));
}

function scoreAll(candidates: readonly Candidate[], article: Article, sources: KeySentenceSources): number[] {
  const vectors = candidates.map(({ vector }) => vector);
  // Of unit vectors the sum of all cosines is the product with the sum of all vectors.
  const all = sumOf(vectors);
  const central = toUnit(vectors.map((vector) => cosine(vector, all)));
  const titleTerms = new Map(
    termsOf(article.bibliography.title, article.bibliography.language).map((term) => [term, 1]),
  );
  const title = toUnit(vectors.map((vector) => cosine(vector, titleTerms)));
  const kinds = new Map(sources.claims.map((claim) => [placeOf(claim), claim.kind]));
  const advised = new Set(sources.recommendations.map(placeOf));
  const figures = Map.groupBy(sources.figures, placeOf);
  const last = Math.max(1, article.paragraphs.length - 1);
  const w = SUMMARY_WEIGHTS;
  return candidates.map((candidate, index) => {
    const place = placeOf(candidate);
    const kind = kinds.get(place);
    return (
      w.central * (central[index] ?? 0) +
      w.title * (title[index] ?? 0) +
      w.advice * Number(advised.has(place)) +
      w.figures * (Math.min(2, figures.get(place)?.length ?? 0) / 2) +
      (kind === undefined ? 0 : w[kind]) +
      w.first * Number(candidate.sentence === 1) +
      w.down * ((candidate.paragraph - 1) / last) +
      w.short * Number(candidate.wordCount < FEW_WORDS) +
      w.length * (Math.min(candidate.wordCount, FULL_WORDS) / FULL_WORDS)
    );
  });
}

function placeOf({ paragraph, sentence }: { readonly paragraph: number; readonly sentence: number }): string {
  return `${paragraph}.${sentence}`;
}

/** Takes the best that is unlike what was taken (maximal marginal relevance), from a paragraph that gave nothing yet. */
function choose(candidates: readonly Candidate[], scores: readonly number[]): Candidate[] {
  const values = toUnit(scores);
  const chosen: Candidate[] = [];
  const isFit = ({ text }: Candidate) =>
    !Object.values(DANGLING_OPENINGS).some(({ pattern }) => pattern.test(text)) &&
    !/\?["”’)]*$/u.test(text) &&
    isQuoteWhole(text);
  let open = candidates
    .map((candidate, index) => ({ candidate, value: values[index] ?? 0 }))
    .filter(({ candidate }) => isFit(candidate));
  while (open.length > 0 && chosen.length < MAX_RANKED) {
    const ranked = open.map(({ candidate, value }) => {
      const likeness = Math.max(0, ...chosen.map((other) => cosine(candidate.vector, other.vector)));
      return { candidate, value: NOVELTY * value - (1 - NOVELTY) * likeness };
    });
    const best = ranked.reduce((a, b) => (b.value > a.value ? b : a)).candidate;
    chosen.push(best);
    open = open.filter(({ candidate }) => candidate.paragraph !== best.paragraph);
  }
  return chosen;
}

/** A sentence from the middle of a quotation would show a mark without its other half. */
function isQuoteWhole(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/“/gu) === count(/”/gu) && count(/"/gu) % 2 === 0;
}

/** Stretches values to the range from 0 to 1. */
function toUnit(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most > least ? (value - least) / (most - least) : 0));
}
