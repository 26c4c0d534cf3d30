import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ArticleDraft } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { parseArticle } from '#src/articles/parse-article.ts';
import { toSlug } from '#src/articles/slug.ts';
import { importArticle } from '#src/imports/import-article.ts';

/**
 * Reads an article as users get it: an article file is parsed, a text copied from a web page (`.raw.txt`) is imported.
 *
 * @throws where there is no such article or it has a fault
 */
export function loadGoldArticle(folder: string, name: string): Article {
  const file = join(folder, 'articles', `${name}.md`);
  const raw = join(folder, 'articles', `${name}.raw.txt`);
  const draft = existsSync(file) ? parseArticle(readFileSync(file, 'utf8'), file).draft : importRaw(raw);
  if (!draft) throw new Error(`${name} can’t be read as an article`);
  return toArticle(draft, toSlug(name));
}

function importRaw(path: string): ArticleDraft | undefined {
  const result = importArticle({ bytes: readFileSync(path), name: path });
  return result.kind === 'imported' ? result.draft : undefined;
}
