import type { ServerServices } from '#src/services.ts';
import type { Choice } from '../command.ts';
import type { Invocation } from '../invocation.ts';
import { cutOption } from '../limits.ts';

/** The server's feeds whose title or address has what was typed. */
export async function completeFeed(
  typed: string,
  { guildId }: Pick<Invocation, 'guildId'>,
  { store }: ServerServices,
): Promise<readonly Choice[]> {
  if (guildId === undefined) return [];
  const folded = typed.trim().toLowerCase();
  return (await store.feeds.list(guildId))
    .filter(({ title, url }) => `${title} ${url}`.toLowerCase().includes(folded))
    .map(({ feedId, title }) => ({ name: cutOption(title), value: feedId }));
}
