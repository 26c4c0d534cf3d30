import { type Passage, passageAt, type Locator } from '#src/articles/passage.ts';
import type { GuildId } from '#src/storage/interface/ids.ts';
import type { Store } from '#src/storage/store.ts';
import type { CitedPlace } from '../old-paragraph.ts';

interface Versions {
  readonly guildId: GuildId;
  readonly store: Pick<Store, 'articles'>;
}

/**
 * A passage as it was quoted before its article was edited: of the version that the server keeps; undefined where none
 * has it.
 */
export async function findOldPassage(
  { slug, hash, ...locator }: CitedPlace & Locator,
  { guildId, store: { articles } }: Versions,
): Promise<Passage | undefined> {
  const key = { guildId, slug };
  const old = await articles.findParagraph(key, { number: locator.paragraph, hashPrefix: hash });
  const before = old && (await articles.getVersion(key, old.version));
  return before && passageAt(before, { ...locator, paragraph: old.number });
}
