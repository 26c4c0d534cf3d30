import type { Answer } from '#src/answers/answer.ts';
import type { ServerAnswer } from '#src/answers/server-answer.ts';
import type { ServerServices, Services } from '#src/services.ts';
import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Invocation } from './invocation.ts';

export type SlashCommandData = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type MenuCommandData = RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** One suggestion while a person types. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What a person has typed so far. */
export interface Completion {
  /** Name of the option being typed. */
  readonly option: string;
  readonly typed: string;
  readonly invocation: Invocation;
}

interface Declared<Data> {
  readonly data: Data;
  /** Whether only the person who asks sees the answer, where they don't say. */
  readonly isPrivate?: boolean;
  /** Whether it is about one article, so that all of them can't be asked at once. */
  readonly ofOneArticle?: boolean;
  /** Whether only curators may do this; asked at every use, whatever Discord let through. */
  readonly isForCurators?: (invocation: Invocation) => boolean;
  /** Whether this is about the person's own things: it works in every channel, wherever a server wants its commands. */
  readonly isPersonal?: (invocation: Invocation) => boolean;
}

/**
 * A command: what Discord and the terminal show of it, and the use case behind it. It knows neither where it was
 * called from nor how its answer will look.
 */
export interface Command<
  Data extends SlashCommandData | MenuCommandData = SlashCommandData | MenuCommandData,
> extends Declared<Data> {
  readonly keeps?: false;
  readonly run: (invocation: Invocation, services: Services) => Answer | Promise<Answer>;
  /** Best first; the door cuts the list to what it can show. */
  readonly complete?: (completion: Completion, services: Services) => readonly Choice[];
}

/**
 * A command that keeps something or reads what was kept: only on Discord. Besides what is declared, it may be run by
 * buttons and forms of its own, under subcommands that nobody can type.
 */
export interface KeepingCommand<
  Data extends SlashCommandData | MenuCommandData = SlashCommandData | MenuCommandData,
> extends Declared<Data> {
  readonly keeps: true;
  readonly run: (
    invocation: Invocation,
    services: ServerServices,
  ) => Answer | ServerAnswer | Promise<Answer | ServerAnswer>;
  readonly complete?: (
    completion: Completion,
    services: ServerServices,
  ) => readonly Choice[] | Promise<readonly Choice[]>;
}

export type AnyCommand = Command | KeepingCommand;
