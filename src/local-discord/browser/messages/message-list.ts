/** The messages of the channel on show, with what only this tab shows among them. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Child } from '../element.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { longDate } from '../time.ts';
import type { View } from '../view.ts';
import { arrange } from './arrange.ts';
import { isSystemMessage } from './message-kinds.ts';
import { renderSystemMessage } from './render-system-message.ts';
import { renderMessage } from './render-message.ts';
import { renderNotice } from './render-notice.ts';

/** So near the end one is reading the newest. */
const NEAR_END_PX = 120;

interface Drawn {
  readonly message: APIMessage;
  readonly isGrouped: boolean;
  readonly node: HTMLElement;
}

export class MessageList extends HTMLElement {
  readonly #view: View;
  readonly #rows = element('div', { class: 'message-rows', role: 'log', 'aria-live': 'polite' });
  readonly #scroller = element(
    'div',
    { class: 'message-scroller', tabindex: 0, role: 'region', id: 'messages' },
    this.#rows,
  );
  readonly #stops: (() => void)[] = [];
  readonly #resized = new ResizeObserver(() => this.#keepEnd());
  #isAtEnd = true;
  /** When the end was last kept. */
  #size = '';
  #drawn = new Map<string, Drawn>();

  constructor(view: View) {
    super();
    this.#view = view;
    this.#scroller.addEventListener('keydown', (event) => this.#onKey(event));
    this.#scroller.addEventListener('scroll', () => {
      // What moves because something else grew is nobody's scrolling.
      if (this.#size === this.#sizeNow()) this.#isAtEnd = this.#isNearEnd();
    });
  }

  connectedCallback(): void {
    const { events } = this.#view.session;
    this.replaceChildren(this.#scroller);
    // Pictures come later than their messages, and the side panel narrows them.
    this.#resized.observe(this.#scroller);
    this.#resized.observe(this.#rows);
    this.#stops.push(
      events.on('welcome', () => this.#reset()),
      events.on('opened', () => this.#reset()),
      events.on('history', () => this.#drawAtEnd()),
      events.on('sent', () => this.#drawAtEnd()),
      events.on('message', () => this.#draw()),
      events.on('edited', () => this.#draw()),
      events.on('deleted', () => this.#draw()),
      events.on('notices', () => this.#draw()),
    );
  }

  disconnectedCallback(): void {
    this.#resized.disconnect();
    for (const stop of this.#stops.splice(0)) stop();
  }

  #reset(): void {
    this.#drawn = new Map();
    const { session } = this.#view;
    const label = session.words.messagesIn(placeName(this.#view));
    this.#rows.setAttribute('aria-label', label);
    this.#scroller.setAttribute('aria-label', label);
    this.#drawAtEnd();
  }

  #drawAtEnd(): void {
    this.#isAtEnd = true;
    this.#draw();
  }

  #draw(): void {
    const { session } = this.#view;
    const focus = focusedControl(this.#rows);
    const drawn = new Map<string, Drawn>();
    const notices = session.notices.filter(({ channelId }) => channelId === session.channelId);
    const nodes = arrange(session.messages.get(session.channelId) ?? [], notices).map((row) => {
      if (row.kind === 'day') return renderDay(row.atMs, this.#view);
      if (row.kind === 'notice') return renderNotice(row.notice, this.#view);
      const { message, isGrouped } = row;
      const known = this.#drawn.get(message.id);
      const isCurrent = known?.message === message && known.isGrouped === isGrouped;
      const node = isCurrent ? known.node : this.#render(message, isGrouped);
      drawn.set(message.id, { message, isGrouped, node });
      return node;
    });
    this.#drawn = drawn;
    syncChildren(this.#rows, [renderBeginning(this.#view), ...nodes]);
    if (focus !== undefined) refocus(this.#rows, focus);
    this.#keepEnd();
  }

  /** Who reads the newest goes on doing so, whatever changes above it. */
  #keepEnd(): void {
    this.#size = this.#sizeNow();
    if (this.#isAtEnd) this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #sizeNow(): string {
    const { scrollHeight, clientHeight, clientWidth } = this.#scroller;
    return `${scrollHeight} ${clientHeight} ${clientWidth}`;
  }

  #render(message: APIMessage, isGrouped: boolean): HTMLElement {
    if (isSystemMessage(message)) return renderSystemMessage(message, this.#view);
    return renderMessage(message, this.#view, { isGrouped });
  }

  #isNearEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  /** Up and down go from message to message, the menu key opens a message's menu. */
  #onKey(event: KeyboardEvent): void {
    const current = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-message]') : null;
    const isOnMessage = event.target === current || event.target === this.#scroller;
    if (current !== null && isMenuKey(event)) {
      event.preventDefault();
      const { left, top } = current.getBoundingClientRect();
      const message = this.#drawn.get(current.dataset['message'] ?? '')?.message;
      if (message !== undefined)
        this.#view.openMessageMenu(message, { x: left + 60, y: Math.max(top, 60), opener: current });
    } else if (isOnMessage && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const all = [...this.#rows.querySelectorAll<HTMLElement>('[data-message]')];
      const index = current === null ? all.length : all.indexOf(current);
      all[Math.max(0, Math.min(all.length - 1, index + (event.key === 'ArrowUp' ? -1 : 1)))]?.focus();
    }
  }
}

customElements.define('ld-messages', MessageList);

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}

function placeName({ session }: View): string {
  const { channel } = session;
  if (channel === undefined) return '';
  return channel.kind === 'text' ? `#${channel.name}` : channel.name;
}

function renderDay(atMs: number, { session }: View): HTMLElement {
  const text = longDate(atMs, session.known.viewer.locale);
  return element('div', { class: 'day-divider', role: 'separator', 'aria-label': text }, element('span', {}, text));
}

/** What stands above the first message. */
function renderBeginning(view: View): HTMLElement {
  const { words, channel } = view.session;
  const place = placeName(view);
  const isDm = channel?.kind === 'dm';
  const text = isDm
    ? words.welcomeDm(place)
    : channel?.kind === 'thread'
      ? words.welcomeThread
      : words.welcomeChannel(place);
  const sign: Child = element(
    'span',
    { class: 'beginning-icon', 'aria-hidden': true },
    icon(isDm ? 'at' : channel?.kind === 'thread' ? 'thread' : 'hash'),
  );
  return element(
    'div',
    { class: 'beginning' },
    sign,
    element('h2', {}, isDm || channel?.kind === 'thread' ? place : words.welcome(place)),
    element('p', {}, text),
  );
}

/** Changes only what differs, so that what is unchanged keeps focus, selection and open popups. */
function syncChildren(parent: HTMLElement, nodes: readonly Node[]): void {
  const wanted = new Set(nodes);
  for (const child of Array.from(parent.childNodes)) if (!wanted.has(child)) child.remove();
  for (const [index, node] of nodes.entries()) {
    const present = parent.childNodes[index];
    if (present !== node) parent.insertBefore(node, present ?? null);
  }
}

interface Focus {
  readonly messageId: string;
  readonly customId: string | undefined;
}

function focusedControl(rows: HTMLElement): Focus | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !rows.contains(active)) return undefined;
  const messageId = active.closest<HTMLElement>('[data-message]')?.dataset['message'];
  return messageId === undefined ? undefined : { messageId, customId: active.dataset['customId'] };
}

/** A message drawn anew gets the focus where it was: on the same control, or else on the message. */
function refocus(rows: HTMLElement, { messageId, customId }: Focus): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  const row = rows.querySelector<HTMLElement>(`[data-message="${CSS.escape(messageId)}"]`);
  const control = [...(row?.querySelectorAll<HTMLElement>('[data-custom-id]') ?? [])].find(
    (candidate) => candidate.dataset['customId'] === customId,
  );
  (control ?? row)?.focus({ preventScroll: true });
}
