import type { Services } from '#src/services.ts';
import { wordsFor } from '#src/words/words-for.ts';
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Choice, Command } from './command.ts';
import type { Option } from './custom-id.ts';
import { handleComponent } from './handle-component.ts';
import { type Invocation, textOption } from './invocation.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from './limits.ts';
import type { MessageBody } from './message-body.ts';
import { readFocused, readInvocation, readPerson } from './read-interaction.ts';
import { renderAnswer, renderNotice } from './render.ts';

/** What to tell Discord about an interaction. */
export type Response =
  | { readonly kind: 'reply'; readonly body: MessageBody }
  | { readonly kind: 'update'; readonly body: MessageBody }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'pong' };

export interface Dispatcher {
  /** Answers an interaction. @throws whatever a command throws; see `respond`, which catches it. */
  readonly dispatch: (interaction: APIInteraction) => Promise<Response>;
  /** Whether only the person will see the answer, to be known before there is one. */
  readonly isPrivate: (interaction: APIInteraction) => boolean;
}

/** The one place where an interaction, whichever door it came through, finds its command. */
export function createDispatcher(commands: readonly Command[], services: Services): Dispatcher {
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  return {
    dispatch: async (interaction) => {
      switch (interaction.type) {
        case InteractionType.Ping:
          return { kind: 'pong' };
        case InteractionType.ApplicationCommand:
          return runCommand(interaction, byName, services);
        case InteractionType.ApplicationCommandAutocomplete:
          return { kind: 'choices', choices: complete(interaction, byName, services) };
        case InteractionType.MessageComponent:
          return useComponent(interaction, byName, services);
        case InteractionType.ModalSubmit:
          return { kind: 'reply', body: renderNotice(wordsFor(interaction.locale).unknownCommand) };
      }
    },
    isPrivate: (interaction) => {
      if (interaction.type !== InteractionType.ApplicationCommand) return true;
      return isPrivate(readInvocation(interaction), byName.get(interaction.data.name));
    },
  };
}

type Commands = ReadonlyMap<string, Command>;

async function runCommand(
  interaction: APIApplicationCommandInteraction,
  commands: Commands,
  services: Services,
): Promise<Response> {
  const invocation = readInvocation(interaction);
  const body = await answer(invocation, { page: 0, command: commands.get(invocation.command), services });
  return { kind: 'reply', body };
}

interface Run {
  readonly command: Command | undefined;
  readonly services: Services;
  readonly page: number;
}

async function answer(invocation: Invocation, { command, services, page }: Run): Promise<MessageBody> {
  const words = wordsFor(invocation.locale);
  if (!command) return renderNotice(words.unknownCommand);
  const isOnlyMine = isPrivate(invocation, command);
  return renderAnswer(await command.run(invocation, services), {
    words,
    page,
    isPrivate: isOnlyMine,
    canShare: isOnlyMine,
    command: [invocation.command, invocation.subcommand].filter(Boolean).join(' '),
    options: carriedOptions(invocation),
  });
}

function isPrivate(invocation: Invocation, command: Command | undefined): boolean {
  const chosen = textOption(invocation, 'visibility');
  return chosen === undefined ? command?.isPrivate === true : chosen === 'private';
}

/** The options that a button needs to run the command again. */
function carriedOptions({ options }: Invocation): Option[] {
  return [...options].map(([name, value]): Option => [name, String(value)]);
}

function complete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  commands: Commands,
  services: Services,
): Choice[] {
  const invocation = readInvocation(interaction);
  const { option, typed } = readFocused(interaction.data);
  const choices = commands.get(invocation.command)?.complete?.({ option, typed, invocation }, services) ?? [];
  return choices
    .filter(({ value }) => value.length <= MAX_CHOICE_CHARS)
    .slice(0, MAX_CHOICES)
    .map(({ name, value }) => ({ name: cut(name), value }));
}

function cut(name: string): string {
  return name.length <= MAX_CHOICE_CHARS ? name : `${name.slice(0, MAX_CHOICE_CHARS - 1).toWellFormed()}…`;
}

async function useComponent(
  interaction: APIMessageComponentInteraction,
  commands: Commands,
  services: Services,
): Promise<Response> {
  const { data, message } = interaction;
  const person = readPerson(interaction);
  const isOwn = (message.interaction_metadata?.user.id ?? person.userId) === person.userId;
  const isHidden = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const result = handleComponent(
    {
      customId: data.custom_id,
      values: data.component_type === ComponentType.StringSelect ? data.values : [],
      message: { components: message.components ?? [], isPrivate: isHidden, isOwn },
      words: wordsFor(person.locale),
    },
    services,
  );
  if (result.kind !== 'rerun') return result;
  const { page, command: name, options } = result.action;
  const [command = '', subcommand] = name.split(' ');
  const visibility = isHidden || !isOwn ? 'private' : 'public';
  const again: Invocation = {
    ...person,
    command,
    subcommand,
    options: new Map([...options, ['visibility', visibility]]),
  };
  const body = await answer(again, { page, command: commands.get(command), services });
  return { kind: isOwn ? 'update' : 'reply', body };
}
