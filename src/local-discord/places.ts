/** All servers and the direct messages, and how to find one's way there. */
import type { APIDMChannel } from 'discord-api-types/v10';
import { ChannelType, Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, GuildChannel } from './guild.ts';
import { createDm, createRole, createTextChannel, DEFAULT_LOCALE } from './guild.ts';
import type { People } from './people.ts';
import { allPeople } from './people.ts';
import { BOT_PERMISSIONS, EVERYONE_PERMISSIONS, hasAll, permissionsIn } from './permissions.ts';
import { createThread } from './threads.ts';

/** Those of the study server; `dm` is the direct-message channel between the bot and whoever acts. */
export type ChannelName = 'general' | 'reading' | 'daily' | 'thread' | 'dm';

const TEXT_CHANNELS = ['general', 'reading', 'daily'] as const;
const THREAD_NAME = 'Chapter one';

export interface Places {
  readonly guilds: Map<string, Guild>;
  /** The study server that is there from the beginning. */
  readonly home: Guild;
  readonly channelIds: Readonly<Record<Exclude<ChannelName, 'dm'>, string>>;
  /** By the person's user id. */
  readonly dms: Map<string, APIDMChannel>;
}

export interface PlaceMaker {
  readonly nextId: () => string;
  readonly people: People;
  readonly now: () => number;
}

export interface GuildDraft {
  readonly name: string;
  /** American English unless told otherwise. */
  readonly locale?: `${Locale}`;
  /** Names of its text channels; by default one, #general. */
  readonly channels?: readonly string[];
}

export function createPlaces(maker: PlaceMaker): Places {
  const { nextId, people, now } = maker;
  const home = createGuild(maker, { name: 'Study server', channels: TEXT_CHANNELS });
  const idOf = (name: string): string => [...home.channels.values()].find((channel) => channel.name === name)?.id ?? '';
  const parent = home.channels.get(idOf('reading'));
  if (parent?.type !== ChannelType.GuildText) throw new Error('There is no #reading');
  const createdAt = new Date(now()).toISOString();
  const ownerId = people.byName.curator.user.id;
  const thread = createThread(nextId(), { name: THREAD_NAME, parent, ownerId, createdAt });
  home.channels.set(thread.id, thread);
  return {
    guilds: new Map([[home.id, home]]),
    home,
    channelIds: { general: idOf('general'), reading: idOf('reading'), daily: idOf('daily'), thread: thread.id },
    dms: new Map(allPeople(people).map(({ user }) => [user.id, createDm(nextId(), user)])),
  };
}

/** A server with everybody on it: the curator has a role that may manage it. */
export function createGuild({ nextId, people, now }: PlaceMaker, draft: GuildDraft): Guild {
  const id = nextId();
  const everyone = createRole(id, { name: '@everyone', permissions: EVERYONE_PERMISSIONS, position: 0 });
  const curators = createRole(nextId(), {
    name: 'Curators',
    permissions: PermissionFlagsBits.ManageGuild,
    position: 1,
  });
  const bots = createRole(nextId(), { name: 'Pilcrow', permissions: BOT_PERMISSIONS, position: 2, isManaged: true });
  const { curator, member } = people.byName;
  const channels = (draft.channels ?? ['general']).map((name, position) =>
    createTextChannel(nextId(), { name, guildId: id, position }),
  );
  return {
    id,
    name: draft.name,
    locale: Object.values(Locale).find((code) => code === draft.locale) ?? DEFAULT_LOCALE,
    joinedAt: new Date(now()).toISOString(),
    roles: new Map([everyone, curators, bots].map((role) => [role.id, role])),
    members: new Map([
      [people.bot.id, { user: people.bot, roleIds: [bots.id] }],
      [curator.user.id, { user: curator.user, roleIds: [curators.id] }],
      [member.user.id, { user: member.user, roleIds: [] }],
    ]),
    channels: new Map<string, GuildChannel>(channels.map((channel) => [channel.id, channel])),
  };
}

/** The role by which curators are told apart. */
export function curatorRoleId(guild: Guild): string {
  return [...guild.roles.values()].find(({ name }) => name === 'Curators')?.id ?? '';
}

export function findChannel(places: Places, id: string): Channel | undefined {
  const guild = [...places.guilds.values()].find(({ channels }) => channels.has(id));
  return guild?.channels.get(id) ?? [...places.dms.values()].find((channel) => channel.id === id);
}

/** The server that the channel is on; undefined for direct messages, and where the bot is no longer. */
export function guildOf(places: Places, channel: Channel): Guild | undefined {
  return 'guild_id' in channel ? places.guilds.get(channel.guild_id ?? '') : undefined;
}

export function channelNamed(places: Places, name: ChannelName, user: { readonly id: string }): Channel | undefined {
  return name === 'dm' ? places.dms.get(user.id) : places.home.channels.get(places.channelIds[name]);
}

/** The channels of the server that the user may see. */
export function visibleChannels(guild: Guild, userId: string): readonly GuildChannel[] {
  const { ViewChannel } = PermissionFlagsBits;
  return [...guild.channels.values()].filter((channel) => hasAll(permissionsIn(guild, userId, channel), ViewChannel));
}
