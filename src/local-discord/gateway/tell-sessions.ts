/** From what changes here to the events that bots get. */
import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { StoredMessage } from '../events.ts';
import type { Channel, GuildChannel } from '../guild.ts';
import { isThread, toGuildMember } from '../guild.ts';
import { hasAll, permissionsIn } from '../permissions.ts';
import { findChannel, guildOf } from '../places.ts';
import type { World } from '../world.ts';
import { describeFor, hasGuild } from './identify.ts';
import { hideContent, isWanted } from './intents.ts';
import type { GatewaySession } from './session.ts';

/** To every session that gets the event there. `data` may depend on the session. */
export type Tell = (event: string, data: object | ((session: GatewaySession) => object), guildId?: string) => void;

export function createTell(sessions: ReadonlyMap<string, GatewaySession>): Tell {
  return (event, data, guildId) => {
    for (const session of sessions.values()) {
      if (!hasGuild(session, guildId) || !isWanted(session.intents, event, guildId === undefined)) continue;
      session.dispatch(event, typeof data === 'function' ? data(session) : data);
    }
  };
}

/** Tells the sessions of everything that bots hear of, from now on. */
export function tellSessions(world: World, tell: Tell): void {
  tellOfMessages(world, tell);
  tellOfPlaces(world, tell);
}

function tellOfMessages(world: World, tell: Tell): void {
  const { events } = world;
  events.on('message', (entry) => tellMessage(world, tell, { event: 'MESSAGE_CREATE', entry }));
  events.on('edited', (entry) => tellMessage(world, tell, { event: 'MESSAGE_UPDATE', entry }));
  events.on('deleted', ({ message: { id, channel_id: channelId }, onlyFor }) => {
    const place = placeOf(world, channelId);
    if (onlyFor !== undefined || place === undefined) return;
    tell('MESSAGE_DELETE', { id, channel_id: channelId, ...place.fields }, place.guildId);
  });
  events.on('pins', ({ channelId, lastPinAt }) => {
    const place = placeOf(world, channelId);
    if (place === undefined) return;
    const data = { channel_id: channelId, last_pin_timestamp: lastPinAt, ...place.fields };
    tell('CHANNEL_PINS_UPDATE', data, place.guildId);
  });
  events.on('vote', ({ kind, message, userId, answerId }) => {
    const place = placeOf(world, message.channel_id);
    if (place === undefined) return;
    const where = { channel_id: message.channel_id, message_id: message.id, ...place.fields };
    const event = kind === 'added' ? 'MESSAGE_POLL_VOTE_ADD' : 'MESSAGE_POLL_VOTE_REMOVE';
    tell(event, { ...where, user_id: userId, answer_id: answerId }, place.guildId);
  });
  events.on('reaction', ({ kind, message, userId, emoji }) => {
    const place = placeOf(world, message.channel_id);
    if (place === undefined) return;
    const where = { channel_id: message.channel_id, message_id: message.id, ...place.fields };
    const event = kind === 'added' ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE';
    tell(event, { ...where, user_id: userId, emoji, burst: false, type: 0 }, place.guildId);
  });
}

/** Nobody but its reader hears of an ephemeral message. */
function tellMessage(
  world: World,
  tell: Tell,
  { event, entry: { message, onlyFor } }: { event: string; entry: StoredMessage },
): void {
  const place = placeOf(world, message.channel_id);
  if (onlyFor !== undefined || place === undefined) return;
  const { guildId, fields, channel } = place;
  const member = { ...(guildId !== undefined && { member: memberFields(world, guildId, message) }) };
  tell(
    event,
    ({ intents }) => ({
      ...hideContent(message, { intents, botId: world.applicationId, isDm: guildId === undefined }),
      ...fields,
      ...member,
      channel_type: channel.type,
    }),
    guildId,
  );
}

/** Partial: without the user, who is the author. Messages of webhooks have none. */
function memberFields(
  world: World,
  guildId: string,
  { author, webhook_id: webhookId }: APIMessage,
): object | undefined {
  const member = world.places.guilds.get(guildId)?.members.get(author.id);
  if (member === undefined || webhookId !== undefined) return undefined;
  const { user: _, ...fields } = toGuildMember(member);
  return fields;
}

interface Place {
  readonly channel: Channel;
  readonly guildId: string | undefined;
  readonly fields: { readonly guild_id?: string };
}

/** Undefined where the bot sees nothing. */
function placeOf(world: World, channelId: string): Place | undefined {
  const channel = findChannel(world.places, channelId);
  if (channel === undefined || !canSee(world, channel)) return undefined;
  const guildId = guildOf(world.places, channel)?.id;
  return { channel, guildId, fields: guildId === undefined ? {} : { guild_id: guildId } };
}

function canSee(world: World, channel: Channel): boolean {
  const permissions = permissionsIn(guildOf(world.places, channel), world.applicationId, channel);
  return hasAll(permissions, PermissionFlagsBits.ViewChannel);
}

function tellOfPlaces(world: World, tell: Tell): void {
  const { events } = world;
  events.on('channel', ({ kind, channel }) => {
    if (!canSee(world, channel)) return;
    const what = isThread(channel) ? 'THREAD' : 'CHANNEL';
    const how = { created: 'CREATE', updated: 'UPDATE', deleted: 'DELETE' }[kind];
    tell(`${what}_${how}`, describeChannel(channel, kind), channel.guild_id);
  });
  events.on('guild', ({ kind, guild }) => {
    if (kind === 'removed') return tell('GUILD_DELETE', { id: guild.id }, guild.id);
    const event = kind === 'added' ? 'GUILD_CREATE' : 'GUILD_UPDATE';
    tell(event, (session) => describeFor(world, session, guild), guild.id);
  });
  events.on('role', ({ kind, guild, role }) => {
    const event = kind === 'created' ? 'GUILD_ROLE_CREATE' : 'GUILD_ROLE_UPDATE';
    tell(event, { guild_id: guild.id, role }, guild.id);
  });
  events.on('member', ({ guild, member }) => {
    tell('GUILD_MEMBER_UPDATE', { guild_id: guild.id, ...toGuildMember(member) }, guild.id);
  });
}

/** Of a deleted thread only its place is told; a new one is marked so. */
function describeChannel(channel: GuildChannel, kind: 'created' | 'updated' | 'deleted'): object {
  if (!isThread(channel) || channel.type === ChannelType.AnnouncementThread) return channel;
  const { id, guild_id, parent_id, type } = channel;
  if (kind === 'deleted') return { id, guild_id, parent_id, type };
  return kind === 'created' ? { ...channel, newly_created: true } : channel;
}
