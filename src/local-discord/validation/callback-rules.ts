/** What the answer to an interaction must be like, by the kind of interaction. */
import { ComponentType, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { objectOf, objectsOf } from '../json.ts';
import { checkChoices } from './choice-rules.ts';
import { checkCustomIds } from './component-rules.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, joinPath } from './form-error.ts';
import { limits } from './limits.ts';
import { checkMessage } from './message-rules.ts';
import { walkComponents } from './walk-components.ts';

const R = InteractionResponseType;

/** Developer documentation, Receiving and Responding, interaction callback types. */
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

export function checkCallback(callback: JsonObject, to: InteractionType): readonly FormError[] {
  const data = objectOf(callback['data']);
  if (ALLOWED.get(to)?.includes(callback['type']) !== true) {
    return broken('type', 'INTERACTION_RESPONSE_TYPE_INVALID', 'Not a valid answer to this kind of interaction');
  }
  if (callback['type'] === R.ChannelMessageWithSource) return checkMessage(data, 'data');
  if (callback['type'] === R.ApplicationCommandAutocompleteResult) return checkChoices(data['choices'], 'data.choices');
  if (callback['type'] === R.Modal) return checkModal(data);
  // An update is checked where it is applied, on the message as it would become.
  return [];
}

function checkModal(modal: JsonObject): readonly FormError[] {
  const placed = walkComponents(modal['components'], 'data.components');
  const parts = objectsOf(modal['components']);
  return [
    ...checkLength(modal['custom_id'], 'data.custom_id', { min: 1, max: limits.customIdChars }),
    ...checkLength(modal['title'], 'data.title', { min: 1, max: limits.modalTitleChars }),
    ...checkCount(parts.length, 'data.components', { min: 1, max: limits.modalParts }),
    ...checkCustomIds(placed),
    ...placed.flatMap(({ component, path }) => checkModalPart(component, path)),
  ];
}

function checkModalPart(component: JsonObject, path: string): readonly FormError[] {
  if (component['type'] === ComponentType.Label) {
    const description = component['description'] ?? undefined;
    return [
      ...checkLength(component['label'], joinPath(path, 'label'), { min: 1, max: limits.labelChars }),
      ...checkLength(description, joinPath(path, 'description'), { min: 0, max: limits.labelDescriptionChars }),
    ];
  }
  if (component['type'] !== ComponentType.TextInput) return [];
  const placeholder = component['placeholder'] ?? undefined;
  return [
    ...checkLength(placeholder, joinPath(path, 'placeholder'), { min: 0, max: limits.inputPlaceholderChars }),
    ...checkLength(component['value'] ?? undefined, joinPath(path, 'value'), { min: 0, max: limits.inputChars }),
  ];
}
