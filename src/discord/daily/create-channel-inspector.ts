import type { ChannelAccess, ChannelNeed, ChannelQuestion, InspectChannel } from '#src/answers/daily/channel-access.ts';
import {
  type APIChannel,
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  PermissionFlagsBits as P,
  RESTJSONErrorCodes as Code,
} from 'discord-api-types/v10';
import { RequestMethod, Routes } from 'discord.js';
import { channelPermissions } from './channel-permissions.ts';
import type { DailyRest } from './create-daily-rest.ts';
import { isRefused } from './read-failure.ts';

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/**
 * Asks Discord what Pilcrow may do in a channel. An interaction tells that of the channel where it was used only, so the
 * permissions are computed from roles and overwrites.
 */
export function createChannelInspector(rest: DailyRest): InspectChannel {
  const get = async (fullRoute: `/${string}`): Promise<unknown> => {
    const attempt = await rest.attempt({ method: RequestMethod.Get, fullRoute });
    if (attempt.kind === 'answered') return attempt.body;
    if (isRefused(attempt, Code.UnknownChannel)) throw new Unanswered({ kind: 'gone' });
    // What Pilcrow can't even see has nothing else either.
    if (isRefused(attempt, Code.MissingAccess)) throw new Unanswered('hidden');
    throw new Unanswered({ kind: 'unknown' });
  };
  return async (question) => {
    try {
      return await inspect(question, get);
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      if (error.why !== 'hidden') return error.why;
      return { kind: 'known', isThread: false, lacks: question.needs };
    }
  };
}

/** Discord didn't say what was asked for. */
class Unanswered extends Error {
  readonly why: ChannelAccess | 'hidden';

  constructor(why: ChannelAccess | 'hidden') {
    super('Discord did not answer');
    this.why = why;
  }
}

type Get = (fullRoute: `/${string}`) => Promise<unknown>;

async function inspect(question: ChannelQuestion, get: Get): Promise<ChannelAccess> {
  const { guildId, channelId, needs, roleId } = question;
  // Bodies are taken to be as Discord documents their routes.
  const [channel, { id: memberId }, roles] = (await Promise.all([
    get(Routes.channel(channelId)),
    get(Routes.user()),
    get(Routes.guildRoles(guildId)),
  ])) as [APIChannel, APIUser, readonly APIRole[]];
  if (!('guild_id' in channel) || channel.guild_id !== guildId) return { kind: 'gone' };
  const isThread = THREADS.has(channel.type);
  const parentId = 'parent_id' in channel ? channel.parent_id : undefined;
  const [member, placed] = (await Promise.all([
    get(Routes.guildMember(guildId, memberId)),
    isThread && parentId ? get(Routes.channel(parentId)) : channel,
  ])) as [APIGuildMember, { readonly permission_overwrites?: readonly APIOverwrite[] }];
  const permissions = channelPermissions({
    guildId,
    memberId,
    memberRoleIds: member.roles,
    roles,
    overwrites: placed.permission_overwrites ?? [],
  });
  const isMentionable = roles.some(({ id, mentionable }) => id === roleId && mentionable);
  const lacks = needs.filter((need) => {
    if (need === 'ping' && isMentionable) return false;
    const bits = need === 'write' && isThread ? P.SendMessagesInThreads : NEEDED[need];
    return (permissions & bits) !== bits || (permissions & P.ViewChannel) === 0n;
  });
  return { kind: 'known', isThread, lacks };
}

const NEEDED: Readonly<Record<ChannelNeed, bigint>> = {
  see: P.ViewChannel,
  write: P.SendMessages,
  'read-history': P.ReadMessageHistory,
  pin: P.PinMessages,
  'start-thread': P.CreatePublicThreads,
  poll: P.SendPolls,
  ping: P.MentionEveryone,
};
