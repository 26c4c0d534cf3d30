import type { RetrievalSet } from './retrieval-set.ts';

/** What a system indexes. */
export interface Corpus {
  /** BCP 47. */
  readonly language: string;
  /** In reading order, article by article. A system names a paragraph by its index here. */
  readonly paragraphs: readonly CorpusParagraph[];
}

export interface CorpusParagraph {
  readonly text: string;
  /** Number of its article in the corpus, from 0. */
  readonly article: number;
  /** Place in its article, from 0. */
  readonly position: number;
  /** The article's. */
  readonly title: string;
}

/** All articles of the set together. */
export function pooledCorpus({ language, articles }: RetrievalSet): Corpus {
  const paragraphs = articles.flatMap(({ title, paragraphs: texts }, article) => {
    return texts.map((text, position) => ({ text, article, position, title }));
  });
  return { language, paragraphs };
}

/** One article of the set by itself. */
export function articleCorpus({ language, articles }: RetrievalSet, article: number): Corpus {
  const { title, paragraphs } = articles[article] ?? { title: '', paragraphs: [] };
  return { language, paragraphs: paragraphs.map((text, position) => ({ text, article: 0, position, title })) };
}

/** Index in the pooled corpus of each article's first paragraph. */
export function firstParagraphs({ articles }: RetrievalSet): number[] {
  const firsts: number[] = [];
  let next = 0;
  for (const { paragraphs } of articles) {
    firsts.push(next);
    next += paragraphs.length;
  }
  return firsts;
}
