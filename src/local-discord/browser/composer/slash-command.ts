/** Commands as one types them: each subcommand by itself. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { COMMAND, OPTION } from '../discord-numbers.ts';
import type { Json } from '../json.ts';
import { numberOf, objectsOf, textOf } from '../json.ts';
import { localDescription, localName } from '../local-name.ts';

export interface CommandOption {
  readonly name: string;
  readonly shownName: string;
  readonly description: string;
  readonly type: number;
  readonly isRequired: boolean;
  readonly hasAutocomplete: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  /** The definition, for limits. */
  readonly raw: Json;
}

export interface SlashCommand {
  /** With the subcommand, as the bot knows it: `article show`. */
  readonly name: string;
  /** The same in the viewer's language. */
  readonly shownName: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

export function listSlashCommands(commands: readonly APIApplicationCommand[], locale: string): readonly SlashCommand[] {
  return (
    commands
      .filter(({ type }) => type === COMMAND.ChatInput)
      // Commands and their options are read alike, as JSON; each field is looked at.
      .flatMap((command) => leavesOf(command as unknown as Json, { name: '', shownName: '' }, locale))
  );
}

function leavesOf(
  node: Json,
  parent: Pick<SlashCommand, 'name' | 'shownName'>,
  locale: string,
): readonly SlashCommand[] {
  const own = textOf(node['name']) ?? '';
  const name = `${parent.name} ${own}`.trim();
  const shownName = `${parent.shownName} ${localName(node, locale)}`.trim();
  const children = objectsOf(node['options']);
  const nested = children.filter(({ type }) => type === OPTION.Subcommand || type === OPTION.SubcommandGroup);
  if (nested.length > 0) return nested.flatMap((child) => leavesOf(child, { name, shownName }, locale));
  return [
    {
      name,
      shownName,
      description: localDescription(node, locale),
      options: children.map((child) => toOption(child, locale)),
    },
  ];
}

function toOption(raw: Json, locale: string): CommandOption {
  return {
    name: textOf(raw['name']) ?? '',
    shownName: localName(raw, locale),
    description: localDescription(raw, locale),
    type: numberOf(raw['type']) ?? OPTION.String,
    isRequired: raw['required'] === true,
    hasAutocomplete: raw['autocomplete'] === true,
    choices: objectsOf(raw['choices']).map((choice) => ({
      name: localName(choice, locale),
      value: numberOf(choice['value']) ?? textOf(choice['value']) ?? '',
    })),
    raw,
  };
}

/** Those that the typed letters fit: names that begin so first, then names and descriptions that contain them. */
export function matchCommands(commands: readonly SlashCommand[], typed: string): readonly SlashCommand[] {
  const part = typed.toLowerCase();
  const names = (command: SlashCommand) => [command.name, command.shownName].map((name) => name.toLowerCase());
  const begins = commands.filter((command) => names(command).some((name) => name.startsWith(part)));
  const contains = commands.filter(
    (command) => !begins.includes(command) && names(command).some((name) => name.includes(part)),
  );
  return [...begins, ...contains];
}

/** `/ask why …`: the command whose whole name is typed, and what stands behind it. */
export function readTypedCommand(
  commands: readonly SlashCommand[],
  text: string,
): { readonly command: SlashCommand; readonly rest: string } | undefined {
  const typed = text.slice(1).toLowerCase();
  const fits = (name: string) => typed.startsWith(`${name.toLowerCase()} `);
  const command = commands.find(({ name, shownName }) => fits(name) || fits(shownName));
  if (command === undefined) return undefined;
  const name = fits(command.name) ? command.name : command.shownName;
  return { command, rest: text.slice(name.length + 2) };
}

/** `question: why article: coalition`, or just the first option's value. */
export function readTypedOptions({ options }: SlashCommand, text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const parts = text.split(/(?:^|\s)([\p{L}\p{N}_-]{1,32}):\s*/u);
  const before = (parts[0] ?? '').trim();
  for (let index = 1; index < parts.length; index += 2) {
    const option = options.find(({ name, shownName }) => name === parts[index] || shownName === parts[index]);
    if (option === undefined) return new Map(options[0] === undefined ? [] : [[options[0].name, text.trim()]]);
    values.set(option.name, (parts[index + 1] ?? '').trim());
  }
  if (before !== '' && options[0] !== undefined) values.set(options[0].name, before);
  return values;
}
