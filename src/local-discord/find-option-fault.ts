/** What Discord's own client checks before it sends a command. */
import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { countCodePoints } from './code-points.ts';
import type { UploadedFile } from './files.ts';

export type OptionValue = string | number | boolean | UploadedFile;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** The fault in a sentence. With an option in focus others may still be missing, and its own value is unfinished. */
export function findOptionFault(
  definitions: readonly APIApplicationCommandBasicOption[],
  { values, focused }: { readonly values: OptionValues; readonly focused?: string },
): string | undefined {
  const unknown = Object.keys(values).find((name) => !definitions.some((option) => option.name === name));
  if (unknown !== undefined) return `There is no option “${unknown}”.`;
  for (const option of definitions) {
    const value = values[option.name];
    if (option.name === focused) continue;
    if (value === undefined && option.required === true && focused === undefined)
      return `“${option.name}” is required.`;
    if (value !== undefined && !fits(option, value))
      return `“${option.name}” doesn’t take “${typeof value === 'object' ? value.filename : value}”.`;
  }
  return undefined;
}

function fits(option: APIApplicationCommandBasicOption, value: OptionValue): boolean {
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      return typeof value === 'string' && isOffered(option, value) && hasLength(option, value);
    case ApplicationCommandOptionType.Integer:
      return Number.isInteger(value) && isOffered(option, value) && isInRange(option, Number(value));
    case ApplicationCommandOptionType.Number:
      return typeof value === 'number' && isOffered(option, value) && isInRange(option, value);
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean';
    case ApplicationCommandOptionType.Attachment:
      return typeof value === 'object';
    case ApplicationCommandOptionType.User:
    case ApplicationCommandOptionType.Channel:
    case ApplicationCommandOptionType.Role:
    case ApplicationCommandOptionType.Mentionable:
    default:
      return typeof value === 'string' && /^\d+$/.test(value);
  }
}

function isOffered(
  option: { choices?: readonly { value: string | number }[] | undefined },
  value: OptionValue,
): boolean {
  const choices = option.choices ?? [];
  return choices.length === 0 || choices.some((choice) => choice.value === value);
}

function hasLength(
  { min_length: min, max_length: max }: { min_length?: number; max_length?: number },
  value: string,
): boolean {
  const length = countCodePoints(value);
  return length >= (min ?? 0) && length <= (max ?? 6000);
}

function isInRange(
  { min_value: min, max_value: max }: { min_value?: number; max_value?: number },
  value: number,
): boolean {
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}
