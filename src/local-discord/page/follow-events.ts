/** What happens on the local Discord, told to a tab as far as its person may see it. */
import type { StoredMessage } from '../events.ts';
import type { RequestLogEntry } from '../records.ts';
import { describeRequest } from './describe-request.ts';
import type { PageState } from './page-state.ts';
import type { ServerMessage, Viewer } from './protocol.ts';
import { describeChannels, offeredCommands } from './welcome.ts';

export interface Tab {
  readonly viewer: Viewer;
  send(message: ServerMessage): void;
}

/** Returns how to stop. @param tabOf undefined until somebody has said who looks */
export function followEvents({ discord, ballots }: PageState, tabOf: () => Tab | undefined): () => void {
  const { events } = discord;
  const tell = (op: 'message' | 'edited') => (entry: StoredMessage) => {
    const tab = tabOf();
    if (tab === undefined || !isSeen(entry, tab)) return;
    tab.send({ op, message: ballots.asSeenBy(entry.message, discord.userIds[tab.viewer.user]) });
  };
  const isSeen = ({ message, onlyFor }: StoredMessage, { viewer }: Tab): boolean =>
    (onlyFor === undefined || onlyFor.name === viewer.user) &&
    discord.places(viewer).some(({ id }) => id === message.channel_id);
  const created = tell('message');
  const edited = tell('edited');
  const deleted = ({ message }: StoredMessage) =>
    tabOf()?.send({ op: 'deleted', channelId: message.channel_id, messageId: message.id });
  const request = (entry: Readonly<RequestLogEntry>) =>
    tabOf()?.send({ op: 'request', request: describeRequest(entry) });
  const clock = (nowMs: number) => tabOf()?.send({ op: 'clock', nowMs });
  const typing = ({ channelId }: { channelId: string }) => tabOf()?.send({ op: 'typing', channelId });
  const registered = () => {
    const tab = tabOf();
    tab?.send({ op: 'commands', commands: offeredCommands(discord, tab.viewer) });
  };
  const places = () => {
    const tab = tabOf();
    tab?.send({ op: 'channels', channels: describeChannels(discord, tab.viewer) });
  };
  events.on('message', created).on('edited', edited).on('deleted', deleted).on('request', request);
  events.on('clock', clock).on('typing', typing).on('registered', registered).on('channel', places).on('guild', places);
  return () => {
    events.off('message', created).off('edited', edited).off('deleted', deleted).off('request', request);
    events.off('clock', clock).off('typing', typing).off('registered', registered).off('channel', places);
    events.off('guild', places);
  };
}
