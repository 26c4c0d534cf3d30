/** A modal as the person sees it, read from the bot's callback. */
import { ComponentType } from 'discord-api-types/v10';
import { componentTypeOf } from './enums.ts';
import type { JsonObject } from './json.ts';
import { isJsonObject, numberOf, objectsOf, textOf } from './json.ts';

export interface Modal {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly ModalField[];
  /** The message whose button or menu opened it. */
  readonly sourceMessageId?: string;
}

export interface ModalField {
  readonly customId: string;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** Filled in beforehand. */
  readonly value?: string;
  readonly isRequired: boolean;
  readonly maxChars?: number;
  /** Of a select: what can be chosen. */
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  /** How the bot laid it out, which the submission repeats. */
  readonly layout: 'row' | 'label';
  readonly type: ComponentType;
}

export function readModal(data: JsonObject, sourceMessageId?: string): Modal {
  return {
    customId: textOf(data['custom_id']) ?? '',
    title: textOf(data['title']) ?? '',
    fields: objectsOf(data['components']).flatMap(readPart),
    ...(sourceMessageId !== undefined && { sourceMessageId }),
  };
}

/** A label with its component, or the older row with a text input. Text displays are no fields. */
function readPart(part: JsonObject): readonly ModalField[] {
  if (part['type'] === ComponentType.Label && isJsonObject(part['component'])) {
    const description = textOf(part['description']);
    const field = readField(part['component'], textOf(part['label']) ?? '');
    return [{ ...field, layout: 'label', ...(description !== undefined && { description }) }];
  }
  if (part['type'] !== ComponentType.ActionRow) return [];
  return objectsOf(part['components']).map((input) => readField(input, textOf(input['label']) ?? ''));
}

function readField(component: JsonObject, label: string): ModalField {
  const placeholder = textOf(component['placeholder']);
  const value = textOf(component['value']);
  const maxChars = numberOf(component['max_length']);
  const options = objectsOf(component['options']).map((option) => ({
    label: textOf(option['label']) ?? '',
    value: textOf(option['value']) ?? '',
  }));
  return {
    customId: textOf(component['custom_id']) ?? '',
    label,
    isRequired: component['required'] !== false,
    layout: 'row',
    type: componentTypeOf(component['type']) ?? ComponentType.TextInput,
    ...(placeholder !== undefined && { placeholder }),
    ...(value !== undefined && { value }),
    ...(maxChars !== undefined && { maxChars }),
    ...(options.length > 0 && { options }),
  };
}

/** Values by custom id; lists for selects. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

/** The `components` of a MODAL_SUBMIT. */
export function toSubmittedComponents(modal: Modal, values: ModalValues): readonly object[] {
  return modal.fields.map((field, index) => {
    const { customId, type, layout } = field;
    const given = values[customId] ?? field.value ?? '';
    const answer = type === ComponentType.TextInput ? { value: String(given) } : { values: [given].flat() };
    const component = { type, id: 2 * index + 2, custom_id: customId, ...answer };
    return layout === 'label'
      ? { type: ComponentType.Label, id: 2 * index + 1, component }
      : { type: ComponentType.ActionRow, id: 2 * index + 1, components: [component] };
  });
}

/** Why Discord's client would not send these values, or undefined. */
export function findModalFault(modal: Modal, values: ModalValues): string | undefined {
  const known = new Set(modal.fields.map((field) => field.customId));
  const unknown = Object.keys(values).find((customId) => !known.has(customId));
  if (unknown !== undefined) return `The form has no field “${unknown}”.`;
  for (const { customId, label, value, isRequired, maxChars } of modal.fields) {
    const given = values[customId] ?? value ?? '';
    if (isRequired && given.length === 0) return `“${label}” is required.`;
    if (typeof given === 'string' && maxChars !== undefined && given.length > maxChars)
      return `“${label}” is too long.`;
  }
  return undefined;
}
