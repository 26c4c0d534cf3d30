import { createActorDirectory } from '#src/analysis/actor-directory.ts';
import type { Article, Slug } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { createSearcher } from '#src/search/searcher.ts';
import type { Corpus } from '../data/corpus.ts';
import type { System } from './system.ts';

/** Ours. The only file of the benchmarks that knows how Pilcrow's search is made. */
export const PILCROW_SYSTEMS: readonly System[] = [
  {
    key: 'pilcrow',
    name: 'Pilcrow',
    isOurs: true,
    prepare: (corpus) => void articlesOf(corpus),
    build: async (corpus) => {
      const articles = articlesOf(corpus);
      const searcher = createSearcher(articles, createActorDirectory(articles));
      const firsts = firstIndices(articles);
      return {
        search: (text, limit) => {
          const { hits } = searcher.find({ text, limit });
          return hits.map(({ passage }) => (firsts.get(passage.article) ?? 0) + passage.paragraph.number - 1);
        },
      };
    },
  },
];

const prepared = new WeakMap<Corpus, readonly Article[]>();

/** The corpus as the library holds it; made once. */
function articlesOf(corpus: Corpus): readonly Article[] {
  let articles = prepared.get(corpus);
  if (!articles) prepared.set(corpus, (articles = toArticles(corpus)));
  return articles;
}

function toArticles({ paragraphs, language }: Corpus): Article[] {
  return [...Map.groupBy(paragraphs, ({ article }) => article)].map(([index, group]) => {
    const title = group[0]?.title ?? '';
    const texts = group.map(({ text }) => text);
    const bibliography = { title, authors: [], language };
    // Numbered slugs are well-formed and unlike each other, whatever the titles are.
    return toArticle({ bibliography, paragraphs: texts, actors: [] }, `article-${index}` as Slug);
  });
}

/** Index in the corpus of each article's first paragraph. */
function firstIndices(articles: readonly Article[]): ReadonlyMap<Article, number> {
  const firsts = new Map<Article, number>();
  let next = 0;
  for (const article of articles) {
    firsts.set(article, next);
    next += article.paragraphs.length;
  }
  return firsts;
}
