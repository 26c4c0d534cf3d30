import type { APIMessageInteractionMetadata } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import type { Interaction } from './interactions.ts';
import type { JsonObject } from './json.ts';
import { numberOf } from './json.ts';
import type { Person } from './people.ts';
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

function describeInteraction(world: World, interaction: Interaction): APIMessageInteractionMetadata {
  const { id, type, person } = interaction;
  const owners = { 0: world.places.guildId };
  // The union asks for more by type (the message pressed, the command behind a modal); no reader of ours needs it yet.
  return { id, type, user: person.user, authorizing_integration_owners: owners } as APIMessageInteractionMetadata;
}
