/** What the answer to an interaction must be like, by the kind of interaction. */
import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { numberOf, objectOf } from '../json.ts';
import type { FileNames } from './attachment-rules.ts';
import type { ChoiceType } from './choice-rules.ts';
import { checkChoices } from './choice-rules.ts';
import type { FormError } from './form-error.ts';
import { broken, must } from './form-error.ts';
import { checkMessage } from './message-rules.ts';
import { checkModal } from './modal-rules.ts';

const R = InteractionResponseType;

/**
 * Developer documentation, Receiving and Responding, interaction callback types. An activity can be launched only by a
 * bot that has one, and PONG and PREMIUM_REQUIRED answer nothing here.
 */
const ALLOWED: ReadonlyMap<InteractionType, readonly unknown[]> = new Map([
  [InteractionType.ApplicationCommand, [R.ChannelMessageWithSource, R.DeferredChannelMessageWithSource, R.Modal]],
  [
    InteractionType.MessageComponent,
    [R.ChannelMessageWithSource, R.DeferredChannelMessageWithSource, R.DeferredMessageUpdate, R.UpdateMessage, R.Modal],
  ],
  [
    InteractionType.ModalSubmit,
    [R.ChannelMessageWithSource, R.DeferredChannelMessageWithSource, R.DeferredMessageUpdate, R.UpdateMessage],
  ],
  [InteractionType.ApplicationCommandAutocomplete, [R.ApplicationCommandAutocompleteResult]],
]);

export interface CallbackContext {
  readonly files?: FileNames;
  /** Whether a message is there to update: the one pressed, or the one that opened the form. */
  readonly hasMessage?: boolean;
  /** Of the option that is being typed. */
  readonly choiceType?: ChoiceType;
}

export function checkCallback(
  callback: JsonObject,
  to: InteractionType,
  { files, hasMessage = true, choiceType }: CallbackContext = {},
): readonly FormError[] {
  const data = objectOf(callback['data']);
  const { type } = callback;
  if (ALLOWED.get(to)?.includes(type) !== true) {
    return broken('callback.type', 'type', {
      code: 'INTERACTION_RESPONSE_TYPE_INVALID',
      message: 'Not a valid answer to this kind of interaction',
    });
  }
  if (!hasMessage && (type === R.UpdateMessage || type === R.DeferredMessageUpdate)) {
    return broken('callback.update-without-message', 'type', {
      code: 'INTERACTION_RESPONSE_TYPE_INVALID',
      message: 'There is no message to update',
    });
  }
  if (type === R.ChannelMessageWithSource) return checkMessage(data, 'data', files);
  if (type === R.DeferredChannelMessageWithSource) return checkDeferral(data);
  if (type === R.ApplicationCommandAutocompleteResult) return checkChoices(data['choices'], 'data.choices', choiceType);
  if (type === R.Modal) return checkModal(data);
  // An update is checked where it is applied, on the message as it would become.
  return [];
}

/** Same page: who sees the reply is settled now, all else when it is written. */
function checkDeferral(data: JsonObject): readonly FormError[] {
  const others = (numberOf(data['flags']) ?? 0) & ~MessageFlags.Ephemeral;
  return must(others === 0, () =>
    broken('callback.flags', 'data.flags', {
      code: 'INTERACTION_DEFERRED_FLAGS_INVALID',
      message: 'Only EPHEMERAL can be set when deferring',
    }),
  );
}
