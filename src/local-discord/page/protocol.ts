/** What the page and its server say to each other over the WebSocket, as JSON. */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIUser,
  Locale,
} from 'discord-api-types/v10';
import type { Modal } from '../modal.ts';
import type { UserName } from '../people.ts';

/** Who looks at the page in this tab. The same person may look from several, in different languages. */
export interface Viewer {
  readonly user: UserName;
  readonly locale: `${Locale}`;
}

export interface ChannelInfo {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'dm';
  /** Of a thread: the channel it belongs to. */
  readonly parentId?: string;
  readonly topic?: string;
  /** Whether the viewer may pin messages there. */
  readonly canPin: boolean;
  /** The server it is on; none for direct messages. */
  readonly guildName?: string;
}

export interface MemberInfo {
  readonly name: UserName;
  readonly user: APIUser;
  readonly roleNames: readonly string[];
}

export interface RoleInfo {
  readonly id: string;
  readonly name: string;
}

/** One REST call of the bot's. */
export interface SentRequest {
  readonly number: number;
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly filenames: readonly string[];
  readonly response: unknown;
  /** 0 while there is no answer. */
  readonly status: number;
  /** Undefined while there is no answer. */
  readonly durationMs?: number;
  /** What broke a rule, in words. */
  readonly violations: readonly string[];
}

export interface Welcome {
  readonly op: 'welcome';
  readonly guild: { readonly id: string; readonly name: string };
  readonly bot: APIUser;
  readonly viewer: Viewer;
  readonly members: readonly MemberInfo[];
  readonly roles: readonly RoleInfo[];
  readonly channels: readonly ChannelInfo[];
  readonly commands: CommandsByPlace;
  readonly requests: readonly SentRequest[];
  readonly nowMs: number;
}

/** The commands that the viewer is offered in the guild and in direct messages. */
export interface CommandsByPlace {
  readonly guild: readonly APIApplicationCommand[];
  readonly dm: readonly APIApplicationCommand[];
}

/** What the server says unasked, and its answers. */
export type ServerMessage =
  | Welcome
  | { readonly op: 'channels'; readonly channels: readonly ChannelInfo[] }
  | { readonly op: 'commands'; readonly commands: CommandsByPlace }
  | { readonly op: 'message' | 'edited'; readonly message: APIMessage }
  | { readonly op: 'typing'; readonly channelId: string }
  | { readonly op: 'deleted'; readonly channelId: string; readonly messageId: string }
  | { readonly op: 'request'; readonly request: SentRequest }
  | { readonly op: 'clock'; readonly nowMs: number }
  | { readonly op: 'answer'; readonly id: number; readonly answer: Answer };

/** What a person comes to see; messages come by themselves. */
export type Answer =
  | { readonly kind: 'done' }
  | { readonly kind: 'messages'; readonly messages: readonly APIMessage[] }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly modalId: string; readonly modal: Modal }
  /** Discord's client would not let the person do this. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface FileValue {
  readonly filename: string;
  readonly contentType: string;
  readonly base64: string;
}

export type FieldValue = string | number | boolean | FileValue | readonly string[] | readonly FileValue[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What a person does in a channel. */
export type Action =
  | { readonly op: 'history' | 'pins'; readonly channelId: string }
  | { readonly op: 'post'; readonly channelId: string; readonly text: string }
  | { readonly op: 'slash'; readonly channelId: string; readonly name: string; readonly values: FieldValues }
  | {
      readonly op: 'autocomplete';
      readonly channelId: string;
      readonly name: string;
      readonly focused: string;
      readonly values: FieldValues;
    }
  | { readonly op: 'press'; readonly channelId: string; readonly messageId: string; readonly customId: string }
  | {
      readonly op: 'choose';
      readonly channelId: string;
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | { readonly op: 'submit'; readonly channelId: string; readonly modalId: string; readonly values: FieldValues }
  | { readonly op: 'message-app'; readonly channelId: string; readonly name: string; readonly messageId: string }
  | { readonly op: 'user-app'; readonly channelId: string; readonly name: string; readonly userId: string }
  | { readonly op: 'dismiss'; readonly channelId: string; readonly messageId: string }
  | { readonly op: 'pin'; readonly channelId: string; readonly messageId: string; readonly isPinned: boolean }
  | { readonly op: 'delete'; readonly channelId: string; readonly messageId: string }
  | { readonly op: 'react'; readonly channelId: string; readonly messageId: string; readonly emoji: string }
  | {
      readonly op: 'vote';
      readonly channelId: string;
      readonly messageId: string;
      readonly answerIds: readonly number[];
    }
  | { readonly op: 'advance'; readonly byMs: number };

/** The first thing a tab says, and again when its person or language changes. */
export type ClientMessage = ({ readonly op: 'enter' } & Viewer) | (Action & { readonly id: number });
