/** A modal as the person sees it, read from the bot's callback. */
import type { ChannelType } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { componentTypeOf } from './enums.ts';
import type { UploadedFile } from './files.ts';
import type { JsonObject } from './json.ts';
import { isJsonObject, numberOf, objectsOf, textOf } from './json.ts';
import { numberComponents } from './number-components.ts';

export interface Modal {
  readonly customId: string;
  readonly title: string;
  /** In order, with the texts between the fields. */
  readonly parts: readonly ModalPart[];
  readonly fields: readonly ModalField[];
  /** The interaction that opened it. */
  readonly openedById: string;
  /** The message whose button or menu opened it. */
  readonly sourceMessageId?: string;
}

export type ModalPart =
  | { readonly kind: 'text'; readonly id: number; readonly content: string }
  | { readonly kind: 'field'; readonly field: ModalField };

export interface ModalField {
  readonly customId: string;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** Filled in beforehand. */
  readonly value?: string;
  /** Chosen beforehand: values of options, or ids. */
  readonly chosen?: readonly string[];
  /** Of a checkbox: ticked beforehand. */
  readonly isTicked?: boolean;
  readonly isRequired: boolean;
  /** Of a text input: several lines. */
  readonly isLong?: boolean;
  readonly minChars?: number;
  readonly maxChars?: number;
  /** How many can be chosen or uploaded. */
  readonly minValues?: number;
  readonly maxValues?: number;
  /** Of a select, radio group or checkbox group: what can be chosen. */
  readonly options?: readonly ModalOption[];
  /** Of a channel select: the kinds of channels offered; all if undefined. */
  readonly channelTypes?: readonly ChannelType[];
  /** Of a file upload: endings such as `.md`, or media types such as `image/*`. */
  readonly fileTypes?: readonly string[];
  /** How the bot laid it out, which the submission repeats. */
  readonly layout: 'row' | 'label';
  readonly type: ComponentType;
  /** The component's number, and that of what it lies in. */
  readonly id: number;
  readonly layoutId: number;
}

export interface ModalOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** Values by custom id: text, lists of values or ids, a tick, files. */
export type ModalValues = Readonly<Record<string, ModalValue>>;
export type ModalValue = string | boolean | readonly string[] | readonly UploadedFile[];

export function readModal(data: JsonObject, from: { openedById: string; sourceMessageId?: string | undefined }): Modal {
  const parts = objectsOf(numberComponents(objectsOf(data['components']))).flatMap(readPart);
  return {
    customId: textOf(data['custom_id']) ?? '',
    title: textOf(data['title']) ?? '',
    parts,
    fields: parts.flatMap((part) => (part.kind === 'field' ? [part.field] : [])),
    openedById: from.openedById,
    ...(from.sourceMessageId !== undefined && { sourceMessageId: from.sourceMessageId }),
  };
}

/** A text, a label with its component, or the older row with a text input. */
function readPart(part: JsonObject): readonly ModalPart[] {
  const layoutId = numberOf(part['id']) ?? 0;
  if (part['type'] === ComponentType.TextDisplay) {
    return [{ kind: 'text', id: layoutId, content: textOf(part['content']) ?? '' }];
  }
  if (part['type'] === ComponentType.Label && isJsonObject(part['component'])) {
    const description = textOf(part['description']);
    const field = readField(part['component'], { label: textOf(part['label']) ?? '', layout: 'label', layoutId });
    return [{ kind: 'field', field: { ...field, ...(description !== undefined && { description }) } }];
  }
  if (part['type'] !== ComponentType.ActionRow) return [];
  return objectsOf(part['components']).map((input) => ({
    kind: 'field',
    field: readField(input, { label: textOf(input['label']) ?? '', layout: 'row', layoutId }),
  }));
}

function readField(component: JsonObject, place: Pick<ModalField, 'label' | 'layout' | 'layoutId'>): ModalField {
  const type = componentTypeOf(component['type']) ?? ComponentType.TextInput;
  const options = objectsOf(component['options']);
  const chosen = [
    ...options.filter((option) => option['default'] === true).map((option) => textOf(option['value']) ?? ''),
    ...objectsOf(component['default_values']).map((value) => textOf(value['id']) ?? ''),
  ];
  return withoutUndefined({
    ...place,
    type,
    id: numberOf(component['id']) ?? 0,
    customId: textOf(component['custom_id']) ?? '',
    isRequired: type !== ComponentType.Checkbox && component['required'] !== false,
    placeholder: textOf(component['placeholder']),
    value: textOf(component['value']),
    isTicked: type === ComponentType.Checkbox ? component['default'] === true : undefined,
    isLong: type === ComponentType.TextInput ? component['style'] === LONG_STYLE : undefined,
    minChars: numberOf(component['min_length']),
    maxChars: numberOf(component['max_length']),
    ...readCounts(component, type, options.length),
    chosen: chosen.length > 0 ? chosen : undefined,
    options: options.length > 0 ? options.map(readOption) : undefined,
    channelTypes: listOf<ChannelType>(component['channel_types']),
    fileTypes: listOf<string>(component['file_types']),
  });
}

/** `TextInputStyle.Paragraph`. */
const LONG_STYLE = 2;

/** One, unless told otherwise; of a checkbox group as many as there are (Component reference, checkbox group). */
function readCounts(component: JsonObject, type: ComponentType, optionCount: number) {
  if (type === ComponentType.TextInput || type === ComponentType.Checkbox || type === ComponentType.RadioGroup)
    return {};
  return {
    minValues: numberOf(component['min_values']) ?? 1,
    maxValues: numberOf(component['max_values']) ?? (type === ComponentType.CheckboxGroup ? optionCount : 1),
  };
}

function readOption(option: JsonObject): ModalOption {
  const description = textOf(option['description']);
  return {
    label: textOf(option['label']) ?? '',
    value: textOf(option['value']) ?? '',
    ...(description !== undefined && { description }),
  };
}

// The rules have checked what is in these lists.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the rules let through
function listOf<Item>(value: unknown): readonly Item[] | undefined {
  return Array.isArray(value) && value.length > 0 ? (value as Item[]) : undefined;
}

type WithoutUndefined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(fields: T): WithoutUndefined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>;
}
