/** What registered commands must be like. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { countCodePoints } from '../code-points.ts';
import type { JsonObject } from '../json.ts';
import { objectsOf, textOf } from '../json.ts';
import type { FormError } from './form-error.ts';
import { broken, checkLength, checkUnique, joinPath } from './form-error.ts';
import { limits } from './limits.ts';
import { checkNamed, checkOptions } from './option-rules.ts';

export function checkCommands(commands: readonly JsonObject[]): readonly FormError[] {
  const names = commands.map((command, index) => ({
    value: `${typeOf(command)} ${textOf(command['name'])}`,
    path: `${index}.name`,
  }));
  return [
    ...commands.flatMap((command, index) => checkCommand(command, String(index))),
    ...checkCommandCount(commands),
    ...checkUnique(names, {
      code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
      message: 'Application command names must be unique',
    }),
  ];
}

/** How many of each kind there may be in one scope. */
export function checkCommandCount(commands: readonly JsonObject[]): readonly FormError[] {
  return [
    ...checkKindCount(commands, ApplicationCommandType.ChatInput, limits.chatCommands),
    ...checkKindCount(commands, ApplicationCommandType.Message, limits.menuCommands),
    ...checkKindCount(commands, ApplicationCommandType.User, limits.menuCommands),
  ];
}

/** An edit: only what it names is checked, and the kind can't change. */
export function checkCommandEdit(changes: JsonObject, type: ApplicationCommandType): readonly FormError[] {
  const kept =
    type === ApplicationCommandType.ChatInput ? { name: 'name', description: 'description' } : { name: 'name' };
  return checkCommand({ ...kept, ...changes, type }, '');
}

function checkKindCount(
  commands: readonly JsonObject[],
  type: ApplicationCommandType,
  max: number,
): readonly FormError[] {
  const count = commands.filter((command) => typeOf(command) === type).length;
  return count > max ? broken('', 'APPLICATION_COMMANDS_MAX', `Maximum number of commands reached (${max})`) : [];
}

/** @param path where it sits in the request */
export function checkCommand(command: JsonObject, path: string): readonly FormError[] {
  if (typeOf(command) !== ApplicationCommandType.ChatInput) return checkMenuCommand(command, path);
  const isTooLarge = countChars(command) > limits.commandInAllChars;
  return [
    ...checkNamed(command, path),
    ...checkOptions(command['options'], joinPath(path, 'options')),
    ...(isTooLarge
      ? broken(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${limits.commandInAllChars})`)
      : []),
  ];
}

function checkMenuCommand(command: JsonObject, path: string): readonly FormError[] {
  return [
    ...checkLength(command['name'], joinPath(path, 'name'), { min: 1, max: limits.commandNameChars }),
    ...((textOf(command['description']) ?? '') === ''
      ? []
      : broken(
          joinPath(path, 'description'),
          'APPLICATION_COMMAND_INVALID_DESCRIPTION',
          'Context menu commands cannot have description',
        )),
  ];
}

/** Names, descriptions and values of the command, its options and their choices together. */
function countChars(node: JsonObject): number {
  const own = ['name', 'description', 'value'].reduce((sum, key) => sum + countCodePoints(textOf(node[key]) ?? ''), 0);
  const nested = [...objectsOf(node['options']), ...objectsOf(node['choices'])];
  return nested.reduce((sum, child) => sum + countChars(child), own);
}

function typeOf(command: JsonObject): ApplicationCommandType | undefined {
  const { type = ApplicationCommandType.ChatInput } = command;
  return COMMAND_TYPES.find((known) => known === type);
}

const COMMAND_TYPES = [
  ApplicationCommandType.ChatInput,
  ApplicationCommandType.User,
  ApplicationCommandType.Message,
  ApplicationCommandType.PrimaryEntryPoint,
] as const;
