import { importArticleFile } from './import-article-file.ts';
import type { ImportInput, ImportResult, Overrides } from './import-result.ts';

/** Reads an article from a file's bytes, wherever that is done; see `importArticleFile`. */
export type Importer = (input: ImportInput, overrides?: Overrides) => Promise<ImportResult>;

/** Reads on the spot: everybody else waits meanwhile. */
export const importInPlace: Importer = importArticleFile;
