import { join } from 'node:path';
import { askQuestion } from '#src/answers/ask-question.ts';
import { loadArticles } from '#src/articles/load-articles.ts';
import { createServices } from '#src/create-services.ts';
import { tokenise } from '#src/language/tokenise.ts';
import { misspell, NOISES, type Noise } from '../data/misspell.ts';
import { type Random, randomIndex, seededRandom } from '../data/seeded-random.ts';
import { type Spread, timeEach } from '../measures/time-each.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');
const SEED = 5;
const QUESTIONS = 900;
const WARM_UP = 100;
const BEGINNINGS = ['What is', 'Why did', 'When was', 'How does', 'Who said', 'Where is', 'How many'];
/** Words of a question beyond its beginning. */
const QUESTION_WORDS = 7;

/**
 * `/ask` in process, as commands call it: questions made of words that stand near each other in the built-in corpus,
 * a third of them clean and the others misspelt, and questions of other subjects, which it doesn't answer.
 *
 * @param others questions of other subjects
 */
export async function measureAsk(others: readonly string[]): Promise<Spread> {
  const { articles } = await loadArticles(CORPUS);
  const services = createServices(articles);
  const random = seededRandom(SEED);
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const noises = Object.keys(NOISES) as Noise[];
  const questions = Array.from({ length: QUESTIONS }, (_, i) => {
    return misspell(makeQuestion(texts, random), noises[i % noises.length] ?? 'clean', 'en');
  });
  return timeEach([...questions, ...others], (text) => askQuestion({ text }, services), WARM_UP);
}

function makeQuestion(texts: readonly string[], random: Random): string {
  const words = tokenise(texts[randomIndex(random, texts.length)] ?? '').map(({ word }) => word);
  const from = randomIndex(random, Math.max(1, words.length - QUESTION_WORDS));
  const beginning = BEGINNINGS[randomIndex(random, BEGINNINGS.length)] ?? '';
  return `${beginning} ${words.slice(from, from + QUESTION_WORDS).join(' ')}?`;
}
