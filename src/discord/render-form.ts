import type { FormAnswer, FormField } from '#src/answers/form.ts';
import type { FieldWords, FormWords } from '#src/words/form-words.ts';
import type { Words } from '#src/words/words.ts';
import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { encodeAction } from './custom-id.ts';

/** Where Pilcrow can post: channels of text, and threads in them. */
const TEXT_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/**
 * A form as Discord's modal.
 *
 * @throws when its command and options don't fit into a custom id: a fault of ours, never of what people type
 */
export function renderForm(answer: FormAnswer, words: Words): APIModalInteractionResponseCallbackData {
  const { command, options, isInPlace } = answer;
  const customId = encodeAction({ kind: 'submit', isInPlace, command, options });
  if (customId === undefined) throw new Error(`The options of the form “${answer.form}” don’t fit`);
  const formWords: FormWords = words.forms[answer.form];
  return {
    custom_id: customId,
    title: formWords.title,
    components: answer.fields.map((field) => {
      const { label = field.name, description } = formWords.fields[field.name] ?? {};
      return {
        type: ComponentType.Label,
        label,
        ...(description !== undefined && { description }),
        component: renderField(field, formWords.fields[field.name]),
      };
    }),
  };
}

function renderField(field: FormField, fieldWords: FieldWords | undefined): APIComponentInLabel {
  const { name } = field;
  const { placeholder } = fieldWords ?? {};
  switch (field.kind) {
    case 'text':
      return {
        type: ComponentType.TextInput,
        custom_id: name,
        style: field.isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: field.isRequired,
        max_length: field.maxChars,
        ...(field.value !== undefined && field.value !== '' && { value: field.value.slice(0, field.maxChars) }),
        ...(placeholder !== undefined && { placeholder }),
      };
    case 'choice':
      return {
        type: ComponentType.StringSelect,
        custom_id: name,
        ...selecting(field),
        options: field.choices.map(({ value, label = fieldWords?.choices?.[value] ?? value }) => ({
          value,
          label,
          default: field.values.includes(value),
        })),
      };
    case 'channel':
      return {
        type: ComponentType.ChannelSelect,
        custom_id: name,
        ...selecting(field),
        channel_types: TEXT_CHANNELS,
        default_values: field.values.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      };
    case 'role':
      return {
        type: ComponentType.RoleSelect,
        custom_id: name,
        ...selecting(field),
        default_values: field.values.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
      };
    case 'file':
      return { type: ComponentType.FileUpload, custom_id: name, required: field.isRequired };
  }
}

function selecting({ minValues, maxValues }: { readonly minValues: number; readonly maxValues: number }) {
  return { min_values: minValues, max_values: maxValues, required: minValues > 0 };
}
