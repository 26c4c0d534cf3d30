/** The right side: who is here, or what the bot sent and how late it is. */
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import { fullTime } from '../time.ts';
import type { View } from '../view.ts';
import { renderMemberList } from './member-list.ts';
import type { SidePanel } from './preferences.ts';
import { renderRequest, renderRequests } from './request-panel.ts';

export interface SidePanelView {
  readonly node: HTMLElement;
  show(panel: SidePanel): void;
}

const MINUTE_MS = 60_000;

export function createSidePanel(view: View, onClose: () => void): SidePanelView {
  const { session } = view;
  const node = element('aside', { class: 'side', hidden: true });
  const requests = element('div', { class: 'requests' });
  const clock = element('time', { class: 'clock-time' });
  let shown: SidePanel = 'none';

  const tellTime = () => {
    const { locale } = session.known.viewer;
    clock.textContent = fullTime(session.now(), locale);
    clock.dateTime = new Date(session.now()).toISOString();
  };
  const draw = () => {
    node.hidden = shown === 'none';
    node.classList.toggle('is-requests', shown === 'requests');
    const { words } = session;
    const title = shown === 'members' ? words.memberList : words.sentByBot;
    node.setAttribute('aria-label', title);
    const close = element(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': words.close, on: { click: onClose } },
      icon('close'),
    );
    const head = element('div', { class: 'side-head' }, element('h2', {}, title), close);
    head.classList.toggle('only-narrow-head', shown === 'members');
    if (shown === 'members') node.replaceChildren(head, ...renderMemberList(view));
    if (shown !== 'requests') return;
    tellTime();
    requests.replaceChildren(...renderRequests(view));
    node.replaceChildren(head, renderClock(view, clock), requests);
  };
  session.events.on('welcome', draw);
  session.events.on('clock', tellTime);
  session.events.on('request', (request) => {
    if (shown !== 'requests') return;
    const drawn = requests.querySelector<HTMLDetailsElement>(`[data-number="${request.number}"]`);
    const { words, known } = session;
    const fresh = renderRequest(request, { words, locale: known.viewer.locale });
    requests.querySelector('.panel-empty')?.remove();
    if (drawn === null) requests.prepend(fresh);
    else drawn.replaceWith(fresh);
  });
  setInterval(() => shown === 'requests' && tellTime(), 1000);
  return {
    node,
    show(panel) {
      shown = panel;
      draw();
    },
  };
}

/** Sets this Discord's time forward. */
function renderClock({ session }: View, clock: HTMLElement): HTMLElement {
  const { words } = session;
  const steps = [
    { label: words.minute, byMs: MINUTE_MS },
    { label: words.hour, byMs: 60 * MINUTE_MS },
    { label: words.day, byMs: 24 * 60 * MINUTE_MS },
  ];
  const buttons = steps.map(({ label, byMs }) => {
    const advance = () => void session.ask({ op: 'advance', byMs });
    return element(
      'button',
      { type: 'button', class: 'button button-secondary button-small', on: { click: advance } },
      label,
    );
  });
  return element(
    'section',
    { class: 'clock', role: 'group', 'aria-label': words.clock },
    element('p', { class: 'clock-line' }, icon('clock'), clock),
    element('p', { class: 'clock-hint' }, words.clockHint),
    element('div', { class: 'action-row' }, ...buttons),
  );
}
