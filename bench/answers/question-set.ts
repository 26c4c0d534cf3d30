import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Questions that a student would ask of one article, with the sentences that answer them. */
export interface QuestionSet {
  /** As the files are called. */
  readonly name: string;
  readonly questions: readonly GoldQuestion[];
  /** The gold sentences by their ids, `paragraph.sentence`. */
  readonly sentences: ReadonlyMap<string, string>;
}

export interface GoldQuestion {
  readonly id: string;
  readonly text: string;
  /** False for a question that the article doesn't answer. */
  readonly isAnswerable: boolean;
  /** Numbers of the paragraphs that answer, from 1. */
  readonly paragraphs: ReadonlySet<number>;
  /** Ids of the sentences that answer. The best come first in both. */
  readonly sentences: ReadonlySet<string>;
}

/** Reads `questions/<name>.json`, and the sentences' words from `gold/<name>.json`. @throws where one can't be read */
export function loadQuestionSet(folder: string, name: string): QuestionSet {
  // The data folder's own format, described in its README; a wrong file throws as soon as it is used.
  const questions = readQuestions(join(folder, 'questions', `${name}.json`));
  const { sentences } = readJson(join(folder, 'gold', `${name}.json`)) as RawGold;
  return { name, questions, sentences: new Map(Object.entries(sentences)) };
}

/** The questions of one file. @throws where it can't be read */
export function readQuestions(path: string): GoldQuestion[] {
  // A wrong file throws as soon as it is used.
  const { questions } = readJson(path) as RawQuestions;
  return questions.map(toQuestion);
}

interface RawQuestion {
  readonly id: string;
  readonly q: string;
  readonly answerable: boolean;
  readonly sentences: readonly string[];
  readonly alsoAcceptable: readonly string[];
  readonly paragraphs: readonly number[];
  readonly alsoParagraphs: readonly number[];
}

interface RawQuestions {
  readonly questions: readonly RawQuestion[];
}

interface RawGold {
  readonly sentences: Readonly<Record<string, string>>;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function toQuestion({ id, q, answerable, ...gold }: RawQuestion): GoldQuestion {
  return {
    id,
    text: q,
    isAnswerable: answerable,
    paragraphs: new Set([...gold.paragraphs, ...gold.alsoParagraphs]),
    sentences: new Set([...gold.sentences, ...gold.alsoAcceptable]),
  };
}
