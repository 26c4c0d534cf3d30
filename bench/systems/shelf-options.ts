import { createActorDirectory } from '#src/analysis/actor-directory.ts';
import type { ShelfOptions } from '#src/search/shelf.ts';
import { relatedWords } from '#src/search/synonyms/load-synonyms.ts';

const actors = createActorDirectory([]);

/** A shelf as the composition root makes it, for benchmarks that look into one. */
export function shelfOptions(language: string): ShelfOptions {
  return { language, names: actors.typed, related: relatedWords, isFuzzy: true };
}
