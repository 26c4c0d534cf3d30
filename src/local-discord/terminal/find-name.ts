import type { LocalDiscord } from '../local-discord.ts';

/** What a mentioned person, role or channel is called. */
export function findName(
  { userIds, channelIds, curatorRoleId, applicationId }: LocalDiscord,
  id: string,
): string | undefined {
  const names = { ...userIds, ...channelIds, Curators: curatorRoleId, Pilcrow: applicationId };
  return Object.entries(names).find(([, known]) => known === id)?.[0];
}
