/** Using the registered commands: slash, autocomplete, and the menu of a message. */
import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { Actor, Stage } from './actor.ts';
import { channelOf, guildAt, perform, personOf, refuse } from './actor.ts';
import { commandsIn, mayUse } from './commands.ts';
import { findUser } from './people.ts';
import type { Outcome } from './outcome.ts';
import { resolveReferences } from './resolve-references.ts';
import type { OptionValues } from './find-option-fault.ts';
import { followPath, resolveOptions } from './resolve-options.ts';

export interface CommandActions {
  /** @param name with the subcommand, if there is one: `article show`. */
  slash(name: string, options?: OptionValues, actor?: Actor): Promise<Outcome>;
  /** What is offered while `focused` is typed; its value so far is among the options. */
  autocomplete(name: string, typing: { focused: string; options?: OptionValues }, actor?: Actor): Promise<Outcome>;
  messageCommand(name: string, message: APIMessage, actor?: Actor): Promise<Outcome>;
  /** The user menu's, on the person or bot with that id. */
  userCommand(name: string, userId: string, actor?: Actor): Promise<Outcome>;
  /** The commands that the person is offered there. */
  commands(actor?: Actor): readonly APIApplicationCommand[];
}

export function createCommandActions(stage: Stage): CommandActions {
  const { world } = stage;
  const offered = (actor: Actor | undefined) => {
    const guild = guildAt(world, actor);
    if (guild !== undefined && !guild.members.has(world.applicationId)) return [];
    const place = { guild, channel: channelOf(world, actor), userId: personOf(world, actor).user.id };
    return commandsIn(world.commands, guild?.id).filter((command) => mayUse(world.commands, command, place));
  };
  const find = (name: string, type: ApplicationCommandType, actor: Actor | undefined) =>
    offered(actor).find((command) => command.name === name && command.type === type);
  return {
    commands: offered,
    slash(name, options, actor) {
      const [word = '', ...path] = name.split(' ');
      const command = find(word, ApplicationCommandType.ChatInput, actor);
      return useCommand(stage, { command, path, values: options ?? {}, actor });
    },
    autocomplete(name, { focused, options }, actor) {
      const [word = '', ...path] = name.split(' ');
      const command = find(word, ApplicationCommandType.ChatInput, actor);
      return useCommand(stage, { command, path, values: { [focused]: '', ...options }, actor, focused });
    },
    messageCommand(name, message, actor) {
      const command = find(name, ApplicationCommandType.Message, actor);
      if (command === undefined) return refuse(`No such command: ${name}`);
      if (message.channel_id !== channelOf(world, actor).id) return refuse('That message is in another channel.');
      const data = {
        ...identify(command),
        target_id: message.id,
        resolved: { messages: { [message.id]: message } },
      };
      return perform(stage, { type: InteractionType.ApplicationCommand, data, actor });
    },
    userCommand(name, userId, actor) {
      const command = find(name, ApplicationCommandType.User, actor);
      if (command === undefined) return refuse(`No such command: ${name}`);
      if (findUser(world.people, userId) === undefined) return refuse('There is no such person.');
      const resolved = resolveReferences(world, [{ kind: 'user', id: userId }], hereOf(stage, actor));
      const data = { ...identify(command), target_id: userId, resolved };
      return perform(stage, { type: InteractionType.ApplicationCommand, data, actor });
    },
  };
}

function hereOf({ world }: Stage, actor: Actor | undefined) {
  return { guild: guildAt(world, actor), userId: personOf(world, actor).user.id };
}

interface Use {
  readonly command: APIApplicationCommand | undefined;
  readonly path: readonly string[];
  readonly values: OptionValues;
  readonly actor: Actor | undefined;
  readonly focused?: string;
}

function useCommand(stage: Stage, { command, path, values, actor, focused }: Use): Promise<Outcome> {
  const found = command && followPath(command.options ?? [], path);
  if (command === undefined || found === undefined) return refuse('No such command, or not for this person.');
  const { files } = stage.world;
  const resolved = resolveOptions(found, {
    values,
    upload: (file) => files.keep(channelOf(stage.world, actor).id, file),
    ...(focused !== undefined && { focused }),
  });
  if (typeof resolved === 'string') return refuse(resolved);
  const { options, attachments, references } = resolved;
  const data = {
    ...identify(command),
    options,
    resolved: { attachments, ...resolveReferences(stage.world, references, hereOf(stage, actor)) },
  };
  const type =
    focused === undefined ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete;
  return perform(stage, { type, data, actor });
}

function identify({ id, name, type, guild_id }: APIApplicationCommand): object {
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}
