/** What a route needs before it does anything: the thing must exist, and the bot must be allowed. */
import type { APIMessage, APITextChannel } from 'discord-api-types/v10';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { DiscordError } from '../discord-error.ts';
import { refusals } from '../discord-error.ts';
import type { Channel, Guild, GuildChannel } from '../guild.ts';
import { hasAll, permissionsIn } from '../permissions.ts';
import { findChannel, guildOf } from '../places.ts';
import type { World } from '../world.ts';

/** A server that the bot is on. @throws DiscordError 10004 */
export function requireGuild({ places, applicationId }: World, id: string): Guild {
  const guild = places.guilds.get(id);
  if (guild === undefined || !guild.members.has(applicationId)) throw refusals.unknownGuild();
  return guild;
}

/** A channel that the bot sees, where it has all these permissions. @throws DiscordError 10003, 50001, 50013 */
export function requireChannel(world: World, id: string, needed = 0n): Channel {
  const channel = findChannel(world.places, id);
  if (channel === undefined) throw refusals.unknownChannel();
  const permissions = permissionsIn(guildOf(world.places, channel), world.applicationId, channel);
  if (!hasAll(permissions, PermissionFlagsBits.ViewChannel)) throw refusals.missingAccess();
  if (!hasAll(permissions, needed)) throw refusals.missingPermissions();
  return channel;
}

/** The same, on a server. @throws DiscordError 50003 for a direct message */
export function requireGuildChannel(world: World, id: string, needed = 0n): GuildChannel {
  const channel = requireChannel(world, id, needed);
  if (channel.type === ChannelType.DM) throw refusals.notInDm();
  return channel;
}

/** Where threads can be begun. @throws DiscordError 50024 elsewhere */
export function requireTextChannel(world: World, id: string, needed = 0n): APITextChannel {
  const channel = requireGuildChannel(world, id, needed);
  if (channel.type !== ChannelType.GuildText) throw refusals.wrongChannelType();
  return channel;
}

export interface MessageParams {
  readonly channel: string;
  readonly message: string;
}

/** A message that the bot may read there. Ephemeral ones are in nobody's history. @throws DiscordError 10008 */
export function requireMessage(world: World, { channel, message: id }: MessageParams, needed = 0n): APIMessage {
  const { ReadMessageHistory } = PermissionFlagsBits;
  const found = requireChannel(world, channel, needed | ReadMessageHistory);
  const entry = world.messages.get(id);
  if (entry?.message.channel_id !== found.id || entry.onlyFor !== undefined) throw refusals.unknownMessage();
  return entry.message;
}

/** @throws DiscordError as given when somebody else wrote it */
export function requireOwn(world: World, message: APIMessage, refusal: () => DiscordError): APIMessage {
  if (message.author.id !== world.applicationId) throw refusal();
  return message;
}
