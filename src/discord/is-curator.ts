import type { Settings } from '#src/storage/interface/settings-store.ts';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Invocation } from './invocation.ts';

/** Whether the person may change the server's library and daily post: by Manage Server, or by the server's role for it. */
export function isCurator(
  { guildId, permissions, roleIds }: Pick<Invocation, 'guildId' | 'permissions' | 'roleIds'>,
  { curatorRoleId }: Pick<Settings, 'curatorRoleId'>,
): boolean {
  if (guildId === undefined) return false;
  const managing = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
  return (permissions & managing) !== 0n || (curatorRoleId !== undefined && roleIds.includes(curatorRoleId));
}
