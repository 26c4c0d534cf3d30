import type { APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';
import type { Actor } from '../actor.ts';
import type { Modal } from '../modal.ts';
import type { LocalDiscord } from '../local-discord.ts';
import type { FilledCommand } from './parse-slash.ts';
import type { Screen } from './screen.ts';

/** What the prompt remembers between lines. */
export interface PromptState {
  readonly discord: LocalDiscord;
  readonly screen: Screen;
  readonly readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  actor: Required<Omit<Actor, 'channelId'>>;
  /** What was suggested for an option; the next number takes one. */
  suggestion?: Suggestion | undefined;
  /** A modal that is being filled in, line by line. */
  form?: Form | undefined;
}

export interface Suggestion {
  readonly command: FilledCommand;
  readonly focused: string;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
}

export interface Form {
  readonly modal: Modal;
  readonly values: Record<string, string>;
}

/** The message with that number as it now stands, if the person sees it here. */
export function findMessage(
  { discord, screen, actor }: PromptState,
  number: number | undefined,
): APIMessage | undefined {
  const id = screen.messageId(number);
  return discord.messages(actor).find((message) => message.id === id);
}
