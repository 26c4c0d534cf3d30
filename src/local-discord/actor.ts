/** Who acts, where, and how the bot comes to know of it. */
import type { InteractionType, Locale } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import { localeOf } from './enums.ts';
import type { Delivery } from './delivery.ts';
import { toInteractionPayload } from './interaction-payload.ts';
import type { Outcome } from './outcome.ts';
import type { Person, UserName } from './people.ts';
import { DEFAULT_LOCALE } from './people.ts';
import type { Channel, ChannelName } from './places.ts';
import { channelNamed } from './places.ts';
import type { World } from './world.ts';

/** By default the member in #general, in English. */
export interface Actor {
  readonly user?: UserName;
  readonly channel?: ChannelName;
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
}

/** Tells the bot, and waits for what it shows. */
export function perform({ world, delivery }: Stage, { type, data, actor, sourceMessageId }: Act): Promise<Outcome> {
  const person = personOf(world, actor);
  const channel = channelOf(world, actor);
  const source = sourceMessageId === undefined ? {} : { sourceMessageId };
  const interaction = world.interactions.open({ type, person, channel, ...source });
  const locale = localeOf(actor?.locale ?? DEFAULT_LOCALE);
  delivery.deliver(interaction, toInteractionPayload(world, interaction, { data, locale }));
  return interaction.outcome;
}

export function personOf(world: World, actor: Actor | undefined): Person {
  return world.people.byName[actor?.user ?? 'member'];
}

export function channelOf(world: World, actor: Actor | undefined): Channel {
  return channelNamed(world.places, actor?.channel ?? 'general', actor?.user ?? 'member');
}

/** Undefined in a direct message. */
export function guildIdOf(world: World, actor: Actor | undefined): string | undefined {
  return channelOf(world, actor).type === ChannelType.DM ? undefined : world.places.guildId;
}

export function refuse(reason: string): Promise<Outcome> {
  return Promise.resolve({ kind: 'refused', reason });
}
