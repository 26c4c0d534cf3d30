import type { ChannelInfo } from '../../page/protocol.ts';
import { renderAvatar } from '../avatar.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { View } from '../view.ts';

/** The channels of each server with their threads, then the direct messages. */
export function renderChannelList({ session }: View, onOpen: () => void): readonly HTMLElement[] {
  const { words, known } = session;
  const { channels } = known;
  const guildNames = [...new Set(channels.flatMap(({ guildName }) => guildName ?? []))];
  const open = (id: string) => {
    onOpen();
    void session.open(id);
  };
  const sections = guildNames.map((name) => {
    const title = name === known.guild.name ? words.textChannels : name;
    return renderSection(
      title,
      channels.filter((channel) => channel.guildName === name),
      { session, open },
    );
  });
  const dms = channels.filter(({ kind }) => kind === 'dm');
  return [...sections, renderSection(words.directMessages, dms, { session, open })];
}

interface ListContext {
  readonly session: View['session'];
  readonly open: (id: string) => void;
}

function renderSection(title: string, channels: readonly ChannelInfo[], context: ListContext): HTMLElement {
  const rows = channels.map((channel) => element('li', {}, renderChannel(channel, context)));
  return element(
    'section',
    { class: 'channel-section' },
    element('h3', { class: 'channel-section-title' }, title),
    element('ul', {}, ...rows),
  );
}

function renderChannel({ id, name, kind }: ChannelInfo, { session, open }: ListContext): HTMLElement {
  const isCurrent = id === session.channelId;
  const isUnread = session.unread.has(id);
  const sign = kind === 'dm' ? renderAvatar(session.known.bot, 'small') : icon(kind === 'thread' ? 'thread' : 'hash');
  return element(
    'button',
    {
      type: 'button',
      class: `channel channel-${kind}${isUnread ? ' is-unread' : ''}`,
      'aria-current': isCurrent ? 'page' : undefined,
      'aria-label': isUnread ? session.words.newMessages(name) : undefined,
      'data-channel': id,
      on: { click: () => open(id) },
    },
    sign,
    element('span', { class: 'channel-name' }, name),
  );
}
