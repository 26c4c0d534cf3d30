import type { Article, Slug } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import type { Corpus } from './corpus.ts';

/** A corpus as the library holds it, in the corpus's order. */
export function toArticles({ paragraphs, language }: Corpus): Article[] {
  return [...Map.groupBy(paragraphs, ({ article }) => article)].map(([index, group]) => {
    const title = group[0]?.title ?? '';
    const texts = group.map(({ text }) => text);
    const bibliography = { title, authors: [], language };
    // Numbered slugs are well-formed and unlike each other, whatever the titles are.
    return toArticle({ bibliography, paragraphs: texts, actors: [] }, `article-${index}` as Slug);
  });
}
