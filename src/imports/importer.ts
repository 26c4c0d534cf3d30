import { importArticleFile } from './import-article-file.ts';
import type { ImportInput, ImportResult, Overrides } from './import-result.ts';

/** Reads an article from a file's bytes, wherever that is done; see `importArticleFile`. */
export type Importer = (input: ImportInput, overrides?: Overrides) => Promise<ImportResult>;

/** Reads on the spot: everybody else waits meanwhile. */
export const importInPlace: Importer = importArticleFile;

/** Fetches an article from a web address and reads it; see `importFromUrl`. */
export type AddressImporter = (
  address: string,
  wishes?: { readonly overrides?: Overrides | undefined; readonly chapter?: number | undefined },
) => Promise<ImportResult>;
