import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSynonyms, type SynonymTable } from './parse-synonyms.ts';

const TABLE_FILE = join(import.meta.dirname, 'synonyms.txt');

let table: SynonymTable | undefined;

/**
 * The table of English synonyms that `npm run make:synonyms` makes from WordNet, under the licence in
 * LICENCE-WORDNET.txt. Read at the first call, which takes about 10 ms and 3 MB, and kept.
 *
 * @throws when the file isn't there, which is a broken installation.
 */
export function loadSynonyms(): SynonymTable {
  table ??= parseSynonyms(readFileSync(TABLE_FILE, 'latin1'));
  return table;
}
