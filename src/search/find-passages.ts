import type { Span } from '#src/articles/article.ts';
import type { Article } from '#src/articles/article.ts';
import { type Passage, sentencePassage, sentencesPassage } from '#src/articles/passage.ts';
import { askAlone } from './ask-alone.ts';
import { answerLikelihood } from './gate/gate.ts';
import { type GateFeatures, lacksFact, lacksFigureOrDate, measureGate } from './gate/gate-features.ts';
import { isNameApart } from './gate/measure-apart.ts';
import { isShownFact, type ShownFact } from './answer-types/question-type.ts';
import type { Filters } from './filter-passages.ts';
import type { Query, Topic } from './query.ts';
import { modelFor } from './ranking/models.ts';
import { type ChosenSentences, mostLikelySentences, oneOfEach } from './ranking/choose-sentences.ts';
import { rankCandidates, type RankedCandidate } from './ranking/rank-candidates.ts';
import type { Shelf } from './shelf.ts';
import { findUncovered, type Uncovered } from './uncovered.ts';
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
  const mentions = mentionTest(shelf);
  const isHopeful = () => answerLikelihood(measureGate({ query, ranked: pooled, mentions }), shelf.language) >= HOPE;
  const ranked = single && isHopeful() ? askAlone(pooled, { shelf, single, text, filters }) : pooled;
  const chosen = isBySentence ? mostLikelySentences(ranked, limit) : oneOfEach(ranked).slice(0, limit);
  const isCovered = coverTest(query, { ranked, shelf });
  const isToldOtherwise = relationTest(query, ranked.slice(0, SHOWN));
  const uncovered = findUncovered(query, isCovered);
  const gate = measureGate({ query, ranked, mentions });
  const confidence = answerLikelihood(gate, shelf.language);
  return {
    hits: chosen.map((one) => toHit(shelf, query, one)),
    uncovered: findUncovered(query, (topic) => isCovered(topic) || isToldOtherwise(topic)).words,
    uncoveredShare: matter.filter((topic) => !isCovered(topic)).length / matter.length,
    isCovered: confidence >= 0.5 && !isRuledOut(query, { ranked, gate, uncovered }),
    lacks: ranked.length > 0 && (isNameApart(query, ranked) || lacksFact(gate)) ? shownFact(query) : undefined,
    hasTopic,
    confidence,
  };
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
 * As close as synonyms of a usual sense: help and support, deal and agreement. (Of the uncovered words of our own and the
 * reported questions that have such a word in the best paragraph three in four say the same there, of others one in ten.)
 */
const SYNONYM = 0.4;

/** The topics for which a paragraph has another word. */
function relationTest({ topics }: Query, shown: readonly RankedCandidate[]): (topic: Topic) => boolean {
  const told = new Set(
    shown.flatMap(({ kin }) => kin.filter(({ weight }) => weight >= SYNONYM)).map(({ topic }) => topic),
  );
  return (topic) => told.has(topics.indexOf(topic));
}

interface CoverContext {
  readonly ranked: readonly RankedCandidate[];
  readonly shelf: Shelf;
}

/**
 * From this share of a question's matter on that nothing speaks of, no passage answers it, whatever the gate's model
 * makes of the rest. (At 0.5 it refused a tenth of the answerable questions of `bench:answers`: people use other words
 * than the text.)
 */
const MAX_UNCOVERED = 0.9;

interface Judged {
  /** Best first. */
  readonly ranked: readonly RankedCandidate[];
  readonly gate: GateFeatures;
  readonly uncovered: Uncovered;
}

/** Whether the best passage can't answer, whatever the gate's model makes of it. */
function isRuledOut(query: Query, { ranked, gate, uncovered }: Judged): boolean {
  // Related words alone may be of the matter, but tell nothing for sure.
  const hasMatter = ranked.slice(0, 1).some(namesMatter(query));
  return !hasMatter || uncovered.share >= MAX_UNCOVERED || isNameApart(query, ranked) || lacksFigureOrDate(query, gate);
}

/** A question put to a shelf, as the gate sees it; for fitting it. */
export interface GateView {
  readonly features: GateFeatures;
  /** The paragraph that would be shown first. */
  readonly first: number | undefined;
  /** Whether it is refused whatever the model says. */
  readonly isRuledOut: boolean;
}

export function measureQuestion(shelf: Shelf, text: string): GateView {
  const query = shelf.read(text);
  const ranked = rankCandidates(shelf.measure(query, RERANKED), modelFor(shelf.language)).filter(speaksOf(query));
  const features = measureGate({ query, ranked, mentions: mentionTest(shelf) });
  const uncovered = findUncovered(query, coverTest(query, { ranked, shelf }));
  return {
    features,
    first: ranked.slice(0, 1).find(namesMatter(query))?.paragraph,
    isRuledOut: isRuledOut(query, { ranked, gate: features, uncovered }),
  };
}

/** From this share of the question's word pieces on a paragraph speaks of it, though in no form that a stem joins; fewer are chance. */
const LEAST_PIECES = 1 / 3;

/** Whether a candidate has a word of the matter; "article" and "say" alone come close to nothing. */
function namesMatter({ topics }: Query): (candidate: RankedCandidate) => boolean {
  return ({ matches }) => matches.some(({ topic }) => topics[topic]?.isFrame === false);
}

/** Whether a candidate speaks of the matter, be it in related words or in forms that no stem joins. */
function speaksOf(query: Query): (candidate: RankedCandidate) => boolean {
  const hasWord = namesMatter(query);
  return (candidate) => candidate.hasRelated || candidate.features.gramCoverage >= LEAST_PIECES || hasWord(candidate);
}

function shownFact({ answerType }: Query): ShownFact | undefined {
  return isShownFact(answerType) ? answerType : undefined;
}

function mentionTest({ names }: Shelf): (candidate: RankedCandidate, actor: string) => boolean {
  return ({ text }, actor) => names.find(text.text).some(({ named }) => named.name === actor);
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
