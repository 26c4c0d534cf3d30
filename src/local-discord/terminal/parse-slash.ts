/** From `/cite passage:lav style:APA` to the registered command and its options. */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandPath } from '../resolve-options.ts';
import { followPath } from '../resolve-options.ts';
import type { TypedValue } from './read-value.ts';
import { readValue } from './read-value.ts';
import type { SplitOptions } from './split-options.ts';
import { splitOptions } from './split-options.ts';

export interface FilledCommand {
  /** With the subcommand: `article show`. */
  readonly name: string;
  readonly values: Readonly<Record<string, TypedValue>>;
}

export type SlashLine =
  | ({ readonly kind: 'command' } & FilledCommand)
  /** An option ended in `?`: what is suggested for it? */
  | ({ readonly kind: 'preview'; readonly focused: string } & FilledCommand)
  | { readonly kind: 'unknown-command'; readonly word: string }
  | {
      readonly kind: 'needs-subcommand';
      readonly name: string;
      readonly options: readonly APIApplicationCommandOption[];
    }
  | ({ readonly kind: 'needs-options'; readonly missing: readonly APIApplicationCommandBasicOption[] } & FilledCommand)
  | { readonly kind: 'no-place'; readonly text: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly value: string };

/** @param text the line without its slash */
export function parseSlash(text: string, commands: readonly APIApplicationCommand[]): SlashLine {
  const [word = ''] = text.split(/\s/, 1);
  const command = commands.find(({ name, type }) => name === word && type === ApplicationCommandType.ChatInput);
  if (command === undefined) return { kind: 'unknown-command', word };
  const { path, name, rest, options } = readPath(command, text.slice(word.length));
  if (path === undefined) return { kind: 'needs-subcommand', name, options };
  return fillOptions(name, path, rest);
}

interface ReadPath {
  readonly path: CommandPath | undefined;
  readonly name: string;
  readonly rest: string;
  /** What could have come next. */
  readonly options: readonly APIApplicationCommandOption[];
}

/** Takes subcommand names off the front of the rest, as long as the definition has some. */
function readPath(command: APIApplicationCommand, after: string): ReadPath {
  const names: string[] = [];
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  let rest = after.trim();
  for (;;) {
    const [word = ''] = rest.split(/\s/, 1);
    const next = options.find((option) => option.name === word && isNesting(option));
    if (next === undefined || !('options' in next || isNesting(next))) break;
    names.push(word);
    options = 'options' in next ? (next.options ?? []) : [];
    rest = rest.slice(word.length).trim();
  }
  const path = followPath(command.options ?? [], names);
  return { path, name: [command.name, ...names].join(' '), rest, options };
}

function isNesting({ type }: APIApplicationCommandOption): boolean {
  return type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;
}

function fillOptions(name: string, { definitions }: CommandPath, rest: string): SlashLine {
  const split = splitOptions(
    rest,
    definitions.map((option) => option.name),
  );
  const given = placeText(split, definitions);
  if (given === undefined) return { kind: 'no-place', text: split.text };
  const last = split.named.at(-1);
  const focused =
    last?.value.endsWith('?') === true ? definitions.find((option) => option.name === last.name) : undefined;
  const isPreview = focused !== undefined && 'autocomplete' in focused && (focused.autocomplete ?? false);
  const values: Record<string, TypedValue> = {};
  for (const { name: option, value } of given) {
    const definition = definitions.find((candidate) => candidate.name === option);
    const read = isPreview && option === focused.name ? value.slice(0, -1) : definition && readValue(definition, value);
    if (read === undefined) return { kind: 'bad-value', option, value };
    values[option] = read;
  }
  if (isPreview) return { kind: 'preview', name, values, focused: focused.name };
  const missing = definitions.filter((option) => option.required === true && values[option.name] === undefined);
  return missing.length > 0 ? { kind: 'needs-options', name, values, missing } : { kind: 'command', name, values };
}

/** Free text goes to the first required text option that isn't named, else to the first text option at all. */
function placeText(
  { text, named }: SplitOptions,
  definitions: readonly APIApplicationCommandBasicOption[],
): SplitOptions['named'] | undefined {
  if (text === '') return named;
  const open = definitions.filter(
    ({ name, type }) => type === ApplicationCommandOptionType.String && !named.some((pair) => pair.name === name),
  );
  const target = open.find(({ required }) => required === true) ?? open[0];
  return target && [{ name: target.name, value: text }, ...named];
}
