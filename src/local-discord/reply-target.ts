import type { APIMessageInteractionMetadata } from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { Interaction } from './interactions.ts';
import type { JsonObject } from './json.ts';
import { numberOf } from './json.ts';
import type { Person } from './people.ts';
import { findUser } from './people.ts';
import { guildOf } from './places.ts';
import type { World } from './world.ts';

/** Where a reply or follow-up goes, and who sees it. */
export function replyTarget(
  world: World,
  interaction: Interaction,
  data: JsonObject,
): { channelId: string; onlyFor: Person | undefined; extra: ReplyExtra } {
  const isEphemeral = ((numberOf(data['flags']) ?? 0) & MessageFlags.Ephemeral) !== 0;
  const { applicationId } = world;
  return {
    channelId: interaction.channel.id,
    onlyFor: isEphemeral ? interaction.person : undefined,
    extra: {
      application_id: applicationId,
      webhook_id: applicationId,
      interaction_metadata: describeInteraction(world, interaction),
    },
  };
}

interface ReplyExtra {
  readonly application_id: string;
  readonly webhook_id: string;
  readonly interaction_metadata: APIMessageInteractionMetadata;
}

/** Developer documentation, Message, message interaction metadata. */
function describeInteraction(world: World, interaction: Interaction): APIMessageInteractionMetadata {
  const { id, type, person, channel, sourceMessageId } = interaction;
  const guild = guildOf(world.places, channel);
  const metadata = {
    id,
    type,
    user: person.user,
    authorizing_integration_owners: { 0: guild?.id ?? '0' },
    ...describeKind(world, interaction),
    ...(type === InteractionType.MessageComponent && { interacted_message_id: sourceMessageId }),
  };
  // Which fields go with which type is decided above.
  return metadata as APIMessageInteractionMetadata;
}

function describeKind(world: World, { type, data, openedById }: Interaction): object {
  const { name, type: commandType, target_id: targetId } = data as { name?: string; type?: number; target_id?: string };
  if (type === InteractionType.ModalSubmit) {
    const opener = world.interactions.find(openedById ?? '');
    return opener === undefined ? {} : { triggering_interaction_metadata: describeInteraction(world, opener) };
  }
  if (type !== InteractionType.ApplicationCommand) return {};
  const user = commandType === ApplicationCommandType.User ? findUser(world.people, targetId ?? '') : undefined;
  return {
    name,
    command_type: commandType,
    ...(user !== undefined && { target_user: user }),
    ...(commandType === ApplicationCommandType.Message && { target_message_id: targetId }),
  };
}
