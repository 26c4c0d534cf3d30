/** What the people who run a server do: add servers and channels, change roles and permissions, throw the bot out. */
import type { APIApplicationCommandPermission, APIOverwrite, APIRole, APITextChannel } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import type { Guild } from './guild.ts';
import { createRole, createTextChannel, isThread } from './guild.ts';
import type { GuildDraft } from './places.ts';
import { createGuild, findChannel, guildOf } from './places.ts';
import type { World } from './world.ts';

export interface ServerActions {
  /** A further server, which the bot is on; it is told at once. */
  addGuild(draft: GuildDraft): Guild;
  /** The bot is thrown out. */
  removeBot(guildId: string): void;
  addChannel(guildId: string, name: string): APITextChannel;
  /** With its threads. */
  deleteChannel(channelId: string): void;
  /** Sets what a role or member may and may not do in a channel, instead of what was set for it before. */
  setOverwrite(channelId: string, overwrite: APIOverwrite): void;
  addRole(guildId: string, role: { readonly name: string; readonly permissions: bigint }): APIRole;
  /** A role's permissions; the role @everyone has the server's id. */
  setRolePermissions(guildId: string, roleId: string, permissions: bigint): void;
  setMemberRoles(guildId: string, userId: string, roleIds: readonly string[]): void;
  /** Under Integrations: who may use a command. @param id the command's, or the application's for all */
  setCommandPermissions(guildId: string, id: string, permissions: readonly APIApplicationCommandPermission[]): void;
}

export function createServerActions(world: World): ServerActions {
  const { places, events, nextId } = world;
  return {
    addGuild(draft) {
      const guild = createGuild(world, draft);
      places.guilds.set(guild.id, guild);
      events.emit('guild', { kind: 'added', guild });
      return guild;
    },
    removeBot(guildId) {
      const guild = requireGuild(world, guildId);
      guild.members.delete(world.applicationId);
      events.emit('guild', { kind: 'removed', guild });
    },
    addChannel: (guildId, name) => addChannel(world, requireGuild(world, guildId), { name }),
    deleteChannel: (channelId) => deleteChannel(world, channelId),
    setOverwrite(channelId, overwrite) {
      const channel = requireTextChannel(world, channelId);
      const others = (channel.permission_overwrites ?? []).filter(({ id }) => id !== overwrite.id);
      changeChannel(world, { ...channel, permission_overwrites: [...others, overwrite] });
    },
    addRole(guildId, { name, permissions }) {
      const guild = requireGuild(world, guildId);
      const role = createRole(nextId(), { name, permissions, position: guild.roles.size });
      guild.roles.set(role.id, role);
      events.emit('role', { kind: 'created', guild, role });
      return role;
    },
    setRolePermissions(guildId, roleId, permissions) {
      const guild = requireGuild(world, guildId);
      const before = guild.roles.get(roleId);
      if (before === undefined) throw new Error(`There is no role ${roleId}`);
      const role = { ...before, permissions: String(permissions) };
      guild.roles.set(roleId, role);
      events.emit('role', { kind: 'updated', guild, role });
    },
    setMemberRoles(guildId, userId, roleIds) {
      const guild = requireGuild(world, guildId);
      const before = guild.members.get(userId);
      if (before === undefined) throw new Error(`There is no member ${userId}`);
      const member = { ...before, roleIds };
      guild.members.set(userId, member);
      events.emit('member', { guild, member });
    },
    setCommandPermissions: (guildId, id, permissions) => world.commands.setPermissions(guildId, id, permissions),
  };
}

export function addChannel(
  world: World,
  guild: Guild,
  draft: { readonly name: string; readonly topic?: string | null; readonly overwrites?: readonly APIOverwrite[] },
): APITextChannel {
  const channel = createTextChannel(world.nextId(), { ...draft, guildId: guild.id, position: guild.channels.size });
  guild.channels.set(channel.id, channel);
  world.events.emit('channel', { kind: 'created', channel });
  return channel;
}

/** Puts the changed channel or thread in the place of the one with its id. */
export function changeChannel(world: World, channel: Parameters<Guild['channels']['set']>[1]): void {
  guildOf(world.places, channel)?.channels.set(channel.id, channel);
  world.events.emit('channel', { kind: 'updated', channel });
}

/** Its threads go first. */
export function deleteChannel(world: World, channelId: string): void {
  const channel = findChannel(world.places, channelId);
  if (channel === undefined || channel.type === ChannelType.DM) throw new Error(`There is no channel ${channelId}`);
  const guild = guildOf(world.places, channel);
  const threads = [...(guild?.channels.values() ?? [])].filter(
    (other) => isThread(other) && other.parent_id === channelId,
  );
  for (const gone of [...threads, channel]) {
    guild?.channels.delete(gone.id);
    world.events.emit('channel', { kind: 'deleted', channel: gone });
  }
}

function requireGuild(world: World, id: string): Guild {
  const guild = world.places.guilds.get(id);
  if (guild === undefined) throw new Error(`There is no server ${id}`);
  return guild;
}

function requireTextChannel(world: World, id: string): APITextChannel {
  const channel = findChannel(world.places, id);
  if (channel?.type !== ChannelType.GuildText) throw new Error(`There is no text channel ${id}`);
  return channel;
}
