/** What opens above the message box: commands, options, choices. The field below keeps the focus. */
import { element } from '../element.ts';
import type { Listbox, ListboxItem } from '../controls/listbox.ts';
import { createListbox } from '../controls/listbox.ts';
import type { Words } from '../words.ts';

export interface SuggestionView {
  /** The field that the suggestions are for. */
  readonly owner: HTMLElement;
  readonly title: string;
  readonly note?: string;
  readonly items: readonly ListboxItem[];
  /** −1: nothing is looked at yet. */
  readonly active: number;
  readonly onTake: (item: ListboxItem) => void;
  /** Shows what was there until other items come. */
  readonly isKept?: boolean;
}

export interface Suggestions {
  readonly node: HTMLElement;
  readonly list: Listbox;
  show(view: SuggestionView): void;
  warn(text: string): void;
  hide(): void;
  /** Whether the key was for the list. */
  onKey(event: KeyboardEvent): boolean;
}

export function createSuggestions(words: () => Words): Suggestions {
  let current: SuggestionView | undefined;
  const list = createListbox({
    label: words().commands,
    onTake: (item) => current?.onTake(item),
    onMove: () => syncOwner(current?.owner, list),
  });
  const head = element('div', { class: 'suggestions-head' });
  const warning = element('p', { class: 'suggestions-warning', role: 'alert' });
  const node = element('div', { class: 'suggestions', hidden: true }, warning, head, list.node);

  const hide = () => {
    node.hidden = true;
    if (current !== undefined) setExpanded(current.owner, false);
    current?.owner.removeAttribute('aria-activedescendant');
    current = undefined;
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (node.hidden || list.size() === 0) return false;
    const isHandled = handleKey(event.key, list, { take: (item) => current?.onTake(item), hide });
    if (isHandled) event.preventDefault();
    return isHandled;
  };
  list.node.addEventListener('keydown', onKey);
  return {
    node,
    list,
    hide,
    onKey,
    show(view) {
      if (current !== undefined && current.owner !== view.owner) hide();
      const keepsItems = view.isKept === true && current?.owner === view.owner;
      if (!keepsItems) current = view;
      const note = view.note === undefined ? undefined : element('span', { class: 'suggestions-note' }, view.note);
      head.replaceChildren(element('strong', {}, view.title), ' ', note ?? '');
      warning.textContent = '';
      list.node.setAttribute('aria-label', view.title);
      // What is kept belongs to what was typed before: it is shown, and Enter doesn't take it.
      if (keepsItems) list.moveTo(-1);
      else list.show(view.items, view.active);
      list.node.hidden = list.size() === 0;
      node.hidden = false;
      // What a combobox controls is reached through it; a text area doesn't count as one, so its list takes the focus.
      list.node.tabIndex = isCombobox(view.owner) ? -1 : 0;
      setExpanded(view.owner, list.size() > 0);
    },
    warn(text) {
      warning.textContent = text;
      node.hidden = false;
    },
  };
}

function syncOwner(owner: HTMLElement | undefined, list: Listbox): void {
  const id = list.activeId();
  if (id === undefined) owner?.removeAttribute('aria-activedescendant');
  else owner?.setAttribute('aria-activedescendant', id);
}

/** A text area is none, and has no such state. */
function setExpanded(owner: HTMLElement, isExpanded: boolean): void {
  if (isCombobox(owner)) owner.setAttribute('aria-expanded', String(isExpanded));
}

function isCombobox(owner: HTMLElement): boolean {
  return owner.getAttribute('role') === 'combobox';
}

function handleKey(
  key: string,
  list: Listbox,
  { take, hide }: { take: (item: ListboxItem) => void; hide: () => void },
): boolean {
  const active = list.active();
  switch (key) {
    case 'ArrowDown':
      list.move(1);
      return true;
    case 'ArrowUp':
      list.move(-1);
      return true;
    case 'Enter':
    case 'Tab':
      if (active === undefined) return false;
      take(active);
      return true;
    case 'Escape':
      hide();
      return true;
    default:
      return false;
  }
}
