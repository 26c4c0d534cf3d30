import { importArticle } from './import-article.ts';
import type { ImportInput, ImportResult, Overrides } from './import-result.ts';

/** Reads an article from a file's bytes, wherever that is done; see `importArticle`. */
export type Importer = (input: ImportInput, overrides?: Overrides) => Promise<ImportResult>;

/** Reads on the spot: everybody else waits meanwhile. */
export const importInPlace: Importer = (input, overrides) => Promise.resolve(importArticle(input, overrides));
