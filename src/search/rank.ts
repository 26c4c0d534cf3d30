import type { Span } from '#src/articles/article.ts';
import { matchTopics, type Question, type TopicMatch } from './analyse-question.ts';
import type { IndexedParagraph } from './indexed-paragraph.ts';
import { RANK } from './weights.ts';

/** A paragraph of the first stage with Fuse's opinion of it. */
export interface Candidate {
  readonly indexed: IndexedParagraph;
  /** 0–1, 1 is a perfect match. */
  readonly fuse: number;
}

export interface RankedParagraph {
  readonly indexed: IndexedParagraph;
  /** 0–1. */
  readonly score: number;
  /** Share of the question's topics, by rarity, that the paragraph speaks of; 0–1. */
  readonly coverage: number;
  /** Number from 1 of the sentence that speaks of most. */
  readonly sentence: number;
  readonly matches: readonly TopicMatch[];
}

const WEIGHT_SUM = RANK.fuse + RANK.coverage + RANK.sentence + RANK.order;

/** Orders candidates by how much of the question each one holds; best first. Equal ones keep their reading order. */
export function rankParagraphs(question: Question, candidates: readonly Candidate[]): RankedParagraph[] {
  return candidates
    .map((candidate) => rankParagraph(question, candidate))
    .toSorted((a, b) => b.score - a.score || readingOrder(a.indexed, b.indexed));
}

function readingOrder(a: IndexedParagraph, b: IndexedParagraph): number {
  return a.article.slug.localeCompare(b.article.slug) || a.paragraph.number - b.paragraph.number;
}

function rankParagraph(question: Question, { indexed, fuse }: Candidate): RankedParagraph {
  const { paragraph, terms, names } = indexed;
  const matches = matchTopics(question, { terms, names, text: paragraph.text });
  const coverage = coverageOf(question, matches);
  const inSentence = paragraph.sentences.map((span) => coverageOf(question, matchesWithin(matches, span)));
  const best = Math.max(0, ...inSentence);
  const order = longestRun(question, indexed) / Math.max(2, question.terms.length);
  const sum = RANK.fuse * fuse + RANK.coverage * coverage + RANK.sentence * best + RANK.order * order;
  return { indexed, score: sum / WEIGHT_SUM, coverage, sentence: Math.max(0, inSentence.indexOf(best)) + 1, matches };
}

function matchesWithin(matches: readonly TopicMatch[], span: Span): TopicMatch[] {
  return matches.filter(({ start, end }) => span.start <= start && end <= span.end);
}

/** Share of the question's topics that the matches speak of, each topic weighted by its rarity; 0–1. */
function coverageOf(question: Question, matches: readonly TopicMatch[]): number {
  let covered = 0;
  let total = 0;
  for (const topic of question.topics) {
    total += topic.rarity;
    covered +=
      topic.rarity * Math.max(0, ...matches.filter((match) => match.topic === topic).map(({ weight }) => weight));
  }
  return total === 0 ? 0 : covered / total;
}

/** Words in the longest run that question and paragraph share in the same order, stop words included; 0 below two. */
function longestRun(question: Question, { terms }: IndexedParagraph): number {
  let longest = 0;
  let previous: number[] = [];
  for (const term of question.terms) {
    const row = terms.map(({ stem }, j) => (stem === term.stem ? (previous[j - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    previous = row;
  }
  return longest < 2 ? 0 : longest;
}
