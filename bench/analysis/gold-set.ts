import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyseArticle } from '#src/analysis/analyse-article.ts';
import { DATA_FOLDER } from '../../test/support/data-folder.ts';
import { type Gold, readGold } from '../../test/gold/read-gold.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { parseArticle } from '#src/articles/parse-article.ts';
import { toSlug } from '#src/articles/slug.ts';
import type { Article } from '#src/articles/article.ts';
import { loadGoldArticle } from '../answers/load-gold-article.ts';

/** An article with its labels and what the analysis finds. */
export interface GoldCase {
  readonly name: string;
  /** Fields that a file hasn't got aren't judged. */
  readonly gold: Partial<Gold> & Pick<Gold, 'sentences' | 'actors'>;
  readonly article: Article;
  readonly analysis: Analysis;
}

const ROOT = join(import.meta.dirname, '../..');

/** The repository's labelled articles, and those of the data folder where it is there. */
export function readGoldCases(): GoldCase[] {
  return [...ownCases(), ...(DATA_FOLDER === undefined ? [] : casesIn(DATA_FOLDER))];
}

function ownCases(): GoldCase[] {
  return readGold().map((gold) => {
    const path = join(ROOT, gold.article.source);
    const { draft } = parseArticle(readFileSync(path, 'utf8'), path);
    if (!draft) throw new Error(`${path} can’t be read as an article`);
    const article = toArticle(draft, toSlug(gold.article.id));
    return { name: gold.article.id, gold, article, analysis: analyseArticle(article) };
  });
}

function casesIn(folder: string): GoldCase[] {
  const files = readdirSync(join(folder, 'gold')).filter((file) => file.endsWith('.json'));
  return files.toSorted().flatMap((file) => {
    const name = file.replace(/\.json$/, '');
    const isArticle = ['.md', '.raw.txt'].some((ending) => existsSync(join(folder, 'articles', name + ending)));
    if (!isArticle) return [];
    // Labels of the same shape as ours, by the same reading rules.
    const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as GoldCase['gold'];
    const article = loadGoldArticle(folder, name);
    return [{ name, gold, article, analysis: analyseArticle(article) }];
  });
}
