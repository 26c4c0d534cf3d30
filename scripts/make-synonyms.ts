// `npm run make:synonyms`: writes the table of synonyms anew from WordNet, and its licence. Run it after a change to
// stems, stop words or the relations; the same input gives the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSynonyms } from './synonyms/format-synonyms.ts';
import { readWordNet } from './synonyms/read-wordnet.ts';
import { relateStems } from './synonyms/relate-stems.ts';

const folder = join(import.meta.dirname, '../src/search/synonyms');
const { synsets, licence } = readWordNet();
const table = formatSynonyms(relateStems(synsets));
writeFileSync(join(folder, 'synonyms.txt'), table);
writeFileSync(join(folder, 'LICENCE-WORDNET.txt'), licence);
console.log(`synonyms.txt: ${table.split('\n').length - 1} stems, ${table.length} bytes`);
