import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadedArticles, loadArticles } from './articles/load-articles.ts';
import { createServices } from './create-services.ts';
import { decodeIndex, encodeIndex } from './search/index-format.ts';
import type { Services } from './services.ts';

export interface OpenedLibrary extends Pick<LoadedArticles, 'findings'> {
  readonly services: Services;
  readonly articleCount: number;
}

/** Beside the articles; a hidden file, so it is never taken for one. */
const INDEX_FILE = '.pilcrow-index';

/** Smaller libraries are indexed (0.2 ms a paragraph) before a saved index would be read. */
const MIN_SAVED_PARAGRAPHS = 1000;

/**
 * Loads a folder's articles and their index: the saved one where it is right, else a new one, which is saved. A folder
 * that can't be written to works as well, only slower at each start.
 *
 * @throws what the file system throws when the folder can't be read
 */
export async function openLibrary(folder: string): Promise<OpenedLibrary> {
  const { articles, findings } = await loadArticles(folder);
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  const path = join(folder, INDEX_FILE);
  const isSaved = paragraphs >= MIN_SAVED_PARAGRAPHS;
  const services = createServices(articles, isSaved ? await readIndex(path) : undefined);
  if (isSaved && services.searcher.restored < articles.length) await writeIndex(path, services);
  return { services, findings, articleCount: articles.length };
}

async function readIndex(path: string) {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && decodeIndex(bytes);
}

/** Writes beside and renames, so that a crash leaves the old index or the new one, never half of one. */
async function writeIndex(path: string, { searcher }: Services): Promise<void> {
  const beside = `${path}.${process.pid}`;
  try {
    await writeFile(beside, encodeIndex(searcher.save()));
    await rename(beside, path);
  } catch {
    // A read-only folder: the index stays in memory.
  }
}
