import type { Article, Paragraph, Span } from './article.ts';

/** A place in an article. Its text is never stored: it is sliced from the paragraph whenever it is shown. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Lies within `paragraph.text`. */
  readonly span: Span;
  /** Number from 1 of the sentence meant, or undefined for the whole paragraph. */
  readonly sentence?: number | undefined;
  /** Number of the last sentence where several are meant. */
  readonly lastSentence?: number | undefined;
}

/** A paragraph, and the article that it is of. */
export type PassageParagraph = Pick<Passage, 'article' | 'paragraph'>;

/** The passage's words, exactly as the paragraph has them. */
export function passageText({ paragraph, span }: Passage): string {
  return paragraph.text.slice(span.start, span.end);
}

/** The whole paragraph `number`, or undefined where the article has none. */
export function paragraphPassage(article: Article, number: number): Passage | undefined {
  const paragraph = article.paragraphs[number - 1];
  return paragraph && { article, paragraph, span: { start: 0, end: paragraph.text.length } };
}

/** Sentence `sentence` (from 1) of paragraph `number` (from 1), or undefined where there is none. */
export function sentencePassage(article: Article, number: number, sentence: number): Passage | undefined {
  const paragraph = article.paragraphs[number - 1];
  const span = paragraph?.sentences[sentence - 1];
  return paragraph && span && { article, paragraph, span, sentence };
}

/** Sentences `first` to `last` (from 1) of paragraph `number`, or undefined where one of the two isn't there. */
export function sentencesPassage(
  article: Article,
  number: number,
  { first, last }: { readonly first: number; readonly last: number },
): Passage | undefined {
  const paragraph = article.paragraphs[number - 1];
  const start = paragraph?.sentences[first - 1]?.start;
  const end = paragraph?.sentences[last - 1]?.end;
  if (!paragraph || start === undefined || end === undefined || first >= last) return undefined;
  return { article, paragraph, span: { start, end }, sentence: first, lastSentence: last };
}

/** Where in an article something stands, by numbers from 1: ¶6, ¶6.3, ¶6.3–4. */
export interface Locator {
  readonly paragraph: number;
  /** Absent for the whole paragraph. */
  readonly sentence?: number | undefined;
  /** The last of several sentences. */
  readonly lastSentence?: number | undefined;
}

/** What stands there, or undefined where the article has no such paragraph or sentence. */
export function passageAt(article: Article, { paragraph, sentence, lastSentence }: Locator): Passage | undefined {
  if (sentence === undefined) return paragraphPassage(article, paragraph);
  return lastSentence === undefined
    ? sentencePassage(article, paragraph, sentence)
    : sentencesPassage(article, paragraph, { first: sentence, last: lastSentence });
}

/** Whether the passage is the sentence, or has it among several. */
export function holdsSentence({ paragraph, sentence, lastSentence = sentence }: Passage, one: Passage): boolean {
  if (paragraph !== one.paragraph || sentence === undefined || lastSentence === undefined) return false;
  return one.sentence !== undefined && sentence <= one.sentence && one.sentence <= lastSentence;
}
