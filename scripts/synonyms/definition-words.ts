import { tokenise } from '#src/language/tokenise.ts';
import type { Synset } from './read-wordnet.ts';
import { MAX_DEFINITIONS } from './relations.ts';
import { searchedStem } from './stem-senses.ts';

/** By synset, the stems in its definition that few definitions use. */
export function findDefinitionWords(synsets: ReadonlyMap<string, Synset>): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, number>();
  const words = new Map<string, readonly string[]>();
  for (const [id, { definition }] of synsets) {
    const stems = new Set(tokenise(definition).map(({ word }) => searchedStem(word)));
    const found = [...stems].filter((stem) => stem !== undefined);
    words.set(id, found);
    for (const stem of found) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  }
  const isTelling = (stem: string) => (uses.get(stem) ?? 0) <= MAX_DEFINITIONS;
  return new Map([...words].map(([id, stems]) => [id, stems.filter(isTelling)]));
}
