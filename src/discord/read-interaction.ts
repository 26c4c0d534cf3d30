import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIAutocompleteApplicationCommandInteractionData,
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type InteractionType,
} from 'discord-api-types/v10';
import { readAttachments } from './read-fields.ts';
import type { Invocation, OptionValue, TargetMessage } from './invocation.ts';
import { readShown } from './read-shown.ts';

type CommandInteraction = APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction;

/** Reads the command out of an interaction as Discord sends it, over the gateway and over HTTP alike. */
export function readInvocation(interaction: CommandInteraction): Invocation {
  const { subcommand, options } = readOptions(optionsOf(interaction));
  const files = options.filter(({ type }) => type === ApplicationCommandOptionType.Attachment);
  const resolved = 'resolved' in interaction.data ? interaction.data.resolved : undefined;
  const attachments = resolved && 'attachments' in resolved ? resolved : undefined;
  return {
    ...readPerson(interaction),
    command: interaction.data.name,
    subcommand,
    options: new Map(options.map(({ name, value }): [string, OptionValue] => [name, value])),
    attachments: new Map(files.map(({ name, value }) => [name, readAttachments([String(value)], attachments)])),
    target: readTarget(interaction),
  };
}

/** Who used a command or a button, and where. */
export function readPerson(interaction: APIInteraction): Omit<Invocation, 'command' | 'options' | 'attachments'> {
  const { member, user, guild_id: guildId, channel } = interaction;
  return {
    userId: member?.user.id ?? user?.id ?? '',
    guildId,
    channelId: channel?.id,
    channelIds: channelIdsOf(channel),
    locale: 'locale' in interaction ? interaction.locale : 'en-US',
    permissions: BigInt(member?.permissions ?? 0),
    roleIds: member?.roles ?? [],
  };
}

function channelIdsOf(channel: APIInteraction['channel']): readonly string[] {
  if (channel?.id === undefined) return [];
  const parentId = 'parent_id' in channel ? channel.parent_id : undefined;
  return typeof parentId === 'string' ? [channel.id, parentId] : [channel.id];
}

/** The option that the person is typing in, and what is in it so far. */
export function readFocused(data: APIAutocompleteApplicationCommandInteractionData): { option: string; typed: string } {
  const focused = readOptions(data.options).options.find((option) => 'focused' in option && option.focused);
  return { option: focused?.name ?? '', typed: String(focused?.value ?? '') };
}

function optionsOf({ data }: CommandInteraction): SentOptions {
  return 'options' in data ? data.options : undefined;
}

/** Options as sent; while a person types, the one being typed is marked. */
type SentOptions =
  | readonly (
      | APIApplicationCommandInteractionDataOption
      | APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>
    )[]
  | undefined;

type BasicOption =
  | APIApplicationCommandInteractionDataBasicOption
  | APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommandAutocomplete>;

interface ReadOptions {
  readonly subcommand?: string | undefined;
  readonly options: readonly BasicOption[];
}

function readOptions(options: SentOptions = []): ReadOptions {
  const basic: BasicOption[] = [];
  for (const option of options) {
    if (option.type === ApplicationCommandOptionType.SubcommandGroup) {
      const { subcommand = '', options: within } = readOptions(option.options);
      return { subcommand: `${option.name}-${subcommand}`, options: within };
    }
    if (option.type === ApplicationCommandOptionType.Subcommand) {
      return { subcommand: option.name, options: option.options ?? [] };
    }
    basic.push(option);
  }
  return { options: basic };
}

function readTarget({ data, application_id: ourId }: CommandInteraction): TargetMessage | undefined {
  if (data.type !== ApplicationCommandType.Message) return undefined;
  const message = data.resolved.messages[data.target_id];
  if (!message) return undefined;
  const { id, content, author, components } = message;
  const isOurs = author.id === ourId;
  return { id, content, isOurs, ...readShown(isOurs ? (components ?? []) : []) };
}
