import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';

/** A value as typed: what names a file or somebody is looked up when the command is sent. */
export type TypedValue =
  | string
  | number
  | boolean
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'mention'; readonly name: string };

const TRUE = /^(?:true|yes|on)$/i;
const FALSE = /^(?:false|no|off)$/i;

/** The value by the option's type; undefined if it doesn't fit. A choice may be given by its name. */
export function readValue(option: APIApplicationCommandBasicOption, text: string): TypedValue | undefined {
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      return readChoice(option.choices, text) ?? (option.choices === undefined ? text : undefined);
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return readChoice(option.choices, text) ?? readNumber(text);
    case ApplicationCommandOptionType.Boolean:
      return readBoolean(text);
    case ApplicationCommandOptionType.Attachment:
      return { kind: 'file', path: text };
    case ApplicationCommandOptionType.User:
    case ApplicationCommandOptionType.Channel:
    case ApplicationCommandOptionType.Role:
    case ApplicationCommandOptionType.Mentionable:
    default:
      return { kind: 'mention', name: text.replace(/^[@#]/, '') };
  }
}

function readChoice<Value extends string | number>(
  choices: readonly { readonly name: string; readonly value: Value }[] | undefined,
  text: string,
): Value | undefined {
  const wanted = text.toLowerCase();
  return choices?.find(({ name, value }) => name.toLowerCase() === wanted || String(value).toLowerCase() === wanted)
    ?.value;
}

function readNumber(text: string): number | undefined {
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? undefined : number;
}

function readBoolean(text: string): boolean | undefined {
  if (TRUE.test(text)) return true;
  return FALSE.test(text) ? false : undefined;
}
