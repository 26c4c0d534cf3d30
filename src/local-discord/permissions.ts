/** Who may do what where, computed as Discord does (developer documentation, Permissions, permission overwrites). */
import type { APIOverwrite } from 'discord-api-types/v10';
import { OverwriteType, PermissionFlagsBits as P } from 'discord-api-types/v10';
import type { Channel, Guild } from './guild.ts';
import { everyoneRole, isThread } from './guild.ts';

const ALL_PERMISSIONS = Object.values(P).reduce((all, bit) => all | bit, 0n);

/** What a new server lets everybody do, as far as text channels go. */
export const EVERYONE_PERMISSIONS =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.CreatePublicThreads |
  P.EmbedLinks |
  P.AttachFiles |
  P.ReadMessageHistory |
  P.AddReactions |
  P.SendPolls |
  P.UseApplicationCommands;

/** What the bot asks for when it is added: everybody's, and to pin. */
export const BOT_PERMISSIONS = EVERYONE_PERMISSIONS | P.PinMessages;

/** In a direct message everything that exists there is allowed. */
const DM_PERMISSIONS = EVERYONE_PERMISSIONS | P.PinMessages;

/** 0 for somebody who is no member. In a thread the channel's overwrites count. */
export function permissionsIn(guild: Guild | undefined, userId: string, channel: Channel): bigint {
  if (guild === undefined) return DM_PERMISSIONS;
  const base = basePermissions(guild, userId);
  if (hasAll(base, P.Administrator)) return ALL_PERMISSIONS;
  const placed = isThread(channel) ? guild.channels.get(channel.parent_id ?? '') : channel;
  const overwrites = placed !== undefined && 'permission_overwrites' in placed ? placed.permission_overwrites : [];
  const allowed = applyOverwrites({ guild, userId, base }, overwrites ?? []);
  return hasAll(allowed, P.ViewChannel) ? allowed : 0n;
}

/** The member's permissions before any channel's overwrites. */
export function basePermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  const roles = member.roleIds.flatMap((id) => guild.roles.get(id) ?? []);
  return [everyoneRole(guild), ...roles].reduce((all, role) => all | BigInt(role.permissions), 0n);
}

export function hasAll(permissions: bigint, needed: bigint): boolean {
  return (permissions & P.Administrator) !== 0n || (permissions & needed) === needed;
}

/** First everybody's, then those of all the roles together, then the member's own. */
function applyOverwrites(
  { guild, userId, base }: { guild: Guild; userId: string; base: bigint },
  overwrites: readonly APIOverwrite[],
): bigint {
  const roleIds = guild.members.get(userId)?.roleIds ?? [];
  const stages = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && id !== guild.id && roleIds.includes(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
  ];
  return stages.reduce((permissions, stage) => {
    const denied = stage.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allowed = stage.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (permissions & ~denied) | allowed;
  }, base);
}
