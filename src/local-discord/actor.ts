/** Who acts, where, and how the bot comes to know of it. */
import type { InteractionType, Locale } from 'discord-api-types/v10';
import { localeOf } from './enums.ts';
import type { Delivery } from './delivery.ts';
import type { Channel, Guild } from './guild.ts';
import { DEFAULT_LOCALE } from './guild.ts';
import { toInteractionPayload } from './interaction-payload.ts';
import type { Outcome } from './outcome.ts';
import type { Person, UserName } from './people.ts';
import { permissionsIn } from './permissions.ts';
import type { ChannelName } from './places.ts';
import { channelNamed, findChannel, guildOf } from './places.ts';
import type { World } from './world.ts';

/** By default the member in #general, in English. */
export interface Actor {
  readonly user?: UserName;
  /** One of the study server's, or `dm`. */
  readonly channel?: ChannelName;
  /** Any channel, thread or server's channel by its id, instead of by name. */
  readonly channelId?: string;
  readonly locale?: `${Locale}`;
}

export interface Stage {
  readonly world: World;
  readonly delivery: Delivery;
}

export interface Act {
  readonly type: InteractionType;
  readonly data: object;
  readonly actor: Actor | undefined;
  readonly sourceMessageId?: string | undefined;
  readonly openedById?: string | undefined;
}

/** Tells the bot, and waits for what it shows. */
export function perform({ world, delivery }: Stage, { type, data, actor, ...from }: Act): Promise<Outcome> {
  const { sourceMessageId, openedById } = from;
  const interaction = world.interactions.open({
    type,
    data,
    person: personOf(world, actor),
    channel: channelOf(world, actor),
    ...(sourceMessageId !== undefined && { sourceMessageId }),
    ...(openedById !== undefined && { openedById }),
  });
  const locale = localeOf(actor?.locale ?? DEFAULT_LOCALE);
  delivery.deliver(interaction, toInteractionPayload(world, interaction, { data, locale }));
  return interaction.outcome;
}

export function personOf(world: World, actor: Actor | undefined): Person {
  return world.people.byName[actor?.user ?? 'member'];
}

/** @throws Error when there is no such channel (any more) */
export function channelOf(world: World, actor: Actor | undefined): Channel {
  const { places } = world;
  const name = actor?.channel ?? 'general';
  const channel =
    actor?.channelId === undefined
      ? channelNamed(places, name, personOf(world, actor).user)
      : findChannel(places, actor.channelId);
  if (channel === undefined) throw new Error(`There is no channel ${actor?.channelId ?? name}`);
  return channel;
}

/** Undefined in a direct message. */
export function guildAt(world: World, actor: Actor | undefined): Guild | undefined {
  return guildOf(world.places, channelOf(world, actor));
}

export function permissionsOf(world: World, actor: Actor | undefined): bigint {
  return permissionsIn(guildAt(world, actor), personOf(world, actor).user.id, channelOf(world, actor));
}

export function refuse(reason: string): Promise<Outcome> {
  return Promise.resolve({ kind: 'refused', reason });
}
