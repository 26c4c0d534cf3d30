import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSynonyms, type SynonymTable } from './parse-synonyms.ts';

const TABLE_FILE = join(import.meta.dirname, 'synonyms.txt');

let table: SynonymTable | undefined;

/**
 * The table of English synonyms, which `npm run make:synonyms` makes from WordNet. Read at the first call, which takes
 * some 20 ms and 6 MB, and kept: call it only when a question is there.
 * @throws when the file isn't there, which is a broken installation.
 */
export function loadSynonyms(): SynonymTable {
  table ??= parseSynonyms(readFileSync(TABLE_FILE, 'latin1'));
  return table;
}
