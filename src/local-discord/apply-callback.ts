/** What a callback does: it shows a message, changes one, offers choices or opens a modal. */
import type { APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { bitField } from './enums.ts';
import { refusals } from './discord-error.ts';
import type { Interaction } from './interactions.ts';
import type { JsonObject } from './json.ts';
import { numberOf, objectOf, objectsOf } from './json.ts';
import { EMPTY_CONTENT } from './message-content.ts';
import { readModal } from './modal.ts';
import type { RequestRef } from './records.ts';
import { refuseIfBroken } from './refuse-if-broken.ts';
import { replyTarget } from './reply-target.ts';
import type { RequestBody } from './request-body.ts';
import type { ChoiceType } from './validation/choice-rules.ts';
import { checkCallback } from './validation/callback-rules.ts';
import { CHOICE_TYPES } from './validation/option-rules.ts';
import type { World } from './world.ts';
import type { WriteRequest } from './write-message.ts';
import { editMessage, fileNamesOf, postMessage } from './write-message.ts';

export interface Callback {
  readonly interaction: Interaction;
  readonly body: RequestBody;
  readonly request: RequestRef;
}

/** The message that the callback made or changed, if any. @throws DiscordError when Discord would refuse it. */
export function applyCallback(world: World, callback: Callback): APIMessage | undefined {
  const { interaction, body, request: ref } = callback;
  const json = objectOf(body.json);
  const data = objectOf(json['data']);
  const files = fileNamesOf({ json: data, files: body.files }, []);
  const hasMessage = interaction.sourceMessageId !== undefined;
  const isUpdate = json['type'] === InteractionResponseType.UpdateMessage;
  // An update is checked where it is applied, the document's word with our own.
  const now = isUpdate ? { ...ref, documentErrors: [] } : ref;
  refuseIfBroken(
    world,
    now,
    checkCallback(json, interaction.type, { files, hasMessage, choiceType: findChoiceType(interaction.data) }),
  );
  const request: WriteRequest = { body: { json: data, files: body.files }, request: ref, path: 'data' };
  // The rules let only the known types pass.
  const type = json['type'] as InteractionResponseType;
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return reply(world, interaction, request);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return think(world, interaction, data);
    case InteractionResponseType.DeferredMessageUpdate:
      return deferUpdate(world, interaction);
    case InteractionResponseType.UpdateMessage:
      return update(world, interaction, request);
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return offerChoices(world, interaction, data);
    case InteractionResponseType.Modal:
      return openModal(world, interaction, data);
    case InteractionResponseType.Pong:
    case InteractionResponseType.PremiumRequired:
    case InteractionResponseType.LaunchActivity:
    default:
      throw refusals.notFound();
  }
}

/** Of the option that the person is typing, wherever it is nested. */
function findChoiceType(data: object): ChoiceType {
  const options = objectsOf(objectOf(data)['options']);
  const focused = options.find((option) => option['focused'] === true);
  if (focused !== undefined) return CHOICE_TYPES.get(focused['type']);
  return options.map(findChoiceType).find((type) => type !== undefined);
}

function reply(world: World, interaction: Interaction, request: WriteRequest): APIMessage {
  const message = postMessage(world, { ...request, ...replyTarget(world, interaction, request.body.json) });
  const type = InteractionResponseType.ChannelMessageWithSource;
  world.interactions.answer(interaction, { type, originalId: message.id });
  world.interactions.settle(interaction, { kind: 'reply', message });
  return message;
}

/** "Pilcrow is thinking…": of the flags only `Ephemeral` counts here. */
function think(world: World, interaction: Interaction, data: JsonObject): APIMessage {
  const flags = bitField<MessageFlags>(
    MessageFlags.Loading | ((numberOf(data['flags']) ?? 0) & MessageFlags.Ephemeral),
  );
  const content = { ...EMPTY_CONTENT, flags };
  const target = replyTarget(world, interaction, data);
  const message = world.messages.create({ ...target, author: world.people.bot, content });
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  world.interactions.answer(interaction, { type, originalId: message.id }, { kind: 'thinking', message });
  return message;
}

function deferUpdate(world: World, interaction: Interaction): APIMessage {
  const message = sourceMessage(world, interaction);
  const type = InteractionResponseType.DeferredMessageUpdate;
  world.interactions.answer(interaction, { type, originalId: message.id }, { kind: 'acknowledged' });
  return message;
}

function update(world: World, interaction: Interaction, request: WriteRequest): APIMessage {
  const message = editMessage(world, sourceMessage(world, interaction), request);
  world.interactions.answer(interaction, { type: InteractionResponseType.UpdateMessage, originalId: message.id });
  world.interactions.settle(interaction, { kind: 'update', message });
  return message;
}

function offerChoices(world: World, interaction: Interaction, data: JsonObject): undefined {
  world.interactions.answer(interaction, { type: InteractionResponseType.ApplicationCommandAutocompleteResult });
  // The rules have checked name and value of each choice.
  const choices = objectsOf(data['choices']) as unknown as readonly APIApplicationCommandOptionChoice[];
  world.interactions.settle(interaction, { kind: 'choices', choices });
}

function openModal(world: World, interaction: Interaction, data: JsonObject): undefined {
  world.interactions.answer(interaction, { type: InteractionResponseType.Modal });
  world.interactions.settle(interaction, {
    kind: 'modal',
    modal: readModal(data, { openedById: interaction.id, sourceMessageId: interaction.sourceMessageId }),
  });
}

function sourceMessage(world: World, interaction: Interaction): APIMessage {
  const entry = world.messages.get(interaction.sourceMessageId ?? '');
  if (entry === undefined) throw refusals.unknownMessage();
  return entry.message;
}
