import type { Article, Span } from '#src/articles/article.ts';
import { type Passage, passageAt } from '#src/articles/passage.ts';
import { formatLocator, parseReference, type Reference } from '#src/citations/reference.ts';
import { splitSentences } from '#src/language/split-sentences.ts';
import { marksIn, wholeSentences } from '#src/quotes/pieces.ts';
import { type Anchor, type Answer, type FoundPassage, toProblem } from './answer.ts';
import type { Query } from './ask-question.ts';
import { quotePassage, typedLocator } from './quote-passage.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';
import { checkQuote } from './verify-quote.ts';

/** As `quotePassage`; a reference with a hash is followed through the edits that its article has had since. */
export async function quoteCited(query: Query, sources: Sources): Promise<Answer> {
  const reference = parseReference(query.text);
  const { hash } = reference ?? {};
  if (!reference || hash === undefined) return quotePassage(query, sources);
  const article = resolveArticle(reference.article ?? query.article, sources);
  if (isProblem(article)) return article;
  if (!article) return quotePassage(query, sources);
  const question = query.text.trim();
  const anchored = await followReference(article, { ...reference, hash }, sources);
  if (!anchored) return toProblem({ kind: 'passage-gone', article, typed: typedLocator(reference) });
  const { found, anchor } = anchored;
  return { kind: 'quotation', question, passages: [found], ...(anchor && { anchor }) };
}

/** A passage that was cited, as it stands now; without an anchor where nothing has changed. */
export interface Anchored {
  readonly found: FoundPassage;
  readonly anchor?: Anchor | undefined;
}

/** Undefined where the words are gone. */
async function followReference(
  article: Article,
  reference: Reference & { readonly hash: string },
  sources: Sources,
): Promise<Anchored | undefined> {
  const { hash, paragraph } = reference;
  const cited = typedLocator(reference);
  const there = passageAt(article, reference);
  if (there?.paragraph.hash.startsWith(hash)) return { found: asFound(there) };
  const moved = movedPassage(article, reference);
  if (moved) return { found: asFound(moved), anchor: { kind: 'moved', cited } };
  const isLong = hash.length >= LEAST_KNOWN_DIGITS;
  const known = isLong ? await sources.findCited?.(article.slug, { number: paragraph, hashPrefix: hash }) : undefined;
  const words = known && wordsOf(known.text, reference, article.bibliography.language);
  if (words !== undefined) return anchorWords(words, { article, cited }, sources);
  return there && { found: asFound(there), anchor: { kind: 'unknown', cited } };
}

/** The store finds nothing by fewer digits of a hash. */
const LEAST_KNOWN_DIGITS = 8;

/** The same paragraph under another number. */
export function movedPassage(article: Article, reference: Reference & { readonly hash: string }): Passage | undefined {
  const moved = article.paragraphs.find((paragraph) => paragraph.hash.startsWith(reference.hash));
  return moved && passageAt(article, { ...reference, paragraph: moved.number });
}

/** The words of the cited sentences in the paragraph as it was. */
function wordsOf(text: string, { sentence, lastSentence }: Reference, language: string): string | undefined {
  if (sentence === undefined) return text;
  const sentences = splitSentences(text, language);
  const [first, last] = [sentences[sentence - 1], sentences[(lastSentence ?? sentence) - 1]];
  return first && last && text.slice(first.start, last.end);
}

interface Cited {
  readonly article: Article;
  /** `¶6.3` */
  readonly cited: string;
}

/** Where words that an article had stand in it now: to the letter, or nearly so. Undefined where they don't. */
export function anchorWords(words: string, { article, cited }: Cited, sources: Sources): Anchored | undefined {
  const checked = checkQuote(words, { typed: article.slug, articles: [article] }, sources);
  const part = checked?.parts.find(({ passage }) => passage?.article === article);
  if (!checked || !part?.passage || checked.verdict === 'wrong-source') return undefined;
  if (part.verdict !== 'exact') {
    const passage = wholeSentences(part.passage);
    return { found: { passage, score: 1, marks: marksIn(part) }, anchor: { kind: 'changed', cited } };
  }
  const passage = isAllOf(part.passage) ? wholeSentences(part.passage) : part.passage;
  // The paragraph around it has changed, but not the words, nor their place.
  const isSame = formatLocator(passage) === cited;
  return { found: asFound(passage), ...(!isSame && { anchor: { kind: 'moved', cited } }) };
}

/** Whether a passage is whole sentences but for the mark at their end. */
function isAllOf(passage: Passage): boolean {
  const whole = wholeSentences(passage).span;
  return whole.start === passage.span.start && whole.end - passage.span.end <= 2;
}

function asFound(passage: Passage, marks: readonly Span[] = []): FoundPassage {
  return { passage, score: 1, marks };
}
