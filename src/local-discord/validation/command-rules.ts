/** What registered commands must be like. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { countCodePoints } from '../code-points.ts';
import type { JsonObject } from '../json.ts';
import { objectOf, objectsOf, textOf } from '../json.ts';
import type { FormError } from './form-error.ts';
import { broken, checkLength, checkUnique, must, joinPath } from './form-error.ts';
import { limits } from './limits.ts';
import { checkLocales, checkNamed, checkOptions } from './option-rules.ts';

export function checkCommands(commands: readonly JsonObject[]): readonly FormError[] {
  const names = commands.map((command, index) => ({
    value: `${typeOf(command)} ${textOf(command['name'])}`,
    path: `${index}.name`,
  }));
  return [
    ...commands.flatMap((command, index) => checkCommand(command, String(index))),
    ...checkCommandCount(commands),
    ...checkUnique(names, {
      rule: 'command.unique',
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
  const isSlash = type === ApplicationCommandType.ChatInput;
  const kept = isSlash ? { name: 'name', description: 'description' } : { name: 'name' };
  return checkCommand({ ...kept, ...changes, type }, '');
}

function checkKindCount(
  commands: readonly JsonObject[],
  type: ApplicationCommandType,
  max: number,
): readonly FormError[] {
  const count = commands.filter((command) => typeOf(command) === type).length;
  return must(count <= max, () =>
    broken('command.count', '', {
      code: 'APPLICATION_COMMANDS_MAX',
      message: `Maximum number of commands reached (${max})`,
    }),
  );
}

/** @param path where it sits in the request */
export function checkCommand(command: JsonObject, path: string): readonly FormError[] {
  const permissions = command['default_member_permissions'];
  const isDigits = typeof permissions !== 'string' || /^\d+$/.test(permissions);
  return [
    ...(typeOf(command) === ApplicationCommandType.ChatInput
      ? checkSlashCommand(command, path)
      : checkMenuCommand(command, path)),
    ...must(isDigits, () =>
      broken('command.permissions', joinPath(path, 'default_member_permissions'), {
        code: 'NUMBER_TYPE_COERCE',
        message: `Value "${String(permissions)}" is not int.`,
      }),
    ),
  ];
}

function checkSlashCommand(command: JsonObject, path: string): readonly FormError[] {
  return [
    ...checkNamed(command, path),
    ...checkOptions(command['options'], joinPath(path, 'options'), 'command'),
    ...must(countChars(command) <= limits.commandInAllChars, () =>
      broken('command.size', path, {
        code: 'APPLICATION_COMMAND_TOO_LARGE',
        message: `Command exceeds maximum size (${limits.commandInAllChars})`,
      }),
    ),
  ];
}

function checkMenuCommand(command: JsonObject, path: string): readonly FormError[] {
  const range = { rule: 'command.menu-name', min: 1, max: limits.commandNameChars } as const;
  return [
    ...checkLength(command['name'], joinPath(path, 'name'), range),
    ...checkLocales(command, path),
    ...Object.entries(objectOf(command['name_localizations'])).flatMap(([locale, name]) =>
      checkLength(name, joinPath(path, 'name_localizations', locale), range),
    ),
    ...must((textOf(command['description']) ?? '') === '', () =>
      broken('command.menu-description', joinPath(path, 'description'), {
        code: 'APPLICATION_COMMAND_INVALID_DESCRIPTION',
        message: 'Context menu commands cannot have description',
      }),
    ),
    ...must(objectsOf(command['options']).length === 0, () =>
      broken('command.menu-options', joinPath(path, 'options'), {
        code: 'APPLICATION_COMMAND_INVALID_OPTIONS',
        message: 'Context menu commands cannot have options',
      }),
    ),
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
