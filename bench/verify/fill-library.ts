import type { Article } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { toSlug } from '#src/articles/slug.ts';
import { englishTexts } from '../scale/english-texts.ts';
import { makeCorpus } from '../scale/make-corpus.ts';

const SEED = 5;

/** Articles with so many paragraphs that nobody quotes; none where there is no data to make them from. */
export function fillLibrary(folder: string | undefined, paragraphs: number): Article[] {
  if (folder === undefined) return [];
  const corpus = makeCorpus(englishTexts(folder), paragraphs, SEED);
  return [...Map.groupBy(corpus.paragraphs, ({ article }) => article).entries()].map(([number, own]) => {
    const title = `${own[0]?.title ?? ''} ${number}`;
    const bibliography = { title, authors: [], language: corpus.language };
    return toArticle({ bibliography, actors: [], paragraphs: own.map(({ text }) => text) }, toSlug(title));
  });
}
