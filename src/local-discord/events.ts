import { EventEmitter } from 'node:events';
import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type { Person } from './people.ts';

/** A message, and the only person who sees it if it is ephemeral. */
export interface StoredMessage {
  readonly message: APIMessage;
  readonly onlyFor?: Person;
}

interface LocalDiscordEvents {
  message: [StoredMessage];
  edited: [StoredMessage];
  deleted: [StoredMessage];
  registered: [readonly APIApplicationCommand[]];
  /** A bot identified itself; the session's id. */
  connected: [string];
  resumed: [string];
  disconnected: [string];
}

export type Events = EventEmitter<LocalDiscordEvents>;

export function createEvents(): Events {
  return new EventEmitter<LocalDiscordEvents>();
}
