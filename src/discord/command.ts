import type { Answer } from '#src/answers/answer.ts';
import type { Services } from '#src/services.ts';
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

/**
 * A command: what Discord and the terminal show of it, and the use case behind it. It knows neither where it was
 * called from nor how its answer will look.
 */
export interface Command<Data extends SlashCommandData | MenuCommandData = SlashCommandData | MenuCommandData> {
  readonly data: Data;
  readonly run: (invocation: Invocation, services: Services) => Answer | Promise<Answer>;
  /** Best first; the door cuts the list to what it can show. */
  readonly complete?: (completion: Completion, services: Services) => readonly Choice[];
  /** Whether only the person who asks sees the answer, where they don't say. */
  readonly isPrivate?: boolean;
}
