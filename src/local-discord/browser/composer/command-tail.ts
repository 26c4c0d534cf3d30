import { element } from '../element.ts';
import type { Listbox } from '../controls/listbox.ts';
import type { Words } from '../words.ts';

export interface TailOptions {
  readonly list: Listbox;
  readonly words: Words;
  readonly onFocus: () => void;
  readonly onInput: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Behind the last option: here one types or chooses the next. */
export function createTail({ list, words, onFocus, onInput, onKey }: TailOptions) {
  const field = element('input', {
    type: 'text',
    class: 'command-tail',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': false,
    'aria-controls': list.node.id,
    on: { focus: onFocus, input: onInput, keydown: onKey },
  });
  return {
    node: field,
    field,
    setCount(count: number): void {
      const text = count === 0 ? '' : words.moreOptions(count);
      field.placeholder = text;
      field.setAttribute('aria-label', text || words.send);
      field.classList.toggle('is-last', count === 0);
    },
  };
}
