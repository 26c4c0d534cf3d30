/** The messages of all channels. Each edit makes a new object, so what was handed out stays as it was. */
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Events, StoredMessage } from './events.ts';
import type { MessageContent } from './message-content.ts';
import type { Person } from './people.ts';

export interface MessageDraft {
  readonly channelId: string;
  readonly author: APIUser;
  readonly content: MessageContent;
  readonly onlyFor?: Person | undefined;
  readonly extra?: MessageExtra;
}

/** What isn't content: how the message came about, and what Discord found in it. */
export type MessageExtra = Partial<
  Pick<
    APIMessage,
    | 'type'
    | 'interaction_metadata'
    | 'nonce'
    | 'application_id'
    | 'webhook_id'
    | 'poll'
    | 'mentions'
    | 'mention_roles'
    | 'mention_everyone'
    | 'message_reference'
    | 'referenced_message'
  >
>;

export interface MessageStore {
  create(draft: MessageDraft): APIMessage;
  edit(id: string, content: MessageContent, extra?: MessageExtra): APIMessage;
  /** Changes something that doesn't count as an edit: a pin, votes, reactions, a thread. */
  annotate(id: string, changes: Partial<APIMessage>): APIMessage;
  remove(id: string): void;
  get(id: string): StoredMessage | undefined;
  /** What the viewer sees in the channel, oldest first; undefined sees what everybody sees. */
  list(channelId: string, viewer: Person | undefined): readonly APIMessage[];
}

export interface MessageStoreOptions {
  readonly nextId: () => string;
  readonly now: () => number;
  readonly events: Events;
}

export function createMessageStore({ nextId, now, events }: MessageStoreOptions): MessageStore {
  const stored = new Map<string, StoredMessage>();
  const timestamp = () => new Date(now()).toISOString();
  const change = (id: string, makeChanges: (message: APIMessage) => Partial<APIMessage>): APIMessage => {
    const entry = stored.get(id);
    if (entry === undefined) throw new Error(`No message ${id}`);
    const changed = { ...entry, message: { ...entry.message, ...makeChanges(entry.message) } };
    stored.set(id, changed);
    events.emit('edited', changed);
    return changed.message;
  };
  return {
    create(draft) {
      const message = toMessage(draft, { id: nextId(), timestamp: timestamp() });
      const entry = { message, ...(draft.onlyFor !== undefined && { onlyFor: draft.onlyFor }) };
      stored.set(message.id, entry);
      events.emit('message', entry);
      return message;
    },
    edit: (id, content, extra) =>
      change(id, (message) => {
        // Filling a "thinking" message is no edit to those who read it.
        const wasLoading = ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
        return { ...content, ...extra, edited_timestamp: wasLoading ? null : timestamp() };
      }),
    annotate: (id, changes) => change(id, () => changes),
    remove(id) {
      const entry = stored.get(id);
      if (entry !== undefined && stored.delete(id)) events.emit('deleted', entry);
    },
    get: (id) => stored.get(id),
    list: (channelId, viewer) =>
      [...stored.values()]
        .filter(({ message, onlyFor }) => message.channel_id === channelId && isVisible(onlyFor, viewer))
        .map(({ message }) => message),
  };
}

function isVisible(onlyFor: Person | undefined, viewer: Person | undefined): boolean {
  return onlyFor === undefined || onlyFor.name === viewer?.name;
}

function toMessage(draft: MessageDraft, { id, timestamp }: { id: string; timestamp: string }): APIMessage {
  return {
    id,
    channel_id: draft.channelId,
    author: draft.author,
    type: MessageType.Default,
    timestamp,
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    ...draft.content,
    ...draft.extra,
  };
}
