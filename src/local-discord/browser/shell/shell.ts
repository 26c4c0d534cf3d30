/** The frame: servers, channels, the channel on show, and the side panel. */
import { nameOf } from '../avatar.ts';
import { element } from '../element.ts';
import type { IconName } from '../icon.ts';
import { icon } from '../icon.ts';
import { Composer } from '../composer/composer.ts';
import { MessageList } from '../messages/message-list.ts';
import type { View } from '../view.ts';
import { renderChannelList } from './channel-list.ts';
import { openPins } from './pins.ts';
import type { SidePanel } from './preferences.ts';
import { keepChannel, keepSidePanel, readSidePanel } from './preferences.ts';
import { renderAccount } from './settings.ts';
import { createSidePanel } from './side-panel.ts';

export interface Shell {
  readonly composer: Composer;
}

export function openShell(view: View): Shell {
  const { session } = view;
  const composer = new Composer(view);
  const drawer = createDrawer();
  const side = createSidePanel(view, () => choose('none'));
  const head = element('header', { class: 'chat-head' });
  const status = element('p', { class: 'connection', role: 'status', hidden: true });
  const typing = createTyping(view);
  const rail = element('nav', { class: 'rail' });
  const sidebar = element('nav', { class: 'sidebar' });
  const skip = element('a', { class: 'skip-link', href: '#messages' });
  const chat = element('main', { class: 'chat' }, head, status, new MessageList(view), composer, typing);
  let shown = readSidePanel();
  const choose = (panel: SidePanel) => {
    shown = shown === panel ? 'none' : panel;
    keepSidePanel(shown);
    side.show(shown);
    drawHead();
  };
  const drawHead = () => head.replaceChildren(...renderHead(view, { shown, choose, openDrawer: drawer.open }));
  const drawChannels = () => {
    const { words, known } = session;
    sidebar.setAttribute('aria-label', words.channels);
    rail.setAttribute('aria-label', words.servers);
    skip.textContent = words.skipToMessages;
    rail.replaceChildren(...renderRail(view, drawer.close));
    const list = element('div', { class: 'channel-list' }, ...renderChannelList(view, drawer.close));
    sidebar.replaceChildren(
      element('div', { class: 'sidebar-head' }, element('h2', {}, known.guild.name)),
      list,
      renderAccount(view),
    );
  };
  const drawAll = () => {
    document.documentElement.lang = session.known.viewer.locale;
    drawChannels();
    drawHead();
    side.show(shown);
  };
  session.events.on('welcome', drawAll);
  session.events.on('opened', (channelId) => {
    keepChannel(channelId);
    drawChannels();
    drawHead();
  });
  session.events.on('channels', drawChannels);
  session.events.on('status', (state) => {
    status.hidden = state === 'connected';
    status.textContent = state === 'connected' ? '' : session.words.lost;
  });
  drawer.node.append(rail, sidebar);
  document.body.replaceChildren(skip, element('div', { class: 'app' }, drawer.node, chat, side.node));
  drawAll();
  return { composer };
}

/** Discord shows it for ten seconds, or until the message comes (developer documentation, Channel, typing indicator). */
const TYPING_MS = 10_000;

function createTyping({ session }: View): HTMLElement {
  const node = element('p', { class: 'typing', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    node.textContent = '';
  };
  session.events.on('typing', (channelId) => {
    if (channelId !== session.channelId) return;
    clear();
    node.textContent = session.words.typing(nameOf(session.known.bot));
    timer = setTimeout(clear, TYPING_MS);
  });
  session.events.on('message', clear);
  session.events.on('opened', clear);
  return node;
}

/** On a narrow screen the channels slide in; elsewhere they are always there. */
function createDrawer() {
  const node = element('div', { class: 'drawer' });
  let opener: HTMLElement | undefined;
  const close = () => {
    if (!node.classList.contains('is-open')) return;
    node.classList.remove('is-open');
    opener?.focus();
  };
  node.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  document.addEventListener('pointerdown', ({ target }) => {
    if (
      target instanceof Node &&
      !node.contains(target) &&
      !(target instanceof Element && target.closest('.popup') !== null)
    )
      close();
  });
  const open = (from: HTMLElement) => {
    opener = from;
    node.classList.add('is-open');
    (node.querySelector<HTMLElement>('[aria-current]') ?? node.querySelector<HTMLElement>('button'))?.focus();
  };
  return { node, open, close };
}

function renderRail({ session }: View, onOpen: () => void): readonly HTMLElement[] {
  const { known, words, channel } = session;
  const dm = known.channels.find(({ kind }) => kind === 'dm');
  const isDm = channel?.kind === 'dm';
  const go = (id: string | undefined) => () => {
    onOpen();
    if (id !== undefined) void session.open(id);
  };
  const initials = known.guild.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
  return [
    element(
      'button',
      {
        type: 'button',
        class: 'rail-button rail-home',
        'aria-label': words.directMessages,
        title: words.directMessages,
        'aria-current': isDm ? 'true' : undefined,
        on: { click: go(dm?.id) },
      },
      icon('at'),
    ),
    element('span', { class: 'rail-line', role: 'presentation' }),
    element(
      'button',
      {
        type: 'button',
        class: 'rail-button',
        'aria-label': known.guild.name,
        title: known.guild.name,
        'aria-current': isDm ? undefined : 'true',
        on: { click: go(known.channels[0]?.id) },
      },
      element('span', { class: 'rail-initials', 'data-text': initials }),
    ),
  ];
}

interface HeadOptions {
  readonly shown: SidePanel;
  readonly choose: (panel: SidePanel) => void;
  readonly openDrawer: (from: HTMLElement) => void;
}

function renderHead(view: View, { shown, choose, openDrawer }: HeadOptions): readonly HTMLElement[] {
  const { words, channel } = view.session;
  const kind = channel?.kind ?? 'text';
  const sign: IconName = kind === 'dm' ? 'at' : kind === 'thread' ? 'thread' : 'hash';
  const menu = toolButton('menu', words.openMenu, (button) => openDrawer(button));
  menu.classList.add('only-narrow');
  const pins = toolButton('pin', words.pinned, (button) => void openPins(button, view));
  pins.setAttribute('aria-haspopup', 'dialog');
  const members = toolButton('people', words.memberList, () => choose('members'));
  members.setAttribute('aria-pressed', String(shown === 'members'));
  const requests = toolButton('panel', words.sentByBot, () => choose('requests'));
  requests.setAttribute('aria-pressed', String(shown === 'requests'));
  const topic = channel?.topic === undefined ? undefined : element('span', { class: 'chat-topic' }, channel.topic);
  return [
    menu,
    element('span', { class: 'chat-sign' }, icon(sign)),
    element('h1', { class: 'chat-name' }, channel?.name ?? ''),
    ...(topic === undefined ? [] : [topic]),
    element('span', { class: 'chat-tools' }, pins, members, requests),
  ];
}

function toolButton(sign: IconName, label: string, onPress: (button: HTMLElement) => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label },
    icon(sign),
  );
  button.addEventListener('click', () => onPress(button));
  return button;
}
