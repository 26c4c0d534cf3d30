import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EverydayWords, readEverydayWords } from './everyday-words.ts';
import type { RelatedWords } from '../ranking/measure-related.ts';
import { parseSynonyms, type SynonymTable } from './parse-synonyms.ts';

const TABLE_FILE = join(import.meta.dirname, 'synonyms.txt');

let table: SynonymTable | undefined;

/**
 * English synonyms: the table that `npm run make:synonyms` makes from WordNet, under the licence in
 * LICENCE-WORDNET.txt, and our own everyday words. Read at the first call, which takes about 15 ms and 3 MB, and
 * kept.
 *
 * @throws when the file isn't there, which is a broken installation.
 */
export function loadSynonyms(): SynonymTable {
  table ??= withEverydayWords(parseSynonyms(readFileSync(TABLE_FILE, 'latin1')));
  return table;
}

/** The closer of the two counts where both know a pair. */
function withEverydayWords(wordNet: SynonymTable): SynonymTable {
  const everyday = readEverydayWords('en');
  return {
    related: (stem) => {
      const related = new Map(wordNet.related(stem));
      for (const [other, closeness] of everyday.get(stem)) {
        related.set(other, Math.max(closeness, related.get(other) ?? 0));
      }
      return new Map([...related].toSorted(([, a], [, b]) => b - a));
    },
  };
}

const everyday = new Map<string, EverydayWords>();

/** What ranking asks of each language: synonyms in English, everyday words alone in others that have a list of them. */
export const relatedWords: RelatedWords = (stem, language) => {
  if (language === 'en') return loadSynonyms().related(stem);
  const known = everyday.get(language) ?? readEverydayWords(language);
  everyday.set(language, known);
  return known.get(stem);
};
