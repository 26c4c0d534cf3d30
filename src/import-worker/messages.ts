import type { FeedReading } from '#src/imports/feeds/read-feed.ts';
import type { ImportInput, ImportResult, Overrides } from '#src/imports/import-result.ts';

/** What a worker is asked. One question at a time. */
export type ImportTask =
  | { readonly kind: 'article'; readonly input: ImportInput; readonly overrides: Overrides }
  /** `url`: where it was fetched. */
  | { readonly kind: 'feed'; readonly bytes: Uint8Array; readonly url: string };

/** What becomes of a task: of an article an `ImportResult`, of a feed a `FeedReading`. */
export type TaskResult = ImportResult | FeedReading;

/** What it says: once that it can begin, then for each task the result, or what went wrong in our own code. */
export type ImportReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: TaskResult }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string | undefined };
