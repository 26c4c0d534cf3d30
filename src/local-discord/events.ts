import { EventEmitter } from 'node:events';
import type { APIApplicationCommand, APIMessage, APIRole } from 'discord-api-types/v10';
import type { Guild, GuildChannel, Member } from './guild.ts';
import type { Person } from './people.ts';
import type { RequestLogEntry, Violation } from './records.ts';

/** A message, and the only person who sees it if it is ephemeral. */
export interface StoredMessage {
  readonly message: APIMessage;
  readonly onlyFor?: Person;
}

interface ChannelChange {
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly channel: GuildChannel;
}

/** `removed`: the bot was taken from the server, or left it. */
interface GuildChange {
  readonly kind: 'added' | 'updated' | 'removed';
  readonly guild: Guild;
}

interface Vote {
  readonly kind: 'added' | 'removed';
  readonly message: APIMessage;
  readonly userId: string;
  readonly answerId: number;
}

interface Reaction {
  readonly kind: 'added' | 'removed';
  readonly message: APIMessage;
  readonly userId: string;
  readonly emoji: { readonly id: string | null; readonly name: string };
}

/** Everything that changes is told; what a page shows can be kept current from these alone. */
interface LocalDiscordEvents {
  message: [StoredMessage];
  /** Also when only its pin, poll, reactions or thread changed. */
  edited: [StoredMessage];
  deleted: [StoredMessage];
  channel: [ChannelChange];
  guild: [GuildChange];
  role: [{ readonly kind: 'created' | 'updated'; readonly guild: Guild; readonly role: APIRole }];
  member: [{ readonly guild: Guild; readonly member: Member }];
  /** The channel whose pins changed, and when the last was pinned. */
  pins: [{ readonly channelId: string; readonly lastPinAt: string | null }];
  vote: [Vote];
  reaction: [Reaction];
  /** The bot shows that it is typing there. */
  typing: [{ readonly channelId: string }];
  registered: [readonly APIApplicationCommand[]];
  /** A REST call was answered, or will never be; it is in `requests` from its beginning. */
  request: [Readonly<RequestLogEntry>];
  violation: [Violation];
  /** The time was set forward; now it is so late. */
  clock: [number];
  /** A bot identified itself; the session's id. */
  connected: [string];
  resumed: [string];
  disconnected: [string];
}

export type Events = EventEmitter<LocalDiscordEvents>;

export function createEvents(): Events {
  const events = new EventEmitter<LocalDiscordEvents>();
  // Each browser that looks listens to all of them.
  events.setMaxListeners(0);
  return events;
}
