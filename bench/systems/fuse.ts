import Fuse, { type IFuseOptions } from 'fuse.js';
import { contentWords } from './query-words.ts';
import type { System } from './system.ts';

interface FuseSetting {
  readonly key: string;
  readonly name: string;
  readonly options: IFuseOptions<string>;
  /** What is asked for a question; the question itself where absent. */
  readonly toQuery?: (question: string) => string;
}

/** Fuse.js alone, in the three settings that a reader of its documentation would try. */
export const FUSE_SYSTEMS: readonly System[] = [
  fuseSystem({ key: 'fuse-plain', name: 'Fuse.js plain', options: {} }),
  fuseSystem({ key: 'fuse-token', name: 'Fuse.js token search', options: { useTokenSearch: true } }),
  // The best of 18 settings on 300 questions of XQuAD (English), 2026-11-24.
  fuseSystem({
    key: 'fuse-token-tuned',
    name: 'Fuse.js token search, tuned',
    options: { useTokenSearch: true, threshold: 0.25, ignoreDiacritics: true, ignoreFieldNorm: true },
    toQuery: (question) => contentWords(question).join(' '),
  }),
];

function fuseSystem({ key, name, options, toQuery = (question) => question }: FuseSetting): System {
  return {
    key,
    name,
    isSlow: true,
    build: async ({ paragraphs }) => {
      // A paragraph is longer than the 60 letters in which Fuse looks unless it ignores where a match lies.
      const fuse = new Fuse(
        paragraphs.map(({ text }) => text),
        { ignoreLocation: true, includeScore: true, ...options },
      );
      return { search: (query, limit) => fuse.search(toQuery(query), { limit }).map(({ refIndex }) => refIndex) };
    },
  };
}
