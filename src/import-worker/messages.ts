import type { ImportInput, ImportResult, Overrides } from '#src/imports/import-result.ts';

/** What a worker is asked. One question at a time. */
export interface ImportTask {
  readonly input: ImportInput;
  readonly overrides: Overrides;
}

/** What it says: once that it can begin, then for each task the result, or what went wrong in our own code. */
export type ImportReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: ImportResult }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string | undefined };
