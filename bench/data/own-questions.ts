import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article, Slug } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { parseArticle } from '#src/articles/parse-article.ts';
import { type GoldQuestion, readQuestions } from '../answers/question-set.ts';

/** An article that we wrote, and what a student would ask of it. */
export interface OwnQuestions {
  readonly article: Article;
  readonly questions: readonly GoldQuestion[];
}

const ROOT = join(import.meta.dirname, '../..');
const QUESTIONS = join(ROOT, 'test/questions');
/** Where articles of ours lie. */
const TEXTS = ['corpus', 'test/gold/texts', 'test/questions/texts'];

/**
 * The question sets of this repository, by name: they train, and nothing is reported of them. Sets in the data folder
 * are of other articles.
 *
 * @param language BCP 47; of the articles
 * @throws where a set has no article, or one of the two can’t be read
 */
export function loadOwnQuestions(language: string): OwnQuestions[] {
  return readdirSync(QUESTIONS)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      return {
        article: readArticle(basename(name, '.json')),
        questions: readQuestions(join(QUESTIONS, name)),
      };
    })
    .filter(({ article }) => article.bibliography.language === language);
}

function readArticle(slug: string): Article {
  const path = TEXTS.map((folder) => join(ROOT, folder, `${slug}.md`)).find(existsSync);
  if (path === undefined) throw new Error(`no article of ours is called ${slug}`);
  const { draft } = parseArticle(readFileSync(path, 'utf8'), path);
  if (!draft) throw new Error(`${path} can’t be read as an article`);
  // Slugs are file names, which the format test of the corpus checks.
  return toArticle(draft, slug as Slug);
}
