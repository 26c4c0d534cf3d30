import type { Filters } from '#src/search/filter-passages.ts';
import { parseQuery } from '#src/search/parse-query.ts';
import { type Answer, toProblem } from './answer.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
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

/** Answers a question with passages, or says that the articles don't and names the words that nothing covers. */
export function askQuestion(query: Query, sources: Sources): Answer {
  return find(query, sources, { isAnswered: ({ isCovered }) => isCovered });
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
}

function find({ text, article: typed }: Query, sources: Sources, { isAnswered, filters }: Finding): Answer {
  if (sources.library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const article = resolveArticle(typed, sources);
  if (isProblem(article)) return article;
  const question = text.trim();
  const result = sources.searcher.find({ text: question, article: article?.slug, limit: MAX_PASSAGES, filters });
  if (!result.hasTopic) return toProblem({ kind: 'no-topic', typed: question });
  const { hits, uncovered } = result;
  if (hits.length > 0 && isAnswered(result)) return { kind: 'passages', question, uncovered, passages: hits };
  return { kind: 'nothing-found', question, uncovered, closest: hits.slice(0, MAX_CLOSEST) };
}
