/** INTERACTION_CREATE: what the bot is told when somebody acts. */
import type { APIBaseInteraction, APIInteractionGuildMember, InteractionType, Locale } from 'discord-api-types/v10';
import { InteractionContextType } from 'discord-api-types/v10';
import type { Guild } from './guild.ts';
import { toGuildMember } from './guild.ts';
import type { Interaction } from './interactions.ts';
import type { Person } from './people.ts';
import { permissionsIn } from './permissions.ts';
import { guildOf } from './places.ts';
import { ATTACHMENT_LIMIT_BYTES } from './request-body.ts';
import type { World } from './world.ts';

/** Of any type: which data goes with which type is the maker's affair. */
export type InteractionPayload = APIBaseInteraction<InteractionType, unknown>;

export interface InteractionDetail {
  readonly data: object;
  readonly locale: Locale;
}

export function toInteractionPayload(
  world: World,
  interaction: Interaction,
  detail: InteractionDetail,
): InteractionPayload {
  const { id, token, type, channel } = interaction;
  const source = world.messages.get(interaction.sourceMessageId ?? '')?.message;
  return {
    id,
    token,
    type,
    version: 1,
    application_id: world.applicationId,
    channel_id: channel.id,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_LIMIT_BYTES,
    ...detail,
    ...(source !== undefined && { message: source }),
    ...describePlace(world, interaction),
  };
}

function describePlace(world: World, { channel, person }: Interaction) {
  const guild = guildOf(world.places, channel);
  const permissionsOf = (userId: string): string => String(permissionsIn(guild, userId, channel));
  const place = {
    app_permissions: permissionsOf(world.applicationId),
    channel: { ...channel, permissions: permissionsOf(person.user.id) },
  };
  if (guild === undefined) {
    return {
      ...place,
      context: InteractionContextType.BotDM,
      user: person.user,
      authorizing_integration_owners: { 0: '0' },
    };
  }
  return {
    ...place,
    guild_id: guild.id,
    guild_locale: guild.locale,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    context: InteractionContextType.Guild,
    member: toInteractionMember(guild, person, permissionsOf(person.user.id)),
    authorizing_integration_owners: { 0: guild.id },
  };
}

function toInteractionMember(guild: Guild, { user }: Person, permissions: string): APIInteractionGuildMember {
  const roleIds = guild.members.get(user.id)?.roleIds ?? [];
  return { ...toGuildMember({ user, roleIds }), user, permissions };
}
