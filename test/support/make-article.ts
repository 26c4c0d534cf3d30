import type { Article, Bibliography, CuratedActor } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { toSlug } from '#src/articles/slug.ts';

export interface ArticleFields extends Partial<Bibliography> {
  readonly slug?: string;
  readonly paragraphs: readonly string[];
  readonly actors?: readonly CuratedActor[];
}

/** An article for a test, free to quote: paragraphs and whatever else matters there. */
export function makeArticle({ slug, paragraphs, actors = [], ...fields }: ArticleFields): Article {
  const bibliography = { title: 'The Ferry', authors: ['Ann Lee'], language: 'en', licence: 'CC-BY-4.0', ...fields };
  return toArticle({ bibliography, paragraphs, actors }, toSlug(slug ?? bibliography.title));
}

/** Two short articles of the tests' own, on unlike subjects. */
export const FERRY = makeArticle({
  slug: 'the-ferry',
  title: 'The Ferry',
  authors: ['Ann Lee'],
  publication: 'Harbour News',
  date: '2024-05-03',
  url: 'https://example.org/ferry',
  paragraphs: [
    'The ferry between Lund and the island stopped in March 2024. Its owner, Birger Holm, said that diesel had become too expensive. Nobody had asked the islanders.',
    'An electric ferry would cost 4.2 million euros, three times the price of a used diesel ship. The U.S. Navy sells such ships every year.',
    'Norway has run electric ferries since 2015. Oslo pays for the charging stations, and the Norwegian crews say that the silence was the hardest thing to learn.',
    'The council should buy the electric ship before winter. It is essential that the islanders have two seats on its board. “We must wait,” the mayor said.',
  ],
});

export const BREAD = makeArticle({
  slug: 'sour-bread',
  title: 'Sour Bread',
  authors: [],
  paragraphs: [
    'Sourdough rises because wild yeast breathes out carbon dioxide. A starter doubles in about four hours at 26 degrees.',
    'Bakers in San Francisco named the bacterium Lactobacillus sanfranciscensis after their city. It makes the bread sour.',
  ],
});
