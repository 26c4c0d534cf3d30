/** The guild and its channels, as Discord describes them. */
import type { APIDMChannel, APITextChannel } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import type { People, UserName } from './people.ts';
import { DEFAULT_LOCALE, toGuildMember } from './people.ts';

/** `dm` is the direct-message channel between the bot and whoever acts. */
export type ChannelName = 'general' | 'reading' | 'dm';
export type Channel = APITextChannel | APIDMChannel;

export interface Places {
  readonly guildId: string;
  readonly text: Readonly<Record<'general' | 'reading', APITextChannel>>;
  readonly dm: Readonly<Record<UserName, APIDMChannel>>;
}

export function createPlaces(nextId: () => string, ids: { guildId: string; people: People }): Places {
  const { guildId, people } = ids;
  return {
    guildId,
    text: {
      general: createTextChannel(nextId(), { name: 'general', guildId, position: 0 }),
      reading: createTextChannel(nextId(), { name: 'reading', guildId, position: 1 }),
    },
    dm: {
      curator: createDm(nextId(), people.byName.curator.user),
      member: createDm(nextId(), people.byName.member.user),
    },
  };
}

export function channelNamed(places: Places, name: ChannelName, user: UserName): Channel {
  return name === 'dm' ? places.dm[user] : places.text[name];
}

export function findChannel(places: Places, id: string): Channel | undefined {
  return [...Object.values(places.text), ...Object.values(places.dm)].find((channel) => channel.id === id);
}

/** The guild as GUILD_CREATE and GET /guilds/:id carry it. */
export function toGuildPayload(places: Places, people: People): object {
  const { curator, member } = people.byName;
  return {
    ...GUILD_DEFAULTS,
    id: places.guildId,
    name: 'Study server',
    // Nobody who acts here owns the server: an owner would pass every permission check.
    owner_id: places.guildId,
    roles: [people.everyoneRole, people.curatorRole],
    channels: Object.values(places.text),
    member_count: 3,
    members: [
      toGuildMember(people.bot, []),
      toGuildMember(curator.user, curator.roleIds),
      toGuildMember(member.user, member.roleIds),
    ],
  };
}

const GUILD_DEFAULTS = {
  icon: null,
  unavailable: false,
  large: false,
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  emojis: [],
  features: [],
  threads: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  stickers: [],
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  premium_tier: 0,
  nsfw_level: 0,
  preferred_locale: DEFAULT_LOCALE,
  system_channel_flags: 0,
  premium_progress_bar_enabled: false,
} as const;

function createTextChannel(
  id: string,
  { name, guildId, position }: { name: string; guildId: string; position: number },
): APITextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    name,
    position,
    guild_id: guildId,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
  };
}

function createDm(
  id: string,
  recipient: APIDMChannel['recipients'] extends (infer User)[] | undefined ? User : never,
): APIDMChannel {
  return { id, type: ChannelType.DM, name: null, recipients: [recipient], last_message_id: null };
}
