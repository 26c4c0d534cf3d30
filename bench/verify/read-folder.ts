import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Slug } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { parseArticle } from '#src/articles/parse-article.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The articles of a folder of this repository. @throws where one can’t be read */
export function readFolder(folder: string): Article[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .toSorted()
    .map((name) => {
      const { draft } = parseArticle(readFileSync(join(ROOT, folder, name), 'utf8'), name);
      if (!draft) throw new Error(`${name} can’t be read as an article`);
      // Slugs are file names, which the format test of the corpus checks.
      return toArticle(draft, name.replace(/\.md$/, '') as Slug);
    });
}
