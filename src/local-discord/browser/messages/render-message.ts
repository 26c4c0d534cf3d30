/** One message as Discord shows it. */
import type { APIMessage } from 'discord-api-types/v10';
import { nameOf, renderAvatar } from '../avatar.ts';
import { MESSAGE_FLAG } from '../discord-numbers.ts';
import type { Child } from '../element.ts';
import { element, uniqueId } from '../element.ts';
import { icon } from '../icon.ts';
import { objectsOf } from '../json.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { clockTime, fullTime, messageTime } from '../time.ts';
import type { View } from '../view.ts';
import { markdownView } from '../view.ts';
import { renderComponents } from './render-component.ts';
import { renderEmbed } from './render-embed.ts';
import { renderFile, renderGallery } from './render-media.ts';
import { renderPoll } from './render-poll.ts';
import { renderReplyLine } from './render-reply-line.ts';
import { renderReactions } from './render-reactions.ts';

export interface MessagePlace {
  /** Its author and time stand above it, with an earlier message. */
  readonly isGrouped: boolean;
}

function hasFlag({ flags }: APIMessage, flag: number): boolean {
  return ((flags ?? 0) & flag) !== 0;
}

export function renderMessage(message: APIMessage, view: View, { isGrouped }: MessagePlace): HTMLElement {
  const { session } = view;
  const headingId = uniqueId('author');
  const isEphemeral = hasFlag(message, MESSAGE_FLAG.Ephemeral);
  const row = element(
    'article',
    {
      class: `message${isGrouped ? ' is-grouped' : ''}${isEphemeral ? ' is-ephemeral' : ''}`,
      'data-message': message.id,
      'aria-labelledby': headingId,
      tabindex: -1,
    },
    renderReplyLine(message, view),
    element('div', { class: 'message-side' }, isGrouped ? renderHoverTime(message, view) : avatarButton(message, view)),
    element(
      'div',
      { class: 'message-body' },
      element(
        'h3',
        { class: `message-head${isGrouped ? ' visually-hidden' : ''}`, id: headingId },
        ...headOf(message, view),
      ),
      ...contentOf(message, view),
      isEphemeral ? ephemeralFoot(message, view) : undefined,
    ),
    toolbar(message, view),
  );
  if (mentions(message, session.me?.id)) row.classList.add('is-mention');
  row.addEventListener('contextmenu', (event) => openMenu(event, message, view));
  return row;
}

function mentions({ mentions: users }: APIMessage, id: string | undefined): boolean {
  return users.some((user) => user.id === id);
}

/** A link in a message keeps the browser's own menu. */
function openMenu(event: MouseEvent, message: APIMessage, view: View): void {
  if (!(event.target instanceof Element) || event.target.closest('a') !== null) return;
  event.preventDefault();
  const opener = event.currentTarget instanceof HTMLElement ? event.currentTarget : document.body;
  view.openMessageMenu(message, { x: event.clientX, y: event.clientY, opener });
}

function avatarButton({ author }: APIMessage, view: View): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'avatar-button', 'aria-label': nameOf(author), tabindex: -1 },
    renderAvatar(author),
  );
  const open = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const { left, bottom } = button.getBoundingClientRect();
    view.openUserMenu(author.id, { x: event.clientX || left, y: event.clientY || bottom, opener: button });
  };
  button.addEventListener('click', open);
  button.addEventListener('contextmenu', open);
  return button;
}

function renderHoverTime({ timestamp }: APIMessage, { session }: View): HTMLElement {
  return element(
    'time',
    { class: 'hover-time', datetime: timestamp },
    clockTime(Date.parse(timestamp), session.known.viewer.locale),
  );
}

