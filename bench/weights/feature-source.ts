import type { Slug } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { FEATURE_NAMES } from '#src/search/ranking/feature-names.ts';
import { createShelf } from '#src/search/shelf.ts';
import { RERANKED } from '#src/search/weights.ts';
import type { Corpus } from '../data/corpus.ts';
import { shelfOptions } from '../systems/shelf-options.ts';

/** The first stage with what the re-ranker looks at. */
export interface FeatureSource {
  readonly featureNames: readonly string[];
  /** The candidates to be re-ranked, in the first stage's order. */
  readonly candidates: (question: string) => readonly FeatureRow[];
}

export interface FeatureRow {
  /** Index in the corpus. */
  readonly paragraph: number;
  /** One for each name, in the names' order. */
  readonly features: readonly number[];
}

/** The engine's own first stage and features. */
export function createFeatureSource({ paragraphs, language }: Corpus): FeatureSource {
  const shelf = createShelf(shelfOptions(language));
  for (const [index, group] of Map.groupBy(paragraphs, ({ article }) => article)) {
    const bibliography = { title: group[0]?.title ?? '', authors: [], language };
    const texts = group.map(({ text }) => text);
    shelf.add(toArticle({ bibliography, paragraphs: texts, actors: [] }, `article-${index}` as Slug));
  }
  return {
    featureNames: FEATURE_NAMES,
    candidates: (question) => {
      // Articles are added in order, so the shelf numbers paragraphs as the corpus does.
      return shelf.measure(shelf.read(question), RERANKED).map(({ paragraph, features }) => {
        return { paragraph, features: FEATURE_NAMES.map((name) => features[name]) };
      });
    },
  };
}
