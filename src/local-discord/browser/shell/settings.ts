import { nameOf, renderAvatar } from '../avatar.ts';
import type { Child } from '../element.ts';
import { element, uniqueId } from '../element.ts';
import { icon } from '../icon.ts';
import { openPopup } from '../controls/popup.ts';
import type { View } from '../view.ts';
import { keepTheme, keepViewer, LOCALES, readTheme } from './preferences.ts';

/** Oneself, below the channels; opens the settings: who one is, in which language, how it looks. */
export function renderAccount(view: View): HTMLElement {
  const { session } = view;
  const { words, me, known } = session;
  const button = element(
    'button',
    {
      type: 'button',
      class: 'account',
      'aria-haspopup': 'dialog',
    },
    me && element('span', { class: 'presence' }, renderAvatar(me, 'medium')),
    element(
      'span',
      { class: 'account-text' },
      element('strong', {}, me && nameOf(me)),
      element('small', {}, known.members.find(({ name }) => name === known.viewer.user)?.roleNames[0] ?? words.online),
    ),
    icon('gear'),
    element('span', { class: 'visually-hidden' }, words.settings),
  );
  button.addEventListener('click', () => openSettings(button, view));
  return button;
}

function openSettings(anchor: HTMLElement, { session }: View): void {
  const { words, known } = session;
  const { viewer } = known;
  const enter = (next: Partial<typeof viewer>) => {
    const changed = { ...viewer, ...next };
    keepViewer(changed);
    popup.close();
    session.enter(changed);
  };
  const people = known.members.map(({ name, user, roleNames }) => ({
    value: name,
    label: [nameOf(user), roleNames[0]].filter((part) => part !== undefined).join(' · '),
    picture: renderAvatar(user, 'small'),
  }));
  const content = element(
    'div',
    { class: 'settings', role: 'dialog', 'aria-label': words.settings },
    radios(words.actAs, people, { chosen: viewer.user, onChoose: (user) => enter({ user }) }),
    radios(
      words.language,
      LOCALES.map(({ code, name }) => ({ value: code, label: name })),
      { chosen: viewer.locale as 'en-US', onChoose: (locale) => enter({ locale }) },
    ),
    radios(
      words.theme,
      [
        { value: 'dark' as const, label: words.dark },
        { value: 'light' as const, label: words.light },
      ],
      { chosen: readTheme(), onChoose: keepTheme },
    ),
  );
  const popup = openPopup({ anchor, content, side: 'above' });
  content.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    popup.close();
    anchor.focus();
  });
  content.querySelector<HTMLInputElement>('input:checked')?.focus();
}

interface Radio<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly picture?: Child;
}

function radios<Value extends string>(
  title: string,
  items: readonly Radio<Value>[],
  { chosen, onChoose }: { readonly chosen: Value; readonly onChoose: (value: Value) => void },
): HTMLElement {
  const name = uniqueId('radio');
  const rows = items.map(({ value, label, picture }) => {
    const input = element('input', { type: 'radio', name, value, checked: value === chosen });
    input.addEventListener('change', () => onChoose(value));
    return element('label', { class: 'settings-choice' }, input, picture, element('span', {}, label));
  });
  return element('fieldset', {}, element('legend', {}, title), ...rows);
}
