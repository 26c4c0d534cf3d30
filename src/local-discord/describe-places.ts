/** The servers, channels and people, as somebody sees them. */
import type { Actor } from './actor.ts';
import { personOf } from './actor.ts';
import type { Channel, Guild } from './guild.ts';
import { isThread } from './guild.ts';
import { allPeople } from './people.ts';
import type { Person } from './people.ts';
import { permissionsIn } from './permissions.ts';
import { visibleChannels } from './places.ts';
import type { World } from './world.ts';

export interface PlaceView {
  readonly id: string;
  /** Of a direct message, the bot's name. */
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'dm';
  readonly topic: string | null;
  /** Undefined for direct messages. */
  readonly guild: { readonly id: string; readonly name: string } | undefined;
  /** Of a thread: the channel that it is in. */
  readonly parentId: string | undefined;
  /** What the person may do there. */
  readonly permissions: bigint;
}

export interface PersonView {
  readonly name: Person['name'];
  readonly user: Person['user'];
  /** On the study server. */
  readonly roleNames: readonly string[];
}

/** All that the person can open: each server's channels, each followed by its threads, then the direct message. */
export function describePlaces(world: World, actor: Actor | undefined): readonly PlaceView[] {
  const { user } = personOf(world, actor);
  const guilds = [...world.places.guilds.values()].filter(({ members }) => members.has(user.id));
  const dm = world.places.dms.get(user.id);
  return [
    ...guilds.flatMap((guild) => describeGuildPlaces(guild, user.id)),
    ...(dm === undefined ? [] : [describe(dm, { guild: undefined, userId: user.id, name: nameOfBot(world) })]),
  ];
}

function describeGuildPlaces(guild: Guild, userId: string): readonly PlaceView[] {
  const channels = visibleChannels(guild, userId);
  const ordered = channels
    .filter((channel) => !isThread(channel))
    .toSorted((a, b) => a.position - b.position)
    .flatMap((channel) => [channel, ...channels.filter((other) => isThread(other) && other.parent_id === channel.id)]);
  return ordered.map((channel) => describe(channel, { guild, userId, name: channel.name }));
}

function describe(
  channel: Channel,
  { guild, userId, name }: { guild: Guild | undefined; userId: string; name: string },
): PlaceView {
  return {
    id: channel.id,
    name,
    kind: guild === undefined ? 'dm' : isThread(channel) ? 'thread' : 'text',
    topic: 'topic' in channel ? (channel.topic ?? null) : null,
    guild: guild && { id: guild.id, name: guild.name },
    parentId: isThread(channel) ? (channel.parent_id ?? undefined) : undefined,
    permissions: permissionsIn(guild, userId, channel),
  };
}

function nameOfBot({ people: { bot } }: World): string {
  return bot.global_name ?? bot.username;
}

export function describePeople(world: World): readonly PersonView[] {
  const { home } = world.places;
  return allPeople(world.people).map(({ name, user }) => ({
    name,
    user,
    roleNames: (home.members.get(user.id)?.roleIds ?? []).flatMap((id) => home.roles.get(id)?.name ?? []),
  }));
}

export interface RoleView {
  readonly id: string;
  readonly name: string;
}

export function describeRoles({ places: { home } }: World): readonly RoleView[] {
  return [...home.roles.values()].filter(({ id }) => id !== home.id).map(({ id, name }) => ({ id, name }));
}
