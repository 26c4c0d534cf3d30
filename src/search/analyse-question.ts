import type { Named, NameFinder, NameMatch } from '#src/language/find-names.ts';
import { isDegreeWord, isQuestionFrame } from '#src/language/stop-words.ts';
import { analyseText, type Term } from './analyse-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { ALIAS_WEIGHT } from './weights.ts';

/** One thing that a question is about: a word, or an actor under any of its names. */
export interface Topic {
  /** Place of the words in the question. */
  readonly start: number;
  readonly end: number;
  /** The question's own words. */
  readonly words: string;
  /** Stems that answer to it, each with the share (0–1) that a match counts. */
  readonly stems: ReadonlyMap<string, number>;
  /** The actor meant; its other names count too. */
  readonly named?: Named | undefined;
  /** Weight among the question's topics, from how rare the words are; above 0. */
  readonly rarity: number;
}

export interface Question {
  readonly text: string;
  /** All words, in order. */
  readonly terms: readonly Term[];
  /** In order; empty when the question has grammar words only. */
  readonly topics: readonly Topic[];
}

export interface QuestionContext {
  readonly language: string;
  readonly vocabulary: Vocabulary;
  readonly names: NameFinder<Named>;
}

/** Splits a question into what it is about, and looks up what the texts call that. */
export function analyseQuestion(text: string, context: QuestionContext): Question {
  const terms = analyseText(text, context.language);
  const names = context.names.findTyped(text);
  const isInName = (term: Term) => names.some(({ start, end }) => start <= term.start && term.end <= end);
  const matter = terms.filter((term) => !term.isStopWord && !isInName(term));
  const isMeasure = (term: Term) => isDegreeWord(term.word) && terms[terms.indexOf(term) - 1]?.word === 'how';
  const aboutSomething = matter.filter((term) => !isQuestionFrame(term.word) && !isMeasure(term));
  const words = aboutSomething.length > 0 || names.length > 0 ? aboutSomething : matter;
  const topics = [
    ...words.map((term) => wordTopic(text, term, context.vocabulary)),
    ...names.map((match) => nameTopic(text, match, { ...context, terms })),
  ];
  return { text, terms, topics: withoutRepeats(topics).toSorted((a, b) => a.start - b.start) };
}

function wordTopic(text: string, term: Term, vocabulary: Vocabulary): Topic {
  const { start, end, word, stem } = term;
  const stems = new Map([[stem, 1]]);
  if (vocabulary.paragraphsWith(stem) === 0) {
    for (const { stem: other, weight } of vocabulary.correct(word)) stems.set(other, weight);
  }
  const rarity = Math.min(
    ...[...stems.keys()].filter((known) => vocabulary.paragraphsWith(known) > 0).map(vocabulary.rarity),
  );
  return {
    start,
    end,
    words: text.slice(start, end),
    stems,
    rarity: Number.isFinite(rarity) ? rarity : vocabulary.rarity(stem),
  };
}

function nameTopic(
  text: string,
  match: NameMatch<Named>,
  context: QuestionContext & { terms: readonly Term[] },
): Topic {
  const { start, end, named } = match;
  const typed = context.terms.filter((term) => start <= term.start && term.end <= end && !term.isStopWord);
  // A name of several words is found as a whole, through the names of the paragraph.
  const stems = new Map(typed.length === 1 ? typed.map(({ stem }) => [stem, 1] as const) : []);
  const rarity = Math.max(...typed.map(({ stem }) => context.vocabulary.rarity(stem)), Number.EPSILON);
  return { start, end, words: text.slice(start, end), stems, named, rarity };
}

function withoutRepeats(topics: readonly Topic[]): Topic[] {
  const seen = new Set<string>();
  return topics.filter(({ stems, named }) => {
    const key = named?.name ?? [...stems.keys()].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** A topic's words found in a paragraph. */
export interface TopicMatch {
  readonly topic: Topic;
  /** 0–1: 1 for the very word, less for a correction or another name. */
  readonly weight: number;
  /** In the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/** Where a paragraph speaks of the question's topics, in the order of its text. */
export function matchTopics(
  question: Question,
  paragraph: { readonly terms: readonly Term[]; readonly names: readonly NameMatch<Named>[]; readonly text: string },
): TopicMatch[] {
  const matches = question.topics.flatMap((topic): TopicMatch[] => {
    const byName = paragraph.names
      .filter(({ named }) => named.name === topic.named?.name)
      .map(({ start, end }) => {
        const isTyped = paragraph.text.slice(start, end).toLowerCase().includes(topic.words.toLowerCase());
        return { topic, weight: isTyped ? 1 : ALIAS_WEIGHT, start, end };
      });
    const byStem = paragraph.terms.flatMap(({ stem, start, end }) => {
      const weight = topic.stems.get(stem);
      const isInName = byName.some((match) => match.start <= start && end <= match.end);
      return weight === undefined || isInName ? [] : [{ topic, weight, start, end }];
    });
    return [...byName, ...byStem];
  });
  return matches.toSorted((a, b) => a.start - b.start);
}
