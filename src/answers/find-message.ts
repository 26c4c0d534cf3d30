import type { Article } from '#src/articles/article.ts';
import { findReferences, formatReference, type NamedPlace, type Reference } from '#src/citations/reference.ts';
import { type Answer, type FoundPassage, toProblem } from './answer.ts';
import { hasWords } from './named-sources.ts';
import { plainText } from './plain-text.ts';
import { passageAt } from '#src/articles/passage.ts';
import { quotePassage } from './quote-passage.ts';
import { movedPassage } from './re-anchor.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

/** Longest message that is searched; more words only blur what is looked for. */
const MAX_SEARCHED_CHARS = 600;
/** Passages shown of a message that cites many; as many as Discord's select of passages holds. */
const MAX_CITED = 25;

/**
 * Where a message's words stand in the articles: the passages that it cites (`the-ferry ¶3.2`), else the very words if
 * they are a quotation, else the passages nearest to what the message speaks of.
 *
 * @param content the message as Discord has it, with its Markdown
 */
export function findMessage(content: string, sources: Sources): Answer {
  const text = plainText(content);
  const cited = citedPassages(text, sources);
  if (cited.length > 0) return { kind: 'quotation', question: text, passages: cited };
  const searched = text.slice(0, MAX_SEARCHED_CHARS).toWellFormed();
  return searched === '' ? toProblem({ kind: 'empty-message' }) : quotePassage({ text: searched }, sources);
}

function citedPassages(text: string, sources: Sources): FoundPassage[] {
  const named = findReferences(text).flatMap((place) => {
    const article = articleOf(place, text, sources);
    const passage = article && (unlessMoved(article, place.reference) ?? passageAt(article, place.reference));
    return passage ? [passage] : [];
  });
  const different = new Map(named.map((passage) => [formatReference(passage), passage]));
  return [...different.values()].slice(0, MAX_CITED).map((passage) => ({ passage, score: 1, marks: [] }));
}

function unlessMoved(article: Article, { hash, ...reference }: Reference) {
  return hash === undefined ? undefined : movedPassage(article, { ...reference, hash });
}

/** How far before a paragraph mark the title of its article may stand: a source line with authors, outlet and date. */
const SOURCE_LINE_CHARS = 300;

/** The article of a place: by the short name before it, a title in the words before it, or the only one there is. */
function articleOf({ reference, at }: NamedPlace, text: string, sources: Sources): Article | undefined {
  const named = resolveArticle(reference.article, sources);
  if (named && !isProblem(named)) return named;
  const { articles } = sources.library;
  const before = text.slice(Math.max(0, at - SOURCE_LINE_CHARS), at);
  const titled = articles.filter(({ bibliography }) => hasWords(before, bibliography.title));
  // Of several titles the one that stands nearest to the mark.
  const nearest = titled.toSorted((a, b) => placeOf(b, before) - placeOf(a, before))[0];
  return nearest ?? (articles.length === 1 ? articles[0] : undefined);
}

function placeOf({ bibliography: { title } }: Article, text: string): number {
  return text.toLowerCase().lastIndexOf(title.toLowerCase());
}
