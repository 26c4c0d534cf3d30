import { absentActors } from './absent-actors.ts';
import { answerWho } from './answer-who.ts';
import type { Filters } from '#src/search/filter-passages.ts';
import { parseQuery } from '#src/search/parse-query.ts';
import { type Answer, toProblem } from './answer.ts';
import { answerAdvice, onlyAdvice } from './answer-advice.ts';
import { answerGist, answerTitled } from './answer-gist.ts';
import { answerFact } from './answer-fact.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import { isHelpQuestion } from './help-question.ts';
import { articleNamedIn } from './named-article.ts';
import { isSourceQuestion } from './source-question.ts';
import type { Sources } from './sources.ts';

export interface Query {
  /** As typed. */
  readonly text: string;
  /** Slug or title of the one article to look in, as typed. */
  readonly article?: string | undefined;
}

/** Hits that one answer holds: three are shown at once, the others a page further. */
const MAX_PASSAGES = 10;
/** What to show of passages that don't answer. */
const MAX_CLOSEST = 3;

/**
 * Answers a question with passages, or says that the articles don't and names the words that nothing covers. What
 * the analysis knows goes first: recommendations to whom was asked for, the figure or the time asked for.
 */
export function askQuestion(asked: Query, sources: Sources): Answer {
  if (isHelpQuestion(asked.text)) return { kind: 'help' };
  const query = ofNamedArticle(asked, sources);
  const article = resolveArticle(query.article, sources);
  if (isProblem(article)) return article;
  const articles = article ? [article] : sources.library.articles;
  // No paragraph tells it, and the library knows.
  if (isSourceQuestion(query.text) && articles.length > 0) return { kind: 'articles', articles };
  const gist = answerGist(query, sources);
  if (gist) return gist;
  const who = answerWho(query.text.trim(), articles, sources);
  if (who) return who;
  const absent = absentActors(query.text, article, sources);
  const found = askAnalysisAndSearch(query, sources);
  const answer = absent.length > 0 ? withoutActors(found, absent) : found;
  if (answer.kind === 'nothing-found') return answerTitled(query, sources) ?? { ...answer, article };
  return answer.kind === 'passages' ? { ...answer, article } : answer;
}

/** "What does Truman say" is asked of Truman's article. */
function ofNamedArticle({ text, article: typed }: Query, sources: Sources): Query {
  return (typed ?? '').trim() !== ''
    ? { text, article: typed }
    : { text, article: articleNamedIn(text, sources)?.slug };
}

function askAnalysisAndSearch(query: Query, sources: Sources): Answer {
  const advice = answerAdvice(query, sources);
  if (advice) return advice;
  const found = find(query, sources, { isAnswered: ({ isCovered }) => isCovered, isBySentence: true });
  return onlyAdvice(answerFact(found, query, sources), query, sources);
}

/** A question about somebody whom the articles don't mention has no answer; what was found only comes close. */
function withoutActors(answer: Answer, absent: readonly string[]): Answer {
  if (answer.kind !== 'passages' && answer.kind !== 'nothing-found') return answer;
  const closest = answer.kind === 'passages' ? answer.passages.slice(0, MAX_CLOSEST) : answer.closest;
  return { kind: 'nothing-found', question: answer.question, uncovered: answer.uncovered, absent, closest };
}

/**
 * Finds passages with the given words; unlike a question, any match will do. Understands `"a phrase"`, `-word`,
 * `article:slug` and `actor:name` in them.
 */
export function searchPassages(query: Query, sources: Sources): Answer {
  const { text, phrases, excluded, article, actor: typed } = parseQuery(query.text);
  const actor = typed === undefined ? undefined : actorNamed(typed, sources);
  // `actor:russia` alone looks for what is said of Russia.
  const words = text === '' ? (actor ?? '') : text;
  const filters = { phrases, excluded, actor };
  const answer = find({ text: words, article: article ?? query.article }, sources, { isAnswered: () => true, filters });
  return 'question' in answer ? { ...answer, question: query.text.trim() } : answer;
}

function actorNamed(typed: string, { actors }: Sources): string {
  return actors.typed.findTyped(typed)[0]?.named.name ?? typed;
}

interface Finding {
  readonly isAnswered: (result: { readonly isCovered: boolean }) => boolean;
  readonly filters?: Filters;
  readonly isBySentence?: boolean;
}

function find(
  { text, article: typed }: Query,
  sources: Sources,
  { isAnswered, filters, isBySentence }: Finding,
): Answer {
  if (sources.library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const article = resolveArticle(typed, sources);
  if (isProblem(article)) return article;
  const question = text.trim();
  const asked = { text: question, article: article?.slug, limit: MAX_PASSAGES };
  const result = sources.searcher.find({ ...asked, isBySentence, filters });
  if (!result.hasTopic) return toProblem({ kind: 'no-topic', typed: question });
  const { hits, uncovered, lacks } = result;
  if (hits.length > 0 && isAnswered(result)) return { kind: 'passages', question, uncovered, passages: hits };
  return { kind: 'nothing-found', question, uncovered, lacks, closest: hits.slice(0, MAX_CLOSEST) };
}
