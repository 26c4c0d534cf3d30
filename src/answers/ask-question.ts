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
  return find(query, sources, ({ isCovered }) => isCovered);
}

/** Finds passages with the given words; unlike a question, any match will do. */
export function searchPassages(query: Query, sources: Sources): Answer {
  return find(query, sources, () => true);
}

type Gate = (result: { readonly isCovered: boolean }) => boolean;

function find({ text, article: typed }: Query, sources: Sources, isAnswered: Gate): Answer {
  if (sources.library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const article = resolveArticle(typed, sources);
  if (isProblem(article)) return article;
  const question = text.trim();
  const result = sources.searcher.find({ text: question, article: article?.slug, limit: MAX_PASSAGES });
  if (!result.hasTopic) return toProblem({ kind: 'no-topic', typed: question });
  const { hits, uncovered } = result;
  if (hits.length > 0 && isAnswered(result)) return { kind: 'passages', question, uncovered, passages: hits };
  return { kind: 'nothing-found', question, uncovered, closest: hits.slice(0, MAX_CLOSEST) };
}
