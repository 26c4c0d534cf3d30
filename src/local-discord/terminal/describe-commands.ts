/** The list of commands, and of what one still needs. */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  Locale,
  LocalizationMap,
} from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { followPath } from '../resolve-options.ts';
import { words } from './words.ts';

/** One line a command, subcommands on their own. */
export function describeCommands(commands: readonly APIApplicationCommand[], locale: `${Locale}`): readonly string[] {
  const chat = commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  if (chat.length === 0) return [words.noCommands];
  const rows = chat.flatMap((command) => describeNested(command, locale));
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return rows.map(([usage, description]) => `${usage.padEnd(width)}  ${description}`);
}

type Row = readonly [usage: string, description: string];

function describeNested(command: APIApplicationCommand, locale: `${Locale}`): readonly Row[] {
  const visit = (
    names: readonly string[],
    options: readonly APIApplicationCommandOption[],
    text: string,
  ): readonly Row[] => {
    const path = followPath(options, []);
    if (path !== undefined) return [[[`/${names.join(' ')}`, ...path.definitions.map(describeUsage)].join(' '), text]];
    return options.flatMap((option) =>
      visit([...names, option.name], 'options' in option ? (option.options ?? []) : [], describe(option, locale)),
    );
  };
  return visit([command.name], command.options ?? [], describe(command, locale));
}

function describeUsage({ name, required }: APIApplicationCommandBasicOption): string {
  return required === true ? `${name}:…` : `[${name}:…]`;
}

function describe(
  {
    description,
    description_localizations: translations,
  }: { description: string; description_localizations?: LocalizationMap | null },
  locale: `${Locale}`,
): string {
  return translations?.[locale] ?? description;
}

/** Options with what they take, one a line. */
export function describeOptions(
  options: readonly APIApplicationCommandOption[],
  locale: `${Locale}`,
): readonly string[] {
  return options.map((option) => {
    const choices = 'choices' in option ? (option.choices ?? []) : [];
    const offered = choices.length === 0 ? '' : ` (${words.oneOf(choices.map(({ name }) => name))})`;
    return `  ${option.name}  ${describe(option, locale)}${offered}`;
  });
}
