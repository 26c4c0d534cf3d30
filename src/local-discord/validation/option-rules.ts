/** What the options of a command must be like, those of subcommands included. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { objectOf, objectsOf, textOf } from '../json.ts';
import { checkChoices } from './choice-rules.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, checkUnique, joinPath } from './form-error.ts';
import { COMMAND_NAME, limits } from './limits.ts';

const OPTION_TYPES: ReadonlySet<unknown> = new Set(
  Object.values(ApplicationCommandOptionType).filter(Number.isInteger),
);

export function checkOptions(value: unknown, path: string): readonly FormError[] {
  const options = objectsOf(value);
  const names = options.map((option, index) => ({ value: option['name'], path: joinPath(path, index, 'name') }));
  return [
    ...checkCount(options.length, path, { min: 0, max: limits.commandOptions }),
    ...options.flatMap((option, index) => checkOption(option, joinPath(path, index))),
    ...checkRequiredFirst(options, path),
    ...checkUnique(names, {
      code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
      message: 'Option names must be unique',
    }),
  ];
}

function checkOption(option: JsonObject, path: string): readonly FormError[] {
  const isKnown = OPTION_TYPES.has(option['type']);
  const hasBoth = option['autocomplete'] === true && objectsOf(option['choices']).length > 0;
  return [
    ...(isKnown ? [] : broken(joinPath(path, 'type'), 'BASE_TYPE_CHOICES', 'Not a known option type')),
    ...checkNamed(option, path),
    ...checkChoices(option['choices'], joinPath(path, 'choices')),
    ...(hasBoth
      ? broken(path, 'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES', 'Autocomplete and choices exclude each other')
      : []),
    ...checkOptions(option['options'], joinPath(path, 'options')),
  ];
}

function checkRequiredFirst(options: readonly JsonObject[], path: string): readonly FormError[] {
  const firstOptional = options.findIndex((option) => option['required'] !== true);
  return options.flatMap((option, index) =>
    option['required'] === true && firstOptional >= 0 && index > firstOptional
      ? broken(
          joinPath(path, index),
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        )
      : [],
  );
}

/** Name and description of a command or option, and their translations. */
export function checkNamed(named: JsonObject, path: string): readonly FormError[] {
  const range = { min: 1, max: limits.descriptionChars };
  return [
    ...checkName(named['name'], joinPath(path, 'name')),
    ...Object.entries(objectOf(named['name_localizations'])).flatMap(([locale, name]) =>
      checkName(name, joinPath(path, 'name_localizations', locale)),
    ),
    ...checkLength(named['description'], joinPath(path, 'description'), range),
    ...Object.entries(objectOf(named['description_localizations'])).flatMap(([locale, description]) =>
      checkLength(description, joinPath(path, 'description_localizations', locale), range),
    ),
  ];
}

function checkName(name: unknown, path: string): readonly FormError[] {
  const text = textOf(name) ?? '';
  const fits = COMMAND_NAME.test(text) && text === text.toLowerCase();
  return fits ? [] : broken(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}
