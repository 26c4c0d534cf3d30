/** A menu at a place, by mouse or keyboard (WAI-ARIA, menu). A part of it may open beside it. */
import { element } from '../element.ts';
import type { IconName } from '../icon.ts';
import { icon } from '../icon.ts';
import { landmarkOf, placeAt } from '../controls/popup.ts';
import type { MenuPlace } from '../view.ts';

export interface MenuItem {
  readonly label: string;
  readonly sign?: IconName;
  readonly run?: () => void;
  /** Opens these instead of doing something. */
  readonly items?: readonly MenuItem[];
  readonly isDisabled?: boolean;
}

export function openMenu(items: readonly MenuItem[], place: MenuPlace, label: string): void {
  document.querySelector('.menu')?.dispatchEvent(new Event('closemenu'));
  const stop = new AbortController();
  const close = (returnsFocus: boolean) => {
    stop.abort();
    for (const open of document.querySelectorAll('.menu')) open.remove();
    if (returnsFocus) place.opener.focus({ preventScroll: true });
  };
  const menu = buildMenu(items, { label, close });
  landmarkOf(place.opener).append(menu);
  menu.showPopover();
  placeAt(menu, place);
  menu.addEventListener('closemenu', () => close(false));
  const { signal } = stop;
  const closeIfOutside = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest('.menu') === null) close(false);
  };
  document.addEventListener('pointerdown', closeIfOutside, { signal, capture: true });
  window.addEventListener('blur', () => close(false), { signal });
  itemsOf(menu)[0]?.focus();
}

interface MenuContext {
  readonly label: string;
  readonly close: (returnsFocus: boolean) => void;
  /** The item that opened this part. */
  readonly parent?: HTMLElement;
}

function buildMenu(items: readonly MenuItem[], context: MenuContext): HTMLElement {
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': context.label, popover: 'manual' });
  menu.append(...items.map((item) => buildItem(item, menu, context)));
  menu.addEventListener('keydown', (event) => {
    if (onKey(event.key, menu, context)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  menu.addEventListener('contextmenu', (event) => event.preventDefault());
  return menu;
}

function buildItem(item: MenuItem, menu: HTMLElement, context: MenuContext): HTMLElement {
  const hasMore = item.items !== undefined;
  const row = element(
    'button',
    {
      type: 'button',
      class: 'menu-item',
      role: 'menuitem',
      tabindex: -1,
      disabled: item.isDisabled,
      'aria-haspopup': hasMore ? 'menu' : undefined,
      'aria-expanded': hasMore ? false : undefined,
    },
    element('span', {}, item.label),
    hasMore ? icon('right') : item.sign && icon(item.sign),
  );
  const openPart = (takesFocus: boolean) => openSubmenu(item, row, { ...context, takesFocus });
  row.addEventListener('pointerenter', () => {
    for (const other of document.querySelectorAll<HTMLElement>('.menu[data-part]'))
      if (menu.dataset['part'] === undefined && other.dataset['part'] !== item.label) other.remove();
    if (hasMore) openPart(false);
    else row.focus();
  });
  row.addEventListener('click', () => {
    if (hasMore) return openPart(true);
    context.close(true);
    item.run?.();
  });
  return row;
}

function openSubmenu(
  item: MenuItem,
  row: HTMLElement,
  { takesFocus, close }: MenuContext & { readonly takesFocus: boolean },
): void {
  const open = [...document.querySelectorAll<HTMLElement>('.menu')].find((menu) => menu.dataset['part'] === item.label);
  const part = open ?? buildMenu(item.items ?? [], { label: item.label, close, parent: row });
  if (open === undefined) {
    part.dataset['part'] = item.label;
    row.after(part);
    part.showPopover();
    row.setAttribute('aria-expanded', 'true');
    const { right, top, left } = row.getBoundingClientRect();
    const { width } = part.getBoundingClientRect();
    placeAt(part, { x: right + width + 8 > window.innerWidth ? left - width - 4 : right + 4, y: top });
  }
  if (takesFocus) itemsOf(part)[0]?.focus();
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.children].filter((child) => child instanceof HTMLButtonElement && !child.disabled) as HTMLElement[];
}

function onKey(key: string, menu: HTMLElement, { close, parent }: MenuContext): boolean {
  const items = itemsOf(menu);
  const index = items.findIndex((item) => item === document.activeElement);
  const focus = (next: number) => items[(next + items.length) % items.length]?.focus();
  switch (key) {
    case 'ArrowDown':
      focus(index + 1);
      return true;
    case 'ArrowUp':
      focus(index < 0 ? -1 : index - 1);
      return true;
    case 'Home':
      focus(0);
      return true;
    case 'End':
      focus(-1);
      return true;
    case 'ArrowRight':
      if (items[index]?.getAttribute('aria-haspopup') === 'menu') items[index]?.click();
      return true;
    case 'ArrowLeft':
    case 'Escape':
      if (parent !== undefined) {
        menu.remove();
        parent.setAttribute('aria-expanded', 'false');
        parent.focus();
      } else if (key === 'Escape') close(true);
      return true;
    case 'Tab':
      close(true);
      return true;
    default:
      return false;
  }
}
