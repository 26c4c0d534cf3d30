import { nameOf, renderAvatar } from '../avatar.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Notice } from '../notice.ts';
import { clockTime } from '../time.ts';
import type { View } from '../view.ts';
import { renderThinking } from './render-message.ts';

/** A command on its way, or one that the bot never answered. */
export function renderNotice(notice: Notice, view: View): HTMLElement {
  const { session } = view;
  const { words, known, me } = session;
  const head = element(
    'h3',
    { class: 'message-head' },
    element('span', { class: 'author is-bot' }, nameOf(known.bot)),
    element('span', { class: 'app-tag' }, words.app),
    element('time', { class: 'message-time' }, clockTime(notice.atMs, known.viewer.locale)),
  );
  const reply = element(
    'div',
    { class: 'reply-line' },
    me && renderAvatar(me, 'small'),
    element('span', { class: 'reply-name' }, me && nameOf(me)),
    ` ${words.used} `,
    element('span', { class: 'reply-command' }, icon('slash'), notice.command),
  );
  const body = notice.state === 'sending' ? renderThinking(words.sending) : renderFailure(notice, view);
  return element(
    'article',
    { class: `message is-notice${notice.state === 'failed' ? ' is-ephemeral' : ''}` },
    reply,
    element('div', { class: 'message-side' }, renderAvatar(known.bot)),
    element('div', { class: 'message-body' }, head, body),
  );
}

function renderFailure({ id }: Notice, { session }: View): HTMLElement {
  const { words } = session;
  const dismiss = element(
    'button',
    { type: 'button', class: 'link-button', on: { click: () => session.removeNotice(id) } },
    words.dismiss,
  );
  return element(
    'div',
    {},
    element('p', { class: 'no-response' }, icon('alert'), words.noResponse),
    element('p', { class: 'ephemeral-foot' }, icon('eye'), `${words.onlyYou} • `, dismiss),
  );
}
