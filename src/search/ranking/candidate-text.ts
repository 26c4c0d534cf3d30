import type { Span } from '#src/articles/article.ts';
import type { Named, NameFinder } from '#src/language/find-names.ts';
import { findAnswers } from '../answer-types/find-answers.ts';
import type { AnswerType } from '../answer-types/question-type.ts';
import type { Analyser, Term } from '../analyse-text.ts';

/** A candidate's text, analysed for ranking. */
export interface CandidateText {
  readonly text: string;
  readonly terms: readonly Term[];
  /** Of each stem its places in `terms`, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly sentences: readonly Span[];
  /** For each term the index of its sentence. */
  readonly sentenceOf: readonly number[];
  /** For each sentence the index's numbers of its pieces of words, without repeats. */
  readonly grams: readonly Int32Array[];
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
  /** The index's numbers of the pieces of a word. */
  readonly gramNumbers: (term: Term) => readonly number[];
}

/**
 * Candidates come again while people page and refine; each analysed text takes some 20 kB. Of 2,000 all outlived V8's
 * young generation, which made it collect the whole heap more often.
 */
const MAX_CACHED = 400;

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
  const answersOf = rememberAnswers(text, analyser.language);
  const grams = sentences.map((_, i) =>
    gramsOf(
      terms.filter((__, term) => sentenceOf[term] === i),
      source,
    ),
  );
  return { text, terms, places: placesOf(terms), sentences, sentenceOf, grams, answersOf, names };
}

function gramsOf(terms: readonly Term[], { gramNumbers }: TextSource): Int32Array {
  const numbers = new Set<number>();
  for (const term of terms) for (const number of gramNumbers(term)) numbers.add(number);
  return Int32Array.from(numbers);
}

function placesOf(terms: readonly Term[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  terms.forEach(({ stem }, term) => {
    const known = places.get(stem);
    if (known) known.push(term);
    else places.set(stem, [term]);
  });
  return places;
}

function rememberAnswers(text: string, language: string): CandidateText['answersOf'] {
  const known = new Map<AnswerType, readonly Span[]>();
  return (type) => {
    const found = known.get(type) ?? findAnswers(text, type, language);
    known.set(type, found);
    return found;
  };
}
