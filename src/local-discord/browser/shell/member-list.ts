import type { APIUser } from 'discord-api-types/v10';
import { nameOf, renderAvatar } from '../avatar.ts';
import { element } from '../element.ts';
import type { View } from '../view.ts';

/** Who is here, by role. Each has a menu. */
export function renderMemberList(view: View): readonly HTMLElement[] {
  const { words, known } = view.session;
  const curators = known.members.filter(({ roleNames }) => roleNames.length > 0);
  const others = known.members.filter(({ roleNames }) => roleNames.length === 0);
  const groups: readonly (readonly [string, readonly APIUser[]])[] = [
    [curators[0]?.roleNames[0] ?? words.members, curators.map(({ user }) => user)],
    [words.apps, [known.bot]],
    [words.online, others.map(({ user }) => user)],
  ];
  return groups.filter(([, users]) => users.length > 0).map(([title, users]) => renderGroup(title, users, view));
}

function renderGroup(title: string, users: readonly APIUser[], view: View): HTMLElement {
  const rows = users.map((user) => element('li', {}, renderMember(user, view)));
  return element(
    'section',
    {},
    element('h2', { class: 'member-group' }, `${title} — ${users.length}`),
    element('ul', {}, ...rows),
  );
}

function renderMember(user: APIUser, view: View): HTMLElement {
  const { words } = view.session;
  const isCurator = (view.session.memberOf(user.id)?.roleNames.length ?? 0) > 0;
  const button = element(
    'button',
    { type: 'button', class: 'member', 'aria-haspopup': 'menu' },
    element('span', { class: 'presence' }, renderAvatar(user)),
    element('span', { class: 'member-name', 'data-curator': isCurator }, nameOf(user)),
    user.bot === true ? element('span', { class: 'app-tag' }, words.app) : undefined,
  );
  const open = (event: MouseEvent) => {
    event.preventDefault();
    const { left, bottom } = button.getBoundingClientRect();
    view.openUserMenu(user.id, { x: event.clientX || left, y: event.clientY || bottom, opener: button });
  };
  button.addEventListener('click', open);
  button.addEventListener('contextmenu', open);
  return button;
}
