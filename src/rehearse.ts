import { setTimeout as pause } from 'node:timers/promises';
import type { Analysis } from './analysis/analyse-article.ts';
import { askQuestion } from './answers/ask-question.ts';
import type { Article } from './articles/article.ts';
import { ANSWER_TYPES } from './search/answer-types/question-type.ts';
import { findAnswers } from './search/answer-types/find-answers.ts';
import { relatedWords } from './search/synonyms/load-synonyms.ts';
import type { Services } from './services.ts';

/** Between two steps whoever does ask is answered. */
const PAUSE_MS = 20;

/** Some patterns are compiled for Latin-1 and again for other characters, and one article seldom meets all of them. */
const ARTICLES_A_LANGUAGE = 2;

/** Those that questions ask for: `answers/answer-fact.ts`, `answer-advice.ts`, `absent-actors.ts`. */
const ASKED_PARTS: readonly (keyof Analysis)[] = ['actors', 'times', 'figures', 'recommendations'];

/**
 * Does once, for each language of the library, what its first questions would wait for: reads the synonyms, compiles the
 * patterns, and has V8 see the code that analyses and ranks. In small steps, each with a pause before it.
 *
 * @returns when all is done, or soon after the signal was given
 */
export async function rehearse(services: Services, signal: AbortSignal): Promise<void> {
  for (const step of stepsOf(services)) {
    await pause(PAUSE_MS, undefined, { ref: false });
    if (signal.aborted) return;
    step();
  }
}

function stepsOf(services: Services): (() => unknown)[] {
  const byLanguage = Map.groupBy(services.library.articles, ({ bibliography }) => bibliography.language);
  return [...byLanguage].flatMap(([language, articles]) => {
    const some = articles.slice(0, ARTICLES_A_LANGUAGE);
    return [() => relatedWords('', language), ...some.flatMap((article) => stepsWith(article, services))];
  });
}

function stepsWith(article: Article, services: Services): (() => unknown)[] {
  const { title, language } = article.bibliography;
  const text = article.paragraphs[0]?.text ?? '';
  return [
    ...ASKED_PARTS.map((part) => () => services.analyse(article)[part]),
    ...ANSWER_TYPES.map((type) => () => findAnswers(text, type, language)),
    () => askQuestion({ text: title }, services),
  ];
}
