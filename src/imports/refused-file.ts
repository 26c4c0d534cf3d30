import type { Refused } from './import-result.ts';

/**
 * Thrown deep within a reader when the rest of the file can't matter any more (a zip bomb, a broken archive); the one
 * catch in `import-article.ts` and `import-article-file.ts` makes it the result.
 */
export class RefusedFile extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.message);
    this.name = 'RefusedFile';
    this.refused = refused;
  }
}

/** What `read` returns, or the refusal that it threw. Everything else that it throws is a fault of ours and goes on. */
export function orRefused<T>(read: () => T): T | Refused {
  try {
    return read();
  } catch (error) {
    if (error instanceof RefusedFile) return error.refused;
    throw error;
  }
}
