import type { Channel } from './guild.ts';
import { isThread } from './guild.ts';
import { findChannel, guildOf } from './places.ts';
import type { World } from './world.ts';

/** Keeps what channels tell of their messages: the last one, and in threads how many. Nobody is told of it. */
export function trackChannels({ events, places }: Pick<World, 'events' | 'places'>): void {
  events.on('message', ({ message, onlyFor }) => {
    const channel = findChannel(places, message.channel_id);
    if (channel === undefined || onlyFor !== undefined) return;
    replace(
      places,
      isThread(channel)
        ? { ...channel, ...count(channel, 1), last_message_id: message.id }
        : { ...channel, last_message_id: message.id },
    );
  });
  events.on('deleted', ({ message, onlyFor }) => {
    const channel = findChannel(places, message.channel_id);
    if (channel === undefined || onlyFor !== undefined || !isThread(channel)) return;
    replace(places, { ...channel, message_count: (channel.message_count ?? 0) - 1 });
  });
  events.on('pins', ({ channelId, lastPinAt }) => {
    const channel = findChannel(places, channelId);
    if (channel !== undefined && !isThread(channel)) replace(places, { ...channel, last_pin_timestamp: lastPinAt });
  });
}

function count(thread: { readonly message_count?: number; readonly total_message_sent?: number }, added: number) {
  return {
    message_count: (thread.message_count ?? 0) + added,
    total_message_sent: (thread.total_message_sent ?? 0) + added,
  };
}

function replace(places: World['places'], channel: Channel): void {
  if ('recipients' in channel) places.dms.set(channel.recipients?.[0]?.id ?? '', channel);
  else if ('guild_id' in channel) guildOf(places, channel)?.channels.set(channel.id, channel);
}
