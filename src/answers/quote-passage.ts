import type { Article } from '#src/articles/article.ts';
import { type Passage, passageAt } from '#src/articles/passage.ts';
import { locateQuote } from '#src/citations/locate-quote.ts';
import { formatLocator, parseReference, type Reference } from '#src/citations/reference.ts';
import { type Answer, type FoundPassage, type ProblemAnswer, toProblem } from './answer.ts';
import { type Query, searchPassages } from './ask-question.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/** The passage that a reference names (`coalition ¶6.3`), or where the given words stand, or what matches them best. */
export function quotePassage(query: Query, sources: Sources): Answer {
  if (sources.library.articles.length === 0) return toProblem({ kind: 'empty-library' });
  const question = query.text.trim();
  if (question === '') return toProblem({ kind: 'no-topic', typed: question });
  const article = resolveArticle(query.article, sources);
  if (isProblem(article)) return article;
  const reference = parseReference(question);
  const named = reference && resolveReference(reference, article, sources);
  if (named && !('kind' in named)) return { kind: 'quotation', question, passages: [asFound(named)] };
  const located = locateQuote(question, article ? [article] : sources.library.articles);
  if (located) return { kind: 'quotation', question, passages: located.passages.slice(0, MAX_PLACES).map(asFound) };
  return named ?? searchPassages(query, sources);
}

/** Places shown of words that stand in many; as many as Discord's select of passages holds. */
const MAX_PLACES = 25;

/** The passage of a reference. Without an article of its own it means `article`, or the only one there is. */
function resolveReference(
  reference: Reference,
  article: Article | undefined,
  sources: Pick<Sources, 'library' | 'articleFinder'>,
): Passage | ProblemAnswer {
  const { articles } = sources.library;
  const named =
    resolveArticle(reference.article, sources) ?? article ?? (articles.length === 1 ? articles[0] : undefined);
  if (named === undefined) return toProblem({ kind: 'article-needed', articles });
  if (isProblem(named)) return named;
  const passage = passageAt(named, reference);
  return passage ?? toProblem({ kind: 'unknown-paragraph', article: named, typed: typedLocator(reference) });
}

/** The place that was asked for, which there may not be. */
export function typedLocator({ paragraph, sentence, lastSentence }: Reference): string {
  return formatLocator({ paragraph: { number: paragraph }, sentence, lastSentence });
}

function asFound(passage: Passage): FoundPassage {
  return { passage, score: 1, marks: [] };
}
