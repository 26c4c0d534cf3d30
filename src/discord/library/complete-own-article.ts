import type { ServerServices } from '#src/services.ts';
import type { Choice } from '../command.ts';
import type { Invocation } from '../invocation.ts';
import { MAX_CHOICES } from '../limits.ts';

/** Those among which the server's own are looked for; built-in ones may fit better. */
const LOOKED_AT = 200;

/** The server's own articles whose title, short name, other names or author fit what was typed. */
export async function completeOwnArticle(
  typed: string,
  { guildId }: Pick<Invocation, 'guildId'>,
  { store, articleFinder }: ServerServices,
): Promise<readonly Choice[]> {
  if (guildId === undefined) return [];
  const own = new Set((await store.articles.list(guildId)).map(({ slug }) => slug));
  return articleFinder
    .find(typed, LOOKED_AT)
    .filter(({ slug }) => own.has(slug))
    .slice(0, MAX_CHOICES)
    .map(({ slug, bibliography }) => ({ name: bibliography.title, value: slug }));
}
