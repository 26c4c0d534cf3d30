import type { Answer } from './answer.ts';
import type { Query } from './ask-question.ts';
import { readDefinitionQuestion, readGistQuestion } from './gist-question.ts';
import { articleCalled, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';
import { summariseArticle } from './summarise-article.ts';

/**
 * Answers "what is the main argument" with the article's key sentences, as `/summary` does: no single passage says it.
 * Undefined for other questions, for titles that no article has, and where a language has no rules for a summary: then
 * the search answers.
 */
export function answerGist({ text, article: typed }: Query, sources: Sources): Answer | undefined {
  const asked = readGistQuestion(text);
  if (!asked) return undefined;
  const titled = asked.title === undefined ? undefined : articleCalled(asked.title, sources);
  if (asked.title !== undefined && !titled) return undefined;
  const answer = summariseArticle({ article: titled?.slug ?? typed }, sources);
  const isUseful = answer.kind === 'summary' || (answer.kind === 'problem' && answer.problem.kind === 'article-wanted');
  return isUseful ? answer : undefined;
}

/** "What is the Truman Doctrine?" by the key sentences of the article of that title; undefined where none is called so. */
export function answerTitled({ text, article: typed }: Query, sources: Sources): Answer | undefined {
  const title = readDefinitionQuestion(text);
  const titled = title === undefined ? undefined : articleCalled(title, sources);
  if (!titled || (typed !== undefined && resolveArticle(typed, sources) !== titled)) return undefined;
  const answer = summariseArticle({ article: titled.slug }, sources);
  return answer.kind === 'summary' ? answer : undefined;
}
