/** A list of which one item is looked at, for fields that stay in focus themselves (WAI-ARIA, listbox, combobox). */
import type { Child } from '../element.ts';
import { element, uniqueId } from '../element.ts';

export interface ListboxItem {
  /** Whatever the maker wants to know when it is taken. */
  readonly value: string;
  readonly content: readonly Child[];
  readonly isChosen?: boolean;
  /** A heading above it. */
  readonly group?: string;
}

export interface Listbox {
  readonly node: HTMLElement;
  readonly size: () => number;
  show(items: readonly ListboxItem[], active: number): void;
  /** Undefined when nothing is looked at. */
  readonly active: () => ListboxItem | undefined;
  move(by: number): void;
  moveTo(index: number): void;
  activeId(): string | undefined;
}

export interface ListboxOptions {
  readonly label: string;
  readonly isMultiple?: boolean;
  readonly onTake: (item: ListboxItem) => void;
  readonly onMove: () => void;
}

export function createListbox({ label, isMultiple = false, onTake, onMove }: ListboxOptions): Listbox {
  const id = uniqueId('list');
  const node = element('div', {
    id,
    class: 'listbox',
    role: 'listbox',
    'aria-label': label,
    'aria-multiselectable': isMultiple ? true : undefined,
  });
  // The field keeps the focus.
  node.addEventListener('pointerdown', (event) => event.preventDefault());
  let items: readonly ListboxItem[] = [];
  let rows: readonly HTMLElement[] = [];
  let index = -1;

  const mark = (next: number) => {
    rows[index]?.classList.remove('is-active');
    index = next;
    rows[index]?.classList.add('is-active');
    rows[index]?.scrollIntoView({ block: 'nearest' });
    onMove();
  };
  const toRow = (item: ListboxItem, position: number): HTMLElement => {
    const attributes = { id: `${id}-${position}`, class: 'listbox-item', role: 'option' };
    const row = element('div', { ...attributes, 'aria-selected': item.isChosen ?? false }, ...item.content);
    row.addEventListener('pointermove', () => index !== position && mark(position));
    row.addEventListener('click', () => onTake(item));
    return row;
  };
  return {
    node,
    size: () => items.length,
    active: () => items[index],
    activeId: () => rows[index]?.id,
    move: (by) => items.length > 0 && mark((Math.max(index, by > 0 ? -1 : 0) + by + items.length) % items.length),
    moveTo: mark,
    show(next, active) {
      items = next;
      rows = next.map(toRow);
      node.replaceChildren(...withHeadings(next, rows));
      index = -1;
      mark(Math.min(active, next.length - 1));
    },
  };
}

function withHeadings(items: readonly ListboxItem[], rows: readonly HTMLElement[]): readonly Node[] {
  return rows.flatMap((row, position) => {
    const group = items[position]?.group;
    if (group === undefined || group === items[position - 1]?.group) return [row];
    return [element('div', { class: 'listbox-group', role: 'presentation' }, group), row];
  });
}
