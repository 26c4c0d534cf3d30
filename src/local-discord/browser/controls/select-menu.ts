/** A menu of choices, one or several: a combobox without typing (WAI-ARIA, select-only combobox). */
import type { Child } from '../element.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Listbox } from './listbox.ts';
import { createListbox } from './listbox.ts';
import type { Popup } from './popup.ts';
import { openPopup } from './popup.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  /** An emoji, avatar or symbol before the label. */
  readonly picture?: () => Child;
}

export interface SelectOptions {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly isDisabled?: boolean;
  /** When it closes with another choice than it opened with. */
  readonly onChange: (values: readonly string[]) => void;
}

export class SelectMenu extends HTMLElement {
  readonly #options: SelectOptions;
  readonly #field: HTMLButtonElement;
  readonly #list: Listbox;
  #chosen: readonly string[];
  #before: readonly string[] = [];
  #popup: Popup | undefined;

  constructor(options: SelectOptions) {
    super();
    this.#options = options;
    this.#chosen = options.chosen;
    this.#list = createListbox({
      label: options.label,
      isMultiple: options.max > 1,
      onTake: ({ value }) => this.#take(value),
      onMove: () => this.#syncField(),
    });
    this.#field = element('button', {
      type: 'button',
      class: 'select-field',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': false,
      'aria-controls': this.#list.node.id,
      'aria-label': options.label,
      disabled: options.isDisabled,
      on: { click: () => this.#toggle(), keydown: (event) => this.#onKey(event) },
    });
  }

  connectedCallback(): void {
    this.replaceChildren(this.#field);
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#popup?.close();
  }

  get values(): readonly string[] {
    return this.#chosen;
  }

  get field(): HTMLButtonElement {
    return this.#field;
  }

  #toggle(): void {
    if (this.#popup === undefined) this.#open();
    else this.#popup.close();
  }

  #open(): void {
    this.#before = this.#chosen;
    const onClose = () => this.#onClose();
    this.#popup = openPopup({ anchor: this.#field, content: this.#list.node, isWide: true, onClose });
    this.#field.setAttribute('aria-expanded', 'true');
    const { choices } = this.#options;
    this.#showChoices(
      Math.max(
        0,
        choices.findIndex(({ value }) => this.#chosen.includes(value)),
      ),
    );
    this.#popup.place();
  }

  #showChoices(active: number): void {
    const isMultiple = this.#options.max > 1;
    const items = this.#options.choices.map((choice) => {
      const isChosen = this.#chosen.includes(choice.value);
      const tick = isMultiple ? element('span', { class: 'tick', 'data-on': isChosen }, icon('check')) : undefined;
      return {
        value: choice.value,
        isChosen,
        content: [...describe(choice), tick ?? (isChosen ? icon('check') : undefined)],
      };
    });
    this.#list.show(items, active);
  }

  #onClose(): void {
    this.#popup = undefined;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#field.removeAttribute('aria-activedescendant');
    const { min, onChange } = this.#options;
    if (this.#chosen.length < min && this.#chosen.length > 0) this.#chosen = this.#before;
    this.#draw();
    if (this.#chosen.join('\n') !== this.#before.join('\n')) onChange(this.#chosen);
  }

  #take(value: string): void {
    const { max, min } = this.#options;
    const isChosen = this.#chosen.includes(value);
    if (max === 1) {
      this.#chosen = isChosen && min === 0 ? [] : [value];
      this.#popup?.close();
      return this.#field.focus();
    }
    const without = this.#chosen.filter((other) => other !== value);
    if (!isChosen && without.length >= max) return;
    this.#chosen = isChosen ? without : [...without, value];
    this.#showChoices(this.#options.choices.findIndex((choice) => choice.value === value));
    this.#draw();
  }

  #onKey(event: KeyboardEvent): void {
    const isOpen = this.#popup !== undefined;
    if (event.key === 'Tab') return this.#popup?.close();
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      return this.#popup?.close();
    }
    const isHandled = isOpen ? this.#onOpenKey(event.key) : this.#onClosedKey(event.key);
    if (isHandled) event.preventDefault();
  }

  #onClosedKey(key: string): boolean {
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    this.#open();
    return true;
  }

  #onOpenKey(key: string): boolean {
    const active = this.#list.active();
    switch (key) {
      case 'ArrowDown':
        this.#list.move(1);
        return true;
      case 'ArrowUp':
        this.#list.move(-1);
        return true;
      case 'Home':
        this.#list.moveTo(0);
        return true;
      case 'End':
        this.#list.moveTo(this.#list.size() - 1);
        return true;
      case 'Enter':
      case ' ':
        if (active !== undefined) this.#take(active.value);
        return true;
      default:
        return this.#jumpTo(key);
    }
  }

  #jumpTo(key: string): boolean {
    if (key.length !== 1) return false;
    const index = this.#options.choices.findIndex(({ label }) => label.toLowerCase().startsWith(key.toLowerCase()));
    if (index >= 0) this.#list.moveTo(index);
    return index >= 0;
  }

  #syncField(): void {
    const id = this.#list.activeId();
    if (this.#popup !== undefined && id !== undefined) this.#field.setAttribute('aria-activedescendant', id);
  }

  #draw(): void {
    const { choices, placeholder } = this.#options;
    const chosen = choices.filter(({ value }) => this.#chosen.includes(value));
    const shown =
      chosen.length === 0 ? [element('span', { class: 'select-placeholder' }, placeholder)] : chosen.map(toValue);
    this.#field.replaceChildren(element('span', { class: 'select-values' }, ...shown), icon('chevron'));
  }
}

customElements.define('ld-select', SelectMenu);

function describe({ label, description, picture }: Choice): readonly Child[] {
  const note = description === undefined ? undefined : element('span', { class: 'choice-note' }, description);
  return [
    picture?.(),
    element('span', { class: 'choice-text' }, element('span', { class: 'choice-label' }, label), note),
  ];
}

function toValue({ label, picture }: Choice): HTMLElement {
  return element('span', { class: 'select-value' }, picture?.(), label);
}
