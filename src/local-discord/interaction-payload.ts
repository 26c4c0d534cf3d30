/** INTERACTION_CREATE: what the bot is told when somebody acts. */
import type { APIBaseInteraction, APIInteractionGuildMember, InteractionType, Locale } from 'discord-api-types/v10';
import { ChannelType, InteractionContextType } from 'discord-api-types/v10';
import { localeOf } from './enums.ts';
import type { Interaction } from './interactions.ts';
import { BOT_PERMISSIONS, DEFAULT_LOCALE, toGuildMember } from './people.ts';
import type { Person } from './people.ts';
import type { Channel } from './places.ts';
import type { World } from './world.ts';

/** Of any type: which data goes with which type is the maker's affair. */
export type InteractionPayload = APIBaseInteraction<InteractionType, unknown>;

export interface InteractionDetail {
  readonly data: object;
  readonly locale: Locale;
}

/** Discord's default upload limit, 10 MiB. */
const ATTACHMENT_LIMIT_BYTES = 10 * 1024 * 1024;

export function toInteractionPayload(
  world: World,
  interaction: Interaction,
  detail: InteractionDetail,
): InteractionPayload {
  const { id, token, type, person, channel } = interaction;
  const source = world.messages.get(interaction.sourceMessageId ?? '')?.message;
  return {
    id,
    token,
    type,
    version: 1,
    application_id: world.applicationId,
    channel_id: channel.id,
    app_permissions: String(BOT_PERMISSIONS),
    entitlements: [],
    attachment_size_limit: ATTACHMENT_LIMIT_BYTES,
    ...detail,
    ...(source !== undefined && { message: source }),
    ...describePlace(world, channel, person),
  };
}

function describePlace(world: World, channel: Channel, person: Person) {
  if (channel.type === ChannelType.DM) {
    return {
      channel: { ...channel, permissions: String(person.permissions) },
      context: InteractionContextType.BotDM,
      user: person.user,
      authorizing_integration_owners: { 0: '0' },
    };
  }
  const { guildId } = world.places;
  return {
    guild_id: guildId,
    guild_locale: localeOf(DEFAULT_LOCALE),
    guild: { id: guildId, locale: localeOf(DEFAULT_LOCALE), features: [] },
    channel: { ...channel, permissions: String(person.permissions) },
    context: InteractionContextType.Guild,
    member: toInteractionMember(person),
    authorizing_integration_owners: { 0: guildId },
  };
}

function toInteractionMember({ user, roleIds, permissions }: Person): APIInteractionGuildMember {
  return { ...toGuildMember(user, roleIds), user, permissions: String(permissions) };
}
