import { nameOf, renderAvatar } from '../avatar.ts';
import { openPopup } from '../controls/popup.ts';
import { element } from '../element.ts';
import { objectsOf } from '../json.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { textIn } from '../messages/text-in.ts';
import { messageTime } from '../time.ts';
import type { View } from '../view.ts';
import { markdownView } from '../view.ts';
import type { APIMessage } from 'discord-api-types/v10';

/** The channel's pinned messages, newest first. */
export async function openPins(anchor: HTMLElement, view: View): Promise<void> {
  const { session } = view;
  const { words, channelId } = session;
  const answer = await session.ask({ op: 'pins', channelId });
  const messages = answer.kind === 'messages' ? answer.messages : [];
  const rows = messages.map((message) => element('li', {}, renderPin(message, view)));
  const list = rows.length === 0 ? element('p', { class: 'panel-empty' }, words.noPins) : element('ul', {}, ...rows);
  const content = element(
    'div',
    { class: 'pins', role: 'dialog', 'aria-label': words.pinned, tabindex: -1 },
    element('h2', {}, words.pinned),
    list,
  );
  const popup = openPopup({ anchor, content, onClose: () => anchor.setAttribute('aria-expanded', 'false') });
  anchor.setAttribute('aria-expanded', 'true');
  content.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    popup.close();
    anchor.focus();
  });
  content.focus();
}

function renderPin(message: APIMessage, view: View): HTMLElement {
  const { session } = view;
  const text = message.content === '' ? textIn(objectsOf(message.components)) : message.content;
  const time = messageTime(Date.parse(message.timestamp), {
    locale: session.known.viewer.locale,
    words: session.words,
    nowMs: session.now(),
  });
  return element(
    'article',
    { class: 'pin' },
    renderAvatar(message.author),
    element(
      'div',
      {},
      element(
        'h3',
        { class: 'message-head' },
        element('span', { class: 'author' }, nameOf(message.author)),
        element('time', { class: 'message-time' }, time),
      ),
      renderMarkdown(text, markdownView(view)),
    ),
  );
}
