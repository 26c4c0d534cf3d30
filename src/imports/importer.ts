import type { ImportInput, ImportResult, Overrides } from './import-result.ts';

/** Reads an article from a file's bytes, wherever that is done; see `importArticleFile`. */
export type Importer = (input: ImportInput, overrides?: Overrides) => Promise<ImportResult>;

/** Reads on the spot: everybody else waits meanwhile. The readers, a fifth of a start's memory, load with the first file. */
export const importInPlace: Importer = async (input, overrides) => {
  const { importArticleFile } = await import('./import-article-file.ts');
  return importArticleFile(input, overrides);
};

/** Fetches an article from a web address and reads it; see `importFromUrl`. */
export type AddressImporter = (
  address: string,
  wishes?: { readonly overrides?: Overrides | undefined; readonly chapter?: number | undefined },
) => Promise<ImportResult>;
