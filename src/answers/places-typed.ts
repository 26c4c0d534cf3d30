import type { Article } from '#src/articles/article.ts';
import { type Passage, paragraphPassage, passageAt, sentencePassage } from '#src/articles/passage.ts';
import { parseReference } from '#src/citations/reference.ts';
import { isProblem, resolveArticle } from './resolve-article.ts';
import type { Sources } from './sources.ts';

type Library = Pick<Sources, 'library' | 'articleFinder'>;

/** Articles whose places are offered where what is typed fits several. */
const MAX_ARTICLES = 5;
/** A reference that isn't finished: an article perhaps, a paragraph mark, and as much as there is of the numbers. */
const UNFINISHED = /^(?<article>.*?)\s*[:：]?\s*¶\s*(?<paragraph>\d*)(?<point>\.)?(?<sentence>\d*)$/u;

/**
 * The places that somebody means who is typing a reference: `coal ¶6` is paragraph 6, its sentences, then paragraphs 60
 * to 69. Undefined for what is no reference; empty where there is no such place.
 *
 * @param within the article that was chosen, for a reference without one
 */
export function placesTyped(typed: string, within: Article | undefined, sources: Library): Passage[] | undefined {
  const text = typed.normalize('NFKC').trim();
  const reference = parseReference(text);
  const groups = UNFINISHED.exec(text)?.groups;
  if (!reference && !groups) return undefined;
  const name = reference ? reference.article : groups?.['article'];
  const articles = articlesMeant(name, within, sources);
  const { paragraph = '', point, sentence = '' } = groups ?? {};
  return articles.flatMap((article) => {
    const exact = reference && passageAt(article, reference);
    const begun = groups ? placesBegun(article, { paragraph, sentence: point && sentence }) : [];
    const others = begun.filter((one) => one.paragraph !== exact?.paragraph || one.sentence !== exact.sentence);
    return exact ? [exact, ...others] : begun;
  });
}

function articlesMeant(name: string | undefined, within: Article | undefined, sources: Library): readonly Article[] {
  if (name === undefined || name === '') return within ? [within] : onlyOne(sources.library.articles);
  const named = resolveArticle(name, sources);
  if (named && !isProblem(named)) return [named];
  return sources.articleFinder.find(name, MAX_ARTICLES);
}

function onlyOne(articles: readonly Article[]): readonly Article[] {
  return articles.length === 1 ? articles : articles.slice(0, MAX_ARTICLES);
}

interface Begun {
  readonly paragraph: string;
  /** Undefined where no point was typed. */
  readonly sentence: string | undefined;
}

/** Places whose numbers begin as typed: a paragraph before its sentences, those before longer numbers. */
function placesBegun(article: Article, { paragraph, sentence }: Begun): Passage[] {
  const numbers = article.paragraphs.map(({ number }) => number);
  const typed = Number(paragraph);
  if (sentence !== undefined)
    return sentencesOf(article, typed).filter((one) => String(one.sentence).startsWith(sentence));
  const longer = numbers.filter((number) => number !== typed && String(number).startsWith(paragraph));
  const whole = [typed, ...longer]
    .map((number) => paragraphPassage(article, number))
    .filter((one) => one !== undefined);
  const [first, ...rest] = whole;
  return first ? [first, ...(first.paragraph.number === typed ? sentencesOf(article, typed) : []), ...rest] : [];
}

function sentencesOf(article: Article, paragraph: number): Passage[] {
  const sentences = article.paragraphs[paragraph - 1]?.sentences ?? [];
  return sentences.map((_, i) => sentencePassage(article, paragraph, i + 1)).filter((one) => one !== undefined);
}
