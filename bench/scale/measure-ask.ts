import { join } from 'node:path';
import { askQuestion } from '#src/answers/ask-question.ts';
import { loadArticles } from '#src/articles/load-articles.ts';
import { createServices } from '#src/create-services.ts';
import { rehearse } from '#src/rehearse.ts';
import { tokenise } from '#src/language/tokenise.ts';
import { misspell, NOISES, type Noise } from '../data/misspell.ts';
import { type Random, randomIndex, seededRandom } from '../data/seeded-random.ts';
import { type Spread, timeEach, timeOne, toSpread } from '../measures/time-each.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');
const SEED = 5;
const QUESTIONS = 900;
/** Other questions, asked before, as a bot that has been up for an hour was asked; and so many of them count as the first. */
const BEFORE = { seed: 6, questions: 500, first: 100 } as const;
const BEGINNINGS = ['What is', 'Why did', 'When was', 'How does', 'Who said', 'Where is', 'How many'];
/** Words of a question beyond its beginning. */
const QUESTION_WORDS = 7;

export interface AskFigures {
  /** The first questions of the process, for which some tables are read, patterns compiled and articles analysed. */
  readonly first: Spread;
  /** Questions to a bot that has been asked before. */
  readonly later: Spread;
}

/**
 * `/ask` in process, as commands call it: questions made of words that stand near each other in the built-in corpus,
 * a third of them clean and the others misspelt, and questions of other subjects, which it doesn't answer.
 *
 * @param others questions of other subjects
 * @param othersBefore others of these, asked before as well
 */
export async function measureAsk(others: readonly string[], othersBefore: readonly string[]): Promise<AskFigures> {
  const { articles } = await loadArticles(CORPUS);
  const services = createServices(articles);
  // As `npm start` does before anybody asks. Its pauses need something that keeps the process.
  const waiting = setInterval(() => undefined, 1000);
  await rehearse(services, new AbortController().signal);
  clearInterval(waiting);
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const ask = (text: string): unknown => askQuestion({ text }, services);
  const before = makeQuestions(texts, BEFORE.seed, BEFORE.questions);
  const first = toSpread(before.slice(0, BEFORE.first).map((text) => timeOne(() => ask(text))));
  [...before.slice(BEFORE.first), ...othersBefore].forEach(ask);
  return { first, later: timeEach([...makeQuestions(texts, SEED, QUESTIONS), ...others], ask, 0) };
}

function makeQuestions(texts: readonly string[], seed: number, count: number): string[] {
  const random = seededRandom(seed);
  const noises = Object.keys(NOISES) as Noise[];
  return Array.from({ length: count }, (_, i) =>
    misspell(makeQuestion(texts, random), noises[i % noises.length] ?? 'clean', 'en'),
  );
}

function makeQuestion(texts: readonly string[], random: Random): string {
  const words = tokenise(texts[randomIndex(random, texts.length)] ?? '').map(({ word }) => word);
  const from = randomIndex(random, Math.max(1, words.length - QUESTION_WORDS));
  const beginning = BEGINNINGS[randomIndex(random, BEGINNINGS.length)] ?? '';
  return `${beginning} ${words.slice(from, from + QUESTION_WORDS).join(' ')}?`;
}
