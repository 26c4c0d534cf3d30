import type { Answer, CitationAnswer, FoundPassage, QuotationAnswer } from '#src/answers/answer.ts';
import { isListed } from '#src/answers/listed-answer.ts';
import type { Article } from '#src/articles/article.ts';
import { passageText } from '#src/articles/passage.ts';
import { formatStableReference } from '#src/citations/reference.ts';
import { sourceLine } from '#src/citations/source-line.ts';
import { linkTo } from '#src/citations/text-fragment.ts';
import { actorAnswerJson } from './actor-json.ts';
import { analysisJson } from './analysis-json.ts';
import { listingJson } from './listing-json.ts';
import { verificationJson } from './verification-json.ts';
import { ENGLISH } from '#src/words/english.ts';

/** A passage as programs read it; documented in docs/commands.md and stable. */
export interface PassageJson {
  readonly article: string;
  readonly paragraph: number;
  /** From 1 within its paragraph; null for a whole paragraph or words across sentences. */
  readonly sentence: number | null;
  /** Of several sentences the last one; null for one. */
  readonly lastSentence: number | null;
  /** The article's own words. */
  readonly text: string;
  /** 0–1, to four places. */
  readonly score: number;
  readonly citation: string;
  /** To the words in the source; null where no link is known. */
  readonly url: string | null;
}

/** An answer as programs read it: always these fields, and those of its kind. */
export interface AnswerJson {
  readonly kind: Answer['kind'];
  readonly question: string;
  readonly uncovered: readonly string[];
  readonly passages: readonly PassageJson[];
  readonly [field: string]: unknown;
}

/** The answer as JSON. `maxPassages` cuts the list of passages, best first. */
export function toJson(answer: Answer, maxPassages: number): AnswerJson {
  const base = { kind: answer.kind, question: '', uncovered: [], passages: [] };
  if (isListed(answer)) return { ...base, ...listingJson(answer, passageJson) };
  switch (answer.kind) {
    case 'passages': {
      const { question, uncovered, passages } = answer;
      return { ...base, question, uncovered, passages: passages.slice(0, maxPassages).map(passageJson) };
    }
    case 'nothing-found': {
      const { question, uncovered, closest, absent = [], lacks } = answer;
      return { ...base, question, uncovered, absent, lacks: lacks ?? null, closest: closest.map(passageJson) };
    }
    case 'quotation':
      return { ...base, ...quotationJson(answer) };
    case 'actor':
    case 'ties':
    case 'actors':
    case 'people':
      return { ...base, ...actorAnswerJson(answer, passageJson) };
    case 'citation':
      return { ...base, ...citationJson(answer) };
    case 'articles':
      return { ...base, articles: answer.articles.map(articleJson) };
    case 'article':
      return {
        ...base,
        article: articleJson(answer.article),
        paragraphs: answer.article.paragraphs.map(paragraphJson),
      };
    case 'analysis': {
      const { article } = answer.analysis;
      return {
        ...base,
        question: article.bibliography.title,
        article: articleJson(article),
        ...analysisJson(answer.analysis),
      };
    }
    case 'verification':
      return { ...base, ...verificationJson(answer, passageJson) };
    case 'help':
      return { ...base, ...ENGLISH.help };
    case 'problem':
      return { ...base, problem: answer.problem.kind, message: ENGLISH.problem(answer.problem) };
  }
}

function quotationJson({ question, passages, anchor }: QuotationAnswer) {
  return { question, passages: passages.map(passageJson), ...(anchor && { anchor }) };
}

function citationJson({ question, found, style, citation, anchor }: CitationAnswer) {
  const text =
    citation.kind === 'record'
      ? { record: citation.record }
      : { bibliography: citation.bibliography.plain, inText: citation.inText.plain };
  const reference = formatStableReference(found.passage);
  return { question, passages: [passageJson(found)], style, ...text, reference, ...(anchor && { anchor }) };
}

function passageJson({ passage, score }: FoundPassage): PassageJson {
  return {
    article: passage.article.slug,
    paragraph: passage.paragraph.number,
    sentence: passage.sentence ?? null,
    lastSentence: passage.lastSentence ?? null,
    text: passageText(passage),
    score: Math.round(score * 10_000) / 10_000,
    citation: sourceLine(passage, ENGLISH.locale),
    url: linkTo(passage) ?? null,
  };
}

function articleJson({ slug, bibliography, paragraphs, hash }: Article) {
  return { slug, ...bibliography, paragraphCount: paragraphs.length, hash };
}

function paragraphJson({ number, text, sentences }: Article['paragraphs'][number]) {
  return { paragraph: number, text, sentences: sentences.map(({ start, end }) => text.slice(start, end)) };
}
