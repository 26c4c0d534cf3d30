import type { Answer } from './answer.ts';
import type { Query } from './ask-question.ts';
import { readGistQuestion } from './gist-question.ts';
import { articleCalled } from './resolve-article.ts';
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
