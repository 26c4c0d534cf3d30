import type { Article, Slug, Span } from '#src/articles/article.ts';
import { type Passage, sentencePassage } from '#src/articles/passage.ts';
import type { Named, NameFinder } from '#src/language/find-names.ts';
import { analyseQuestion, type Question } from './analyse-question.ts';
import { fuseCandidates, type FuseStage, buildFuseStage } from './fuse-stage.ts';
import { type IndexedParagraph, indexParagraphs } from './indexed-paragraph.ts';
import { type RankedParagraph, rankParagraphs } from './rank.ts';
import { isCovered, uncoveredWords } from './uncovered.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';
import { GATE } from './weights.ts';

export interface SearchRequest {
  /** A question or some words, as typed. */
  readonly text: string;
  /** Only in this article. */
  readonly article?: Slug | undefined;
  /** At most so many hits; at least 1. */
  readonly limit: number;
}

/** A passage found: the best sentence of a paragraph. */
export interface Hit {
  readonly passage: Passage;
  /** 0–1, comparable within one result. */
  readonly score: number;
  /** The matching words, in the paragraph's text, in order, without overlaps. */
  readonly marks: readonly Span[];
}

export interface SearchResult {
  /** Best first, at most one for a paragraph. */
  readonly hits: readonly Hit[];
  /** Words of the question that nothing in the articles speaks of, as typed. */
  readonly uncovered: readonly string[];
  /** Whether the hits speak of enough of the question to be called an answer. */
  readonly isCovered: boolean;
  /** False for a text of grammar words only: there is nothing to look for. */
  readonly hasTopic: boolean;
}

export interface Searcher {
  readonly find: (request: SearchRequest) => SearchResult;
}

/** Where the names of actors come from. */
export interface NameSource {
  /** Finds names in what people type. */
  readonly typed: NameFinder<Named>;
  /** Finds names in an article's paragraphs. */
  readonly inArticle: (article: Article) => NameFinder<Named>;
}

/** The articles of one language, indexed together. */
interface Shelf {
  readonly language: string;
  readonly paragraphs: readonly IndexedParagraph[];
  readonly vocabulary: Vocabulary;
  readonly fuse: FuseStage;
}

/**
 * Indexes articles for searching. A question is analysed once for each language of the articles, then goes through
 * the stages: candidates → misspelt words → ranking → best sentence → coverage gate.
 *
 * @param names actors and their other names: a question for one finds the others
 */
export function createSearcher(articles: readonly Article[], names: NameSource): Searcher {
  const byLanguage = Map.groupBy(articles, ({ bibliography }) => baseLanguage(bibliography.language));
  const shelves = [...byLanguage].map(([language, group]) => buildShelf(language, group, names));
  return { find: (request) => find(shelves, names.typed, request) };
}

function baseLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

function buildShelf(language: string, articles: readonly Article[], names: NameSource): Shelf {
  const paragraphs = articles.flatMap((article) => indexParagraphs(article, names.inArticle(article)));
  return { language, paragraphs, vocabulary: buildVocabulary(paragraphs), fuse: buildFuseStage(paragraphs) };
}

interface ShelfResult extends SearchResult {
  readonly coveredShare: number;
}

const NOTHING: SearchResult = { hits: [], uncovered: [], isCovered: false, hasTopic: false };

function find(shelves: readonly Shelf[], names: NameFinder<Named>, request: SearchRequest): SearchResult {
  const results = shelves
    .map((shelf) => findOnShelf(shelf, names, request))
    .toSorted((a, b) => b.coveredShare - a.coveredShare);
  const [best] = results;
  if (!best) return NOTHING;
  const { uncovered, isCovered: covered, hasTopic } = best;
  const sameKind = results.filter((result) => result.isCovered === covered);
  const hits = sameKind.flatMap((result) => result.hits).toSorted((a, b) => b.score - a.score);
  return { hits: hits.slice(0, request.limit), uncovered, isCovered: covered, hasTopic };
}

function findOnShelf(shelf: Shelf, names: NameFinder<Named>, request: SearchRequest): ShelfResult {
  const scope = request.article
    ? shelf.paragraphs.filter(({ article }) => article.slug === request.article)
    : shelf.paragraphs;
  const question = analyseQuestion(request.text, { language: shelf.language, vocabulary: shelf.vocabulary, names });
  if (scope.length === 0 || question.topics.length === 0) {
    return { ...NOTHING, hasTopic: question.topics.length > 0, coveredShare: -1 };
  }
  const candidates = fuseCandidates(shelf.fuse, question, new Set(scope));
  const ranked = rankParagraphs(question, candidates).filter(({ matches }) => matches.length > 0);
  const coveredShare = shareCovered(question, scope);
  const together = ranked[0]?.coverage ?? 0;
  return {
    hits: ranked.map(toHit),
    uncovered: uncoveredWords(question, scope),
    isCovered: coveredShare >= GATE.covered && together >= GATE.together,
    hasTopic: true,
    coveredShare,
  };
}

function shareCovered({ topics }: Question, scope: readonly IndexedParagraph[]): number {
  const total = topics.reduce((sum, { rarity }) => sum + rarity, 0);
  const covered = topics.filter((topic) => isCovered(topic, scope)).reduce((sum, { rarity }) => sum + rarity, 0);
  return covered / total;
}

function toHit({ indexed, score, sentence, matches }: RankedParagraph): Hit {
  const { article, paragraph } = indexed;
  const whole = { article, paragraph, span: { start: 0, end: paragraph.text.length } };
  const passage = sentencePassage(article, paragraph.number, sentence) ?? whole;
  return { passage, score, marks: withoutOverlaps(matches) };
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans) if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}
