/** From what a person filled in to the `options` of an interaction, by the registered definition. */
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIAttachment,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { UploadedFile } from './files.ts';
import type { OptionValue, OptionValues } from './find-option-fault.ts';
import { findOptionFault } from './find-option-fault.ts';
import type { Reference } from './resolve-references.ts';
import { referenceKindOfOption } from './select-kinds.ts';

export interface CommandPath {
  /** Subcommand group and subcommand, if any. */
  readonly nesting: readonly { readonly name: string; readonly type: ApplicationCommandOptionType }[];
  readonly definitions: readonly APIApplicationCommandBasicOption[];
}

/** Follows `show` or `group show` into the definition; undefined when there is no such subcommand. */
export function followPath(
  options: readonly APIApplicationCommandOption[],
  words: readonly string[],
): CommandPath | undefined {
  const nested = options.filter(isNesting);
  if (nested.length === 0)
    return words.length === 0 ? { nesting: [], definitions: options.filter(isBasic) } : undefined;
  const option = nested.find(({ name }) => name === words[0]);
  if (option === undefined) return undefined;
  const rest = followPath(option.options ?? [], words.slice(1));
  return rest && { ...rest, nesting: [{ name: option.name, type: option.type }, ...rest.nesting] };
}

type NestingOption = Extract<
  APIApplicationCommandOption,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
>;

function isNesting(option: APIApplicationCommandOption): option is NestingOption {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return !isNesting(option);
}

export interface ResolveRequest {
  readonly values: OptionValues;
  /** The option being typed: unfinished values are let through, and required ones may be missing. */
  readonly focused?: string;
  /** Keeps a file and describes it. */
  readonly upload: (file: UploadedFile) => APIAttachment;
}

export interface ResolvedOptions {
  readonly options: readonly object[];
  readonly attachments: Readonly<Record<string, APIAttachment>>;
  /** What the values name by id. */
  readonly references: readonly Reference[];
}

/** The options, or in a sentence why Discord's client would not send them. */
export function resolveOptions(path: CommandPath, request: ResolveRequest): ResolvedOptions | string {
  const fault = findOptionFault(path.definitions, request);
  if (fault !== undefined) return fault;
  const attachments: Record<string, APIAttachment> = {};
  const given = path.definitions.filter(({ name }) => request.values[name] !== undefined);
  const leaves = given.map(({ name, type }): object => {
    const value = request.values[name];
    if (typeof value !== 'object') return { name, type, value, focused: name === request.focused };
    const attachment = request.upload(value);
    attachments[attachment.id] = attachment;
    return { name, type, value: attachment.id };
  });
  const options = path.nesting
    .toReversed()
    .reduce<readonly object[]>((inner, step) => [{ ...step, options: inner }], leaves);
  const references = given.flatMap(({ name, type }) => {
    const kind = referenceKindOfOption(type);
    return kind === undefined ? [] : [{ kind, id: idOf(request.values[name]) }];
  });
  return { options, attachments, references };
}

function idOf(value: OptionValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
