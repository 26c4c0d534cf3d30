/** Who is on the study server: two people with different permissions, and the bot. */
import type { APIGuildMember, APIRole, APIUser, Locale } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { bitField } from './enums.ts';

export type UserName = 'curator' | 'member';

export interface Person {
  readonly name: UserName;
  readonly user: APIUser;
  readonly roleIds: readonly string[];
  readonly permissions: bigint;
}

export interface People {
  readonly bot: APIUser;
  readonly curatorRole: APIRole;
  readonly everyoneRole: APIRole;
  readonly byName: Readonly<Record<UserName, Person>>;
}

const EVERYONE =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseApplicationCommands;

export const BOT_PERMISSIONS = EVERYONE;
export const DEFAULT_LOCALE: `${Locale}` = 'en-US';

export function createPeople(nextId: () => string, ids: { applicationId: string; guildId: string }): People {
  const curatorRole = createRole(nextId(), {
    name: 'Curators',
    permissions: PermissionFlagsBits.ManageGuild,
    position: 1,
  });
  const everyoneRole = createRole(ids.guildId, { name: '@everyone', permissions: EVERYONE, position: 0 });
  return {
    bot: { ...createUser(ids.applicationId, 'Pilcrow'), discriminator: '0001', bot: true },
    curatorRole,
    everyoneRole,
    byName: {
      curator: {
        name: 'curator',
        user: createUser(nextId(), 'Curator'),
        roleIds: [curatorRole.id],
        permissions: EVERYONE | PermissionFlagsBits.ManageGuild,
      },
      member: { name: 'member', user: createUser(nextId(), 'Member'), roleIds: [], permissions: EVERYONE },
    },
  };
}

/** The guild member as Discord sends it, without the permissions that interactions add. */
export function toGuildMember(user: APIUser, roleIds: readonly string[]): APIGuildMember {
  return {
    user,
    roles: [...roleIds],
    joined_at: JOINED_AT,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: bitField(0),
    avatar: null,
    banner: null,
    nick: null,
    pending: false,
    communication_disabled_until: null,
  };
}

/** Any past instant does: nothing depends on when somebody joined. */
const JOINED_AT = '2026-01-01T00:00:00.000000+00:00';

function createUser(id: string, displayName: string): APIUser {
  return { id, username: displayName.toLowerCase(), discriminator: '0', global_name: displayName, avatar: null };
}

function createRole(
  id: string,
  { name, permissions, position }: { name: string; permissions: bigint; position: number },
): APIRole {
  return {
    id,
    name,
    permissions: String(permissions),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: bitField(0),
  };
}
