import { type APIOverwrite, OverwriteType, PermissionFlagsBits as P } from 'discord-api-types/v10';

/** What decides over a member's permissions in a channel. */
export interface PermissionBasis {
  readonly guildId: string;
  readonly memberId: string;
  readonly memberRoleIds: readonly string[];
  /** The server's, with @everyone, whose id is the server's. */
  readonly roles: readonly { readonly id: string; readonly permissions: string }[];
  /** The channel's; for a thread those of the channel it is in. */
  readonly overwrites: readonly APIOverwrite[];
}

/**
 * A member's permissions in a channel, in the order that Discord's documentation gives (Permissions, Permission
 * Overwrites): the roles together, then the channel's overwrites for everyone, for the roles together, for the member.
 */
export function channelPermissions({ guildId, memberId, memberRoleIds, roles, overwrites }: PermissionBasis): bigint {
  const own = new Set([guildId, ...memberRoleIds]);
  const base = roles.filter(({ id }) => own.has(id)).reduce((all, role) => all | BigInt(role.permissions), 0n);
  if ((base & P.Administrator) !== 0n) return ALL;
  const stages = [
    overwrites.filter(({ id }) => id === guildId),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && id !== guildId && own.has(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === memberId),
  ];
  return stages.reduce((permissions, stage) => {
    const denied = stage.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allowed = stage.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (permissions & ~denied) | allowed;
  }, base);
}

const ALL = Object.values(P).reduce((all, bit) => all | bit, 0n);
