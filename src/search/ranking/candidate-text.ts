import type { Span } from '#src/articles/article.ts';
import type { Named, NameFinder } from '#src/language/find-names.ts';
import { findAnswers } from '../answer-types/find-answers.ts';
import type { AnswerType } from '../answer-types/question-type.ts';
import type { Analyser, Term } from '../analyse-text.ts';

/** A candidate's text, analysed for ranking. */
export interface CandidateText {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly sentences: readonly Span[];
  /** For each term the index of its sentence. */
  readonly sentenceOf: readonly number[];
  /** Stretches that can answer a question of a type; found once, since it takes longer than all else of ranking. */
  readonly answersOf: (type: AnswerType) => readonly Span[];
  /** Actors named, in order: which, in which words (lower case), and the index of the first of them. */
  readonly names: readonly { readonly actor: string; readonly words: string; readonly term: number }[];
}

/** Where the texts are. */
export interface TextSource {
  readonly textOf: (paragraph: number) => string;
  readonly sentencesOf: (paragraph: number) => readonly Span[];
  readonly names: NameFinder<Named>;
}

/** Candidates come again while people page and refine; each analysed text takes some 20 kB. */
const MAX_CACHED = 2000;

/** Analyses candidates when they are first looked at, and remembers the latest. */
export function createCandidateTexts(source: TextSource, analyser: Analyser): (paragraph: number) => CandidateText {
  const cache = new Map<number, CandidateText>();
  return (paragraph) => {
    const known = cache.get(paragraph);
    const text = source.textOf(paragraph);
    if (known?.text === text) return known;
    const analysed = analyseCandidate(text, source, { sentences: source.sentencesOf(paragraph), analyser });
    const [oldest] = cache.keys();
    if (cache.size >= MAX_CACHED && oldest !== undefined) cache.delete(oldest);
    cache.set(paragraph, analysed);
    return analysed;
  };
}

interface Analysis {
  readonly sentences: readonly Span[];
  readonly analyser: Analyser;
}

function analyseCandidate(text: string, source: TextSource, { sentences, analyser }: Analysis): CandidateText {
  const terms = analyser.analyse(text);
  let sentence = 0;
  const sentenceOf = terms.map(({ start }) => {
    while (sentence + 1 < sentences.length && start >= (sentences[sentence + 1]?.start ?? 0)) sentence += 1;
    return sentence;
  });
  const names = source.names.find(text).map(({ named, start, end: nameEnd }) => {
    return {
      actor: named.name,
      words: text.slice(start, nameEnd).toLowerCase(),
      term: Math.max(
        0,
        terms.findIndex(({ end }) => end > start),
      ),
    };
  });
  return { text, terms, sentences, sentenceOf, answersOf: rememberAnswers(text, analyser.language), names };
}

function rememberAnswers(text: string, language: string): CandidateText['answersOf'] {
  const known = new Map<AnswerType, readonly Span[]>();
  return (type) => {
    const found = known.get(type) ?? findAnswers(text, type, language);
    known.set(type, found);
    return found;
  };
}
