/** One server: its roles, members and channels, and how Discord describes it. */
import type {
  APIDMChannel,
  APIGuildMember,
  APIOverwrite,
  APIRole,
  APITextChannel,
  APIThreadChannel,
  APIUser,
} from 'discord-api-types/v10';
import { ChannelType, Locale } from 'discord-api-types/v10';
import { bitField } from './enums.ts';

export type GuildChannel = APITextChannel | APIThreadChannel;
export type Channel = GuildChannel | APIDMChannel;

export interface Member {
  readonly user: APIUser;
  readonly roleIds: readonly string[];
}

/** What is inside may change; each change makes a new channel, role or member object. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly joinedAt: string;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, GuildChannel>;
}

export const DEFAULT_LOCALE = Locale.EnglishUS;

export function isThread(channel: Channel): channel is APIThreadChannel {
  return (
    channel.type === ChannelType.PublicThread ||
    channel.type === ChannelType.PrivateThread ||
    channel.type === ChannelType.AnnouncementThread
  );
}

/** Everyone's role has the guild's own id (developer documentation, Permissions, role object). */
export function everyoneRole(guild: Guild): APIRole {
  const role = guild.roles.get(guild.id);
  if (role === undefined) throw new Error(`Guild ${guild.id} has no @everyone`);
  return role;
}

/** The guild member as Discord sends it, without the permissions that interactions add. */
export function toGuildMember({ user, roleIds }: Member): APIGuildMember {
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

/** The guild as `GET /guilds/:id` gives it. */
export function describeGuild(guild: Guild): object {
  return {
    ...GUILD_DEFAULTS,
    id: guild.id,
    name: guild.name,
    // Nobody who acts here owns the server: an owner would pass every permission check.
    owner_id: guild.id,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()],
  };
}

/** The guild as GUILD_CREATE carries it. @param channels those that the bot may see */
export function toGuildCreate(guild: Guild, channels: readonly GuildChannel[]): object {
  return {
    ...describeGuild(guild),
    ...GUILD_CREATE_DEFAULTS,
    joined_at: guild.joinedAt,
    channels: channels.filter((channel) => !isThread(channel)),
    threads: channels.filter(isThread),
    member_count: guild.members.size,
    members: Array.from(guild.members.values(), toGuildMember),
  };
}

const GUILD_DEFAULTS = {
  icon: null,
  icon_hash: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  vanity_url_code: null,
  afk_channel_id: null,
  system_channel_id: null,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  application_id: null,
  emojis: [],
  features: [],
  stickers: [],
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  premium_tier: 0,
  premium_subscription_count: 0,
  nsfw_level: 0,
  max_members: 500_000,
  max_video_channel_users: 25,
  system_channel_flags: 0,
  premium_progress_bar_enabled: false,
  region: 'deprecated',
} as const;

const GUILD_CREATE_DEFAULTS = {
  unavailable: false,
  large: false,
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
} as const;

export function createRole(id: string, { name, permissions, position, isManaged = false }: RoleDraft): APIRole {
  return {
    id,
    name,
    permissions: String(permissions),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: isManaged,
    mentionable: false,
    flags: bitField(0),
  };
}

interface RoleDraft {
  readonly name: string;
  readonly permissions: bigint;
  readonly position: number;
  /** Managed roles belong to a bot. */
  readonly isManaged?: boolean;
}

export interface ChannelDraft {
  readonly name: string;
  readonly guildId: string;
  readonly position: number;
  readonly topic?: string | null;
  readonly overwrites?: readonly APIOverwrite[];
}

export function createTextChannel(id: string, draft: ChannelDraft): APITextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    name: draft.name,
    position: draft.position,
    guild_id: draft.guildId,
    permission_overwrites: [...(draft.overwrites ?? [])],
    nsfw: false,
    parent_id: null,
    topic: draft.topic ?? null,
    rate_limit_per_user: 0,
    last_message_id: null,
    last_pin_timestamp: null,
    flags: bitField(0),
  };
}

export function createDm(id: string, recipient: APIUser): APIDMChannel {
  return { id, type: ChannelType.DM, name: null, recipients: [recipient], last_message_id: null, flags: bitField(0) };
}
