import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Article, Slug } from './article.ts';
import type { Finding } from './finding.ts';
import { toArticle } from './number-paragraphs.ts';
import { parseArticle } from './parse-article.ts';
import { toSlug } from './slug.ts';

export interface LoadedArticles {
  /** In the order of their slugs. */
  readonly articles: readonly Article[];
  /** Every fault of every file. A file with an error gives no article; the others are loaded all the same. */
  readonly findings: readonly Finding[];
}

/**
 * Reads every `.md` file of a folder and its subfolders, but for READMEs and hidden ones. A slug comes from the file's
 * `id` or its name; a second file of the same name takes its folder's name in front.
 *
 * @throws what the file system throws when `folder` can't be read
 */
export async function loadArticles(folder: string): Promise<LoadedArticles> {
  const files = await listArticleFiles(folder);
  const findings: Finding[] = [];
  const articles = new Map<Slug, Article>();
  for (const file of files) {
    const name = relative(process.cwd(), file) || file;
    const decoded = decode(await readFile(file));
    if (decoded === undefined) {
      findings.push(atStart(name, 'not-utf8', 'the file isn’t UTF-8 text; save it as UTF-8'));
      continue;
    }
    const { draft, id, findings: own } = parseArticle(decoded, name);
    findings.push(...own);
    const slug = freeSlug(id, file, articles);
    if (slug === undefined)
      findings.push(atStart(name, 'slug-taken', 'two files have this name; rename one or give it an `id`'));
    else if (draft) articles.set(slug, toArticle(draft, slug));
  }
  return { articles: [...articles.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1)), findings };
}

async function listArticleFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .map(async (entry): Promise<string[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listArticleFiles(path);
      return /\.(?:md|markdown)$/i.test(entry.name) && !/^readme\./i.test(entry.name) ? [path] : [];
    });
  return (await Promise.all(nested)).flat();
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function freeSlug(id: string | undefined, file: string, taken: ReadonlyMap<Slug, Article>): Slug | undefined {
  const name = basename(file).replace(/\.[^.]+$/, '');
  const candidates = [toSlug(id ?? name), toSlug(`${basename(dirname(file))} ${name}`)];
  return candidates.find((slug) => !taken.has(slug));
}

function atStart(file: string, rule: string, message: string): Finding {
  return { file, line: 1, column: 1, severity: 'error', rule, message };
}
