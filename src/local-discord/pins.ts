/** Pinned messages. */
import type { APIMessage } from 'discord-api-types/v10';
import { MessageType } from 'discord-api-types/v10';
import { EMPTY_CONTENT } from './message-content.ts';
import type { World } from './world.ts';

/** Developer documentation, Message, pin message: at most so many a channel. */
export const MAX_PINS = 250;

/** Newest pin first. */
export function pinsOf(
  world: World,
  channelId: string,
): readonly { readonly message: APIMessage; readonly pinnedAt: string }[] {
  return world.messages
    .list(channelId, undefined)
    .flatMap((message) => {
      const pinnedAt = message.pinned ? world.pinTimes.get(message.id) : undefined;
      return pinnedAt === undefined ? [] : [{ message, pinnedAt }];
    })
    .toSorted((a, b) => b.pinnedAt.localeCompare(a.pinnedAt));
}

/** Pins the message; Discord notes it in the channel. Nothing happens to one that is pinned already. */
export function pin(world: World, message: APIMessage, author: APIMessage['author']): void {
  if (message.pinned) return;
  const pinnedAt = new Date(world.now()).toISOString();
  world.pinTimes.set(message.id, pinnedAt);
  world.messages.annotate(message.id, { pinned: true });
  world.messages.create({
    channelId: message.channel_id,
    author,
    content: EMPTY_CONTENT,
    extra: {
      type: MessageType.ChannelPinnedMessage,
      message_reference: { type: 0, channel_id: message.channel_id, message_id: message.id },
    },
  });
  tell(world, message.channel_id);
}

export function unpin(world: World, message: APIMessage): void {
  if (!message.pinned) return;
  world.pinTimes.delete(message.id);
  world.messages.annotate(message.id, { pinned: false });
  tell(world, message.channel_id);
}

function tell(world: World, channelId: string): void {
  const lastPinAt = pinsOf(world, channelId)[0]?.pinnedAt ?? null;
  world.events.emit('pins', { channelId, lastPinAt });
}
