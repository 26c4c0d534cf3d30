/** What a person sees when opening the page. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { LocalDiscord } from '../local-discord.ts';
import { hasAll } from '../permissions.ts';
import { describeRequest } from './describe-request.ts';
import type { ChannelInfo, CommandsByPlace, Viewer, Welcome } from './protocol.ts';

/** The last calls that a tab learns of when it opens. */
const MAX_REQUESTS = 200;

export function welcome(discord: LocalDiscord, viewer: Viewer): Welcome {
  return {
    op: 'welcome',
    guild: { id: discord.guildId, name: guildNameOf(discord, viewer) },
    bot: discord.bot,
    viewer,
    members: discord.people(),
    roles: discord.roles(),
    channels: describeChannels(discord, viewer),
    commands: offeredCommands(discord, viewer),
    requests: discord.requests.slice(-MAX_REQUESTS).map(describeRequest),
    nowMs: discord.now(),
  };
}

function guildNameOf(discord: LocalDiscord, viewer: Viewer): string {
  return discord.places(viewer).find(({ guild }) => guild?.id === discord.guildId)?.guild?.name ?? '';
}

export function describeChannels(discord: LocalDiscord, viewer: Viewer): readonly ChannelInfo[] {
  return discord.places(viewer).map(({ id, name, kind, parentId, topic, guild, permissions }) => ({
    id,
    name,
    kind,
    canPin: hasAll(permissions, PermissionFlagsBits.PinMessages),
    ...(parentId !== undefined && { parentId }),
    ...(topic !== null && { topic }),
    ...(guild !== undefined && { guildName: guild.name }),
  }));
}

export function offeredCommands(discord: LocalDiscord, viewer: Viewer): CommandsByPlace {
  return {
    guild: discord.commands({ ...viewer, channel: 'general' }),
    dm: discord.commands({ ...viewer, channel: 'dm' }),
  };
}
