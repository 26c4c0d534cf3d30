import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createActorDirectory } from '#src/analysis/actor-directory.ts';
import type { Article } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { toSlug } from '#src/articles/slug.ts';
import { createArticleFinder } from '#src/search/article-finder.ts';
import { decodeIndex, encodeIndex } from '#src/search/index-format.ts';
import { createSearcher, type SavedSearcher } from '#src/search/searcher.ts';
import { relatedWords } from '#src/search/synonyms/load-synonyms.ts';
import type { Corpus } from '../data/corpus.ts';
import { toArticles } from '../data/to-articles.ts';
import type { BuiltSystem, System } from './system.ts';

/** Ours, and ours without Fuse.js, to see what it is worth. */
export const PILCROW_SYSTEMS: readonly System[] = [
  pilcrowSystem({ key: 'pilcrow-no-fuse', name: 'Pilcrow without Fuse.js', isFuzzy: false }),
  pilcrowSystem({ key: 'pilcrow', name: 'Pilcrow', isFuzzy: true }),
];

interface Setting {
  readonly key: string;
  readonly name: string;
  readonly isFuzzy: boolean;
}

function pilcrowSystem({ key, name, isFuzzy }: Setting): System {
  return {
    key,
    name,
    isOurs: true,
    prepare: (corpus) => void articlesOf(corpus),
    build: async (corpus) => createPilcrow(articlesOf(corpus), isFuzzy),
    load: async (folder, corpus) => {
      const saved = decodeIndex(readFileSync(indexFile(folder)));
      if (!saved) throw new Error('the saved index can’t be read');
      return createPilcrow(articlesOf(corpus), isFuzzy, saved);
    },
  };
}

function createPilcrow(articles: readonly Article[], isFuzzy: boolean, saved?: SavedSearcher): BuiltSystem {
  const { typed: names } = createActorDirectory(articles);
  const searcher = createSearcher(articles, { names, related: relatedWords, isFuzzy, saved });
  const firsts = firstIndices(articles);
  return {
    search: (text, limit) => {
      const { hits } = searcher.find({ text, limit });
      return hits.map(({ passage }) => (firsts.get(passage.article) ?? 0) + passage.paragraph.number - 1);
    },
    save: async (folder) => writeFileSync(indexFile(folder), encodeIndex(searcher.save())),
  };
}

function indexFile(folder: string): string {
  return join(folder, 'pilcrow.index');
}

/** Completes the titles of a library of one-paragraph articles: gives those that fit what was typed, best first. */
export function createPilcrowCompleter(titles: readonly string[]): (typed: string, limit: number) => readonly string[] {
  const articles = titles.map((title) => {
    const bibliography = { title, authors: [], language: 'en' };
    return toArticle({ bibliography, paragraphs: [title], actors: [] }, toSlug(title));
  });
  const finder = createArticleFinder(articles);
  return (typed, limit) => finder.find(typed, limit).map(({ bibliography }) => bibliography.title);
}

const prepared = new WeakMap<Corpus, readonly Article[]>();

/** The corpus as the library holds it; made once. */
function articlesOf(corpus: Corpus): readonly Article[] {
  let articles = prepared.get(corpus);
  if (!articles) prepared.set(corpus, (articles = toArticles(corpus)));
  return articles;
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
