import type { KeySentence } from '#src/analysis/summary/find-key-sentences.ts';
import { hasSummaryRules } from '#src/analysis/summary/find-key-sentences.ts';
import type { Article } from '#src/articles/article.ts';
import { sentencePassage } from '#src/articles/passage.ts';
import { type Answer, type FoundPassage, toProblem } from './answer.ts';
import { recommendedPassages } from './list-recommendations.ts';
import type { RecommendedPassage } from './listed-answer.ts';
import { isProblem, resolveOneArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/** Sentences of a summary. The shortest fits on a screen beside a discussion; the longest is a page. */
const SUMMARY_LENGTHS = { short: 3, medium: 5, long: 8 } as const;
type SummaryLength = keyof typeof SUMMARY_LENGTHS;

export interface SummaryQuery {
  readonly article?: string | undefined;
  /** `medium` unless it is one of the lengths. */
  readonly length?: string | undefined;
}

/** The sentences that stand for an article, in reading order, its foremost recommendation among them. */
export function summariseArticle({ article: typed, length = 'medium' }: SummaryQuery, sources: Sources): Answer {
  const article = resolveOneArticle(typed, sources);
  if (isProblem(article)) return article;
  const { title, language } = article.bibliography;
  if (!hasSummaryRules(language)) return toProblem({ kind: 'unsupported-language', part: 'summary', article });
  const count = isLength(length) ? SUMMARY_LENGTHS[length] : SUMMARY_LENGTHS.medium;
  const advice = recommendedPassages(article, sources);
  const chosen = chooseSentences(sources.analyse(article).keySentences, { count, advice });
  const passages = chosen.flatMap((each) => toPassage(article, each, advice));
  if (passages.length === 0) return toProblem({ kind: 'nothing-analysed', part: 'summary', articles: [article] });
  return { kind: 'summary', question: title, passages, recommendation: passages.find(isAdvice) };
}

function isLength(length: string): length is SummaryLength {
  return length in SUMMARY_LENGTHS;
}

interface Choice {
  readonly count: number;
  readonly advice: readonly RecommendedPassage[];
}

/** The foremost sentences; where none of them recommends and the article does, the last gives way to one that does. */
function chooseSentences(ranked: readonly KeySentence[], { count, advice }: Choice): KeySentence[] {
  const byRank = ranked.toSorted((a, b) => a.rank - b.rank);
  const chosen = byRank.slice(0, count);
  const advises = (each: KeySentence) => advice.some((found) => isAt(found, each));
  const foremost = byRank.find(advises) ?? firstOf(advice);
  if (foremost && !chosen.some(advises)) chosen.splice(count - 1, 1, foremost);
  return chosen.toSorted((a, b) => a.paragraph - b.paragraph || a.sentence - b.sentence);
}

function firstOf([first]: readonly RecommendedPassage[]): KeySentence | undefined {
  return first && { paragraph: first.passage.paragraph.number, sentence: first.passage.sentence ?? 1, rank: 0 };
}

function isAt({ passage }: FoundPassage, { paragraph, sentence }: KeySentence): boolean {
  return passage.paragraph.number === paragraph && passage.sentence === sentence;
}

function toPassage(article: Article, place: KeySentence, advice: readonly RecommendedPassage[]): FoundPassage[] {
  const passage = sentencePassage(article, place.paragraph, place.sentence);
  const advised = advice.find((found) => isAt(found, place));
  return passage ? [advised ?? { passage, score: 1, marks: [] }] : [];
}

function isAdvice(found: FoundPassage): found is RecommendedPassage {
  return 'rule' in found;
}
