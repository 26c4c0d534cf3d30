import type { APIMessage } from 'discord-api-types/v10';
import { emojiText } from '../controls/component-choices.ts';
import type { Child } from '../element.ts';
import { element } from '../element.ts';
import type { View } from '../view.ts';

/** Below a message; pressing one adds one's own, or takes it back. */
export function renderReactions({ id, channel_id: channelId, reactions = [] }: APIMessage, { session }: View): Child {
  const { words } = session;
  if (reactions.length === 0) return undefined;
  const buttons = reactions.map(({ emoji, count }) => {
    const shown = emojiText(emoji) ?? '';
    const sent = emoji.id === null ? (emoji.name ?? '') : `${emoji.name ?? ''}:${emoji.id}`;
    const press = () => void session.ask({ op: 'react', channelId, messageId: id, emoji: sent });
    return element(
      'button',
      { type: 'button', class: 'reaction', 'aria-label': words.react(shown, count), on: { click: press } },
      element('span', { class: 'emoji' }, shown),
      String(count),
    );
  });
  return element('div', { class: 'reactions', role: 'group', 'aria-label': words.reactions }, ...buttons);
}
