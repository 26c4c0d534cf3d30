import { type Passage, paragraphPassage, sentencePassage } from '#src/articles/passage.ts';
import type { GuildId } from '#src/storage/interface/ids.ts';
import type { Store } from '#src/storage/store.ts';
import type { CitedPlace } from '../old-paragraph.ts';

interface Versions {
  readonly guildId: GuildId;
  readonly store: Pick<Store, 'articles'>;
}

/**
 * A passage as it was quoted before its article was edited: of the version that the server keeps; undefined where none
 * has it. `sentence` 0 is the whole paragraph.
 */
export async function findOldPassage(
  { slug, paragraph: number, sentence, hash }: CitedPlace & { readonly sentence: number },
  { guildId, store: { articles } }: Versions,
): Promise<Passage | undefined> {
  const key = { guildId, slug };
  const old = await articles.findParagraph(key, { number, hashPrefix: hash });
  const before = old && (await articles.getVersion(key, old.version));
  if (!before) return undefined;
  return sentence === 0 ? paragraphPassage(before, old.number) : sentencePassage(before, old.number, sentence);
}
