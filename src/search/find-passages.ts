import type { Article, Span } from '#src/articles/article.ts';
import { type Passage, sentencePassage, sentencesPassage } from '#src/articles/passage.ts';
import { askAlone } from './ask-alone.ts';
import type { ShownFact } from './answer-types/question-type.ts';
import { type Judgement, judgePassages, likelihoodOf } from './gate/judge-passages.ts';
import type { Filters } from './filter-passages.ts';
import type { Query } from './query.ts';
import { modelFor } from './ranking/models.ts';
import { type ChosenSentences, mostLikelySentences, oneOfEach } from './ranking/choose-sentences.ts';
import { rankCandidates, type RankedCandidate } from './ranking/rank-candidates.ts';
import type { Shelf } from './shelf.ts';
import { namesMatter, speaksOf } from './speaks-of.ts';
import { RERANKED } from './weights.ts';

/** A passage found: a sentence, or two side by side. */
export interface Hit {
  readonly passage: Passage;
  /** 0–1, comparable within one result. */
  readonly score: number;
  /** The matching words, in the paragraph's text, in order, without overlaps. */
  readonly marks: readonly Span[];
}

export interface ShelfResult {
  readonly hits: readonly Hit[];
  readonly uncovered: readonly string[];
  /** Share of the question's topics, by number, that the shelf doesn't speak of; rarities of two shelves don't compare. */
  readonly uncoveredShare: number;
  readonly isCovered: boolean;
  /** The kind of fact that is asked for and that the best hit doesn't tell. */
  readonly lacks?: ShownFact | undefined;
  readonly hasTopic: boolean;
  /** 0–1: how likely the hits answer; the gate's own measure. */
  readonly confidence: number;
}

export interface Wish {
  /** At most so many hits. */
  readonly limit: number;
  /** Whether a paragraph may give several hits: an answer wants its sentence, a search its paragraphs. */
  readonly isBySentence: boolean;
  readonly filters?: Filters | undefined;
  /** The index of one article, where the whole library is asked. */
  readonly single?: ((article: Article) => Shelf) | undefined;
}

/**
 * What the whole library answers less likely than so isn’t asked of one article: it would be silent, too. (Foreign questions
 * take a third less time; of 0.08 to 0.4 the last loses 0.3 points of hit@1 in Korean.)
 */
const HOPE = 0.15;

/** Searches one shelf: candidates, ranking, best sentences, gate. */
export function findPassages(
  shelf: Shelf,
  text: string,
  { limit, isBySentence, filters = {}, single }: Wish,
): ShelfResult {
  const query = shelf.read(text);
  const matter = query.topics.filter(({ isFrame, term }) => !isFrame && !term.isStopWord);
  const hasTopic = matter.length > 0;
  if (!hasTopic || shelf.size() === 0) {
    return {
      hits: [],
      uncovered: matter.map(({ term }) => text.slice(term.start, term.end)),
      uncoveredShare: 1,
      isCovered: false,
      hasTopic,
      confidence: 0,
    };
  }
  const measured = shelf.measure(query, RERANKED, filters);
  const pooled = rankCandidates(measured, modelFor(shelf.language)).filter(speaksOf(query));
  const isHopeful = () => likelihoodOf(query, pooled, shelf) >= HOPE;
  const ranked = single && isHopeful() ? askAlone(pooled, { shelf, single, text, filters }) : pooled;
  const chosen = isBySentence ? mostLikelySentences(ranked, limit) : oneOfEach(ranked).slice(0, limit);
  const { isCovered, isRuledOut, confidence, uncovered, lacks } = judgePassages(query, ranked, shelf);
  return {
    hits: chosen.map((one) => toHit(shelf, query, one)),
    uncovered,
    uncoveredShare: matter.filter((topic) => !isCovered(topic)).length / matter.length,
    isCovered: confidence >= 0.5 && !isRuledOut,
    lacks,
    hasTopic,
    confidence,
  };
}

/** A question put to a shelf, as the gate sees it; for fitting it. */
export interface GateView extends Pick<Judgement, 'features' | 'isRuledOut'> {
  /** The paragraph that would be shown first. */
  readonly first: number | undefined;
}

export function measureQuestion(shelf: Shelf, text: string): GateView {
  const query = shelf.read(text);
  const ranked = rankCandidates(shelf.measure(query, RERANKED), modelFor(shelf.language)).filter(speaksOf(query));
  const { features, isRuledOut } = judgePassages(query, ranked, shelf);
  return { features, isRuledOut, first: ranked.slice(0, 1).find(namesMatter(query))?.paragraph };
}

function toHit(shelf: Shelf, query: Query, { candidate, first, last, score }: ChosenSentences): Hit {
  const { article, paragraph } = shelf.locate(candidate.paragraph);
  const whole = { article, paragraph, span: { start: 0, end: paragraph.text.length } };
  const passage =
    first === last
      ? sentencePassage(article, paragraph.number, first + 1)
      : sentencesPassage(article, paragraph.number, { first: first + 1, last: last + 1 });
  return { passage: passage ?? whole, score: squash(score), marks: marksOf(candidate, query) };
}

/** The matching words in order: of names all words, of words in a script without spaces, which overlap, the whole. */
function marksOf({ matches, text }: RankedCandidate, { topics }: Query): Span[] {
  const marks: Span[] = [];
  for (const { topic, term, kind } of matches) {
    if (kind === 'look-alike') continue;
    const { start = 0, end: wordEnd = 0 } = text.terms[term] ?? {};
    const named = topics[topic]?.named?.name;
    const name = text.names.find((one) => one.term === term && one.actor === named);
    const end = name ? start + name.words.length : wordEnd;
    const before = marks.at(-1);
    if (!before || start >= before.end) marks.push({ start, end });
    else if (end > before.end) marks[marks.length - 1] = { start: before.start, end };
  }
  return marks;
}

/** The model's scores are unbounded; people and programs read 0 to 1. */
function squash(score: number): number {
  return 1 / (1 + Math.exp(-score / SCALE));
}

/** Scores of right answers lie around 8 on the training sets. */
const SCALE = 8;
