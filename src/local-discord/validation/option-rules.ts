/** What the options of a command must be like, those of subcommands included. */
import { ApplicationCommandOptionType as T, Locale } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { numberOf, objectOf, objectsOf, textOf } from '../json.ts';
import type { ChoiceType } from './choice-rules.ts';
import { checkChoices } from './choice-rules.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, checkUnique, must, joinPath } from './form-error.ts';
import { COMMAND_NAME, limits } from './limits.ts';

const OPTION_TYPES: ReadonlySet<unknown> = new Set(Object.values(T).filter(Number.isInteger));
const NESTING: ReadonlySet<unknown> = new Set([T.Subcommand, T.SubcommandGroup]);

type Holder = 'command' | 'group' | 'subcommand';

export function checkOptions(value: unknown, path: string, holder: Holder): readonly FormError[] {
  const options = objectsOf(value);
  const names = options.map((option, index) => ({ value: option['name'], path: joinPath(path, index, 'name') }));
  return [
    ...checkCount(options.length, path, { rule: 'option.count', min: 0, max: limits.commandOptions }),
    ...options.flatMap((option, index) => checkOption(option, joinPath(path, index))),
    ...checkNesting(options, path, holder),
    ...checkRequiredFirst(options, path),
    ...checkUnique(names, {
      rule: 'option.unique',
      code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
      message: 'Option names must be unique',
    }),
  ];
}

function checkOption(option: JsonObject, path: string): readonly FormError[] {
  const { type } = option;
  return [
    ...must(OPTION_TYPES.has(type), () =>
      broken('option.type', joinPath(path, 'type'), { code: 'BASE_TYPE_CHOICES', message: 'Not a known option type' }),
    ),
    ...checkNamed(option, path),
    ...checkSuggestions(option, path),
    ...checkRanges(option, path),
    ...(NESTING.has(type)
      ? checkOptions(option['options'], joinPath(path, 'options'), type === T.Subcommand ? 'subcommand' : 'group')
      : []),
  ];
}

/** What the choices of an option are, by its type; other types have none. */
export const CHOICE_TYPES: ReadonlyMap<unknown, ChoiceType> = new Map([
  [T.String, 'text'],
  [T.Integer, 'integer'],
  [T.Number, 'number'],
]);

function checkSuggestions(option: JsonObject, path: string): readonly FormError[] {
  const choices = objectsOf(option['choices']);
  const type = CHOICE_TYPES.get(option['type']);
  const hasAny = option['autocomplete'] === true || choices.length > 0;
  const hasBoth = option['autocomplete'] === true && choices.length > 0;
  const at = joinPath(path, 'choices');
  const names = choices.map(({ name }, index) => ({ value: name, path: joinPath(at, index, 'name') }));
  return [
    ...must(!hasAny || type !== undefined, () =>
      broken('option.choices-kind', path, {
        code: 'APPLICATION_COMMAND_OPTION_CHOICES_INVALID',
        message: 'This type of option has no choices and no autocomplete',
      }),
    ),
    ...checkChoices(choices, at, type),
    ...checkUnique(names, {
      rule: 'option.choice-unique',
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATED',
      message: 'Choice names must be unique',
    }),
    ...must(!hasBoth, () =>
      broken('option.autocomplete-choices', path, {
        code: 'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES',
        message: 'Autocomplete and choices exclude each other',
      }),
    ),
  ];
}

/** Only numbers have values and only text has lengths to limit. */
function checkRanges(option: JsonObject, path: string): readonly FormError[] {
  const type = CHOICE_TYPES.get(option['type']);
  const value = rangeOf(option, 'min_value', 'max_value');
  const length = rangeOf(option, 'min_length', 'max_length');
  const isValueFine = !value.isGiven || ((type === 'integer' || type === 'number') && value.min <= value.max);
  const isLengthFine =
    !length.isGiven ||
    (type === 'text' && length.min <= length.max && length.max >= 1 && length.max <= limits.optionTextChars);
  return [
    ...must(isValueFine, () => wrongRange(joinPath(path, 'min_value'))),
    ...must(isLengthFine, () => wrongRange(joinPath(path, 'min_length'))),
  ];
}

function rangeOf(option: JsonObject, minKey: string, maxKey: string) {
  const [min, max] = [numberOf(option[minKey]), numberOf(option[maxKey])];
  const isLength = minKey === 'min_length';
  return {
    isGiven: min !== undefined || max !== undefined,
    min: min ?? (isLength ? 0 : -Infinity),
    max: max ?? (isLength ? limits.optionTextChars : Infinity),
  };
}

function wrongRange(path: string): readonly FormError[] {
  const message = 'The range is empty, or this type of option has none';
  return broken('option.range', path, { code: 'APPLICATION_COMMAND_OPTION_RANGE_INVALID', message });
}

/** Application commands, subcommands and subcommand groups. */
function checkNesting(options: readonly JsonObject[], path: string, holder: Holder): readonly FormError[] {
  const nesting = options.filter(({ type }) => NESTING.has(type));
  const groups = options.filter(({ type }) => type === T.SubcommandGroup);
  const isMixed = nesting.length > 0 && nesting.length < options.length;
  const isFine = {
    command: !isMixed,
    group: nesting.length === options.length && groups.length === 0 && options.length > 0,
    subcommand: nesting.length === 0,
  }[holder];
  const message = 'Sub-command and sub-command group option types are mutually exclusive to other types';
  return must(isFine, () =>
    broken('option.nesting', path, { code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message }),
  );
}

function checkRequiredFirst(options: readonly JsonObject[], path: string): readonly FormError[] {
  const firstOptional = options.findIndex((option) => option['required'] !== true);
  return options.flatMap((option, index) =>
    must(option['required'] !== true || firstOptional < 0 || index < firstOptional, () =>
      broken('option.required-first', joinPath(path, index), {
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      }),
    ),
  );
}

/** Name and description of a command or option, and their translations. */
export function checkNamed(named: JsonObject, path: string): readonly FormError[] {
  const range = { rule: 'command.description', min: 1, max: limits.descriptionChars } as const;
  return [
    ...checkName(named['name'], joinPath(path, 'name')),
    ...checkLocales(named, path),
    ...Object.entries(objectOf(named['name_localizations'])).flatMap(([locale, name]) =>
      checkName(name, joinPath(path, 'name_localizations', locale)),
    ),
    ...checkLength(named['description'], joinPath(path, 'description'), range),
    ...Object.entries(objectOf(named['description_localizations'])).flatMap(([locale, description]) =>
      checkLength(description, joinPath(path, 'description_localizations', locale), range),
    ),
  ];
}

const LOCALES: readonly string[] = Object.values(Locale);

export function checkLocales(named: JsonObject, path: string): readonly FormError[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) =>
    Object.keys(objectOf(named[key]))
      .filter((locale) => !LOCALES.includes(locale))
      .flatMap((locale) =>
        broken('command.name-locale', joinPath(path, key, locale), {
          code: 'APPLICATION_COMMAND_INVALID_LOCALE',
          message: `Locale "${locale}" is not supported`,
        }),
      ),
  );
}

function checkName(name: unknown, path: string): readonly FormError[] {
  const text = textOf(name) ?? '';
  const fits = COMMAND_NAME.test(text) && text === text.toLowerCase();
  return must(fits, () =>
    broken('command.name', path, { code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }),
  );
}