function headOf({ author, timestamp }: APIMessage, { session }: View): readonly Child[] {
  const { words, known } = session;
  const { locale } = known.viewer;
  const atMs = Date.parse(timestamp);
  return [
    element(
      'span',
      {
        class: `author${author.id === session.known.bot.id ? ' is-bot' : ''}`,
        'data-curator': isCurator(author.id, session),
      },
      nameOf(author),
    ),
    author.bot === true ? element('span', { class: 'app-tag' }, words.app) : undefined,
    element(
      'time',
      { class: 'message-time', datetime: timestamp, title: fullTime(atMs, locale) },
      messageTime(atMs, { locale, words, nowMs: session.now() }),
    ),
  ];
}

function isCurator(userId: string, session: View['session']): boolean {
  return (session.memberOf(userId)?.roleNames.length ?? 0) > 0;
}

function contentOf(message: APIMessage, view: View): readonly Child[] {
  const { words, known } = view.session;
  if (hasFlag(message, MESSAGE_FLAG.Loading)) return [renderThinking(words.thinking(nameOf(known.bot)))];
  const components = objectsOf(message.components);
  const isV2 = hasFlag(message, MESSAGE_FLAG.IsComponentsV2);
  const text = message.content === '' ? undefined : renderMarkdown(message.content, markdownView(view));
  if (message.edited_timestamp !== null && !isV2)
    text?.lastElementChild?.append(element('small', { class: 'edited' }, ` ${words.edited}`));
  return [
    text,
    ...renderAttachments(message, view, isV2),
    ...message.embeds
      .filter(({ type }) => type !== 'poll_result')
      .map((embed) => renderEmbed(embed, markdownView(view))),
    message.poll === undefined ? undefined : renderPoll(message, message.poll, view),
    components.length === 0
      ? undefined
      : element('div', { class: isV2 ? 'components' : 'rows' }, ...renderComponents(components, { message, view })),
    isV2 && message.edited_timestamp !== null ? element('small', { class: 'edited' }, words.edited) : undefined,
    renderReactions(message, view),
  ];
}

export function renderThinking(text: string): HTMLElement {
  const dots = element('span', { class: 'dots', 'aria-hidden': true }, ...['', '', ''].map(() => element('span')));
  return element('p', { class: 'thinking' }, dots, text);
}

function isPicture({ content_type: type }: { readonly content_type?: string }): boolean {
  return type?.startsWith('image/') ?? false;
}

/** Components V2 and embeds show their files themselves. */
function renderAttachments(
  { attachments: all, embeds }: APIMessage,
  { session }: View,
  isV2: boolean,
): readonly Child[] {
  const attachments = all.filter(
    ({ url }) => !embeds.some((embed) => embed.image?.url === url || embed.thumbnail?.url === url),
  );
  if (isV2 || attachments.length === 0) return [];
  const pictures = attachments
    .filter(isPicture)
    .map(({ url, description, filename }) => ({ url, alt: description, isSpoiler: filename.startsWith('SPOILER_') }));
  const files = attachments.filter((attachment) => !isPicture(attachment));
  return [
    pictures.length === 0 ? undefined : renderGallery(pictures, session.words),
    ...files.map(({ filename, url, size }) => renderFile({ name: filename, url, sizeBytes: size })),
  ];
}

function ephemeralFoot(message: APIMessage, { session }: View): HTMLElement {
  const { words } = session;
  const dismiss = () => void session.ask({ op: 'dismiss', channelId: message.channel_id, messageId: message.id });
  return element(
    'p',
    { class: 'ephemeral-foot' },
    icon('eye'),
    `${words.onlyYou} • `,
    element('button', { type: 'button', class: 'link-button', on: { click: dismiss } }, words.dismiss),
  );
}

function toolbar(message: APIMessage, view: View): HTMLElement {
  const { words } = view.session;
  const label = words.messageActions;
  const more = element(
    'button',
    { type: 'button', class: 'tool', 'aria-label': label, 'aria-haspopup': 'menu', title: label },
    icon('more'),
  );
  more.addEventListener('click', () => {
    const { left, bottom } = more.getBoundingClientRect();
    view.openMessageMenu(message, { x: left, y: bottom, opener: more });
  });
  return element('div', { class: 'message-toolbar' }, more);
}
