/** One option of a command being typed: its name, and a field for its value. */
import { element, uniqueId } from '../element.ts';
import { icon } from '../icon.ts';
import { OPTION } from '../discord-numbers.ts';
import type { FieldValue, FileValue } from '../../page/protocol.ts';
import type { Words } from '../words.ts';
import { readValue } from './option-values.ts';
import { readFileValue } from './read-file.ts';
import type { CommandOption } from './slash-command.ts';

export interface OptionPill {
  readonly option: CommandOption;
  readonly node: HTMLElement;
  /** What takes the focus. */
  readonly field: HTMLElement;
  readonly text: () => string;
  setText(text: string): void;
  /** A choice: it is shown by its name and sent by its value. */
  pick(value: string, label: string): void;
  readonly isEmpty: () => boolean;
  /** A choice was taken and not changed since. */
  readonly isPicked: () => boolean;
  /** Undefined when it can't be sent so. */
  readonly value: () => FieldValue | undefined;
  markInvalid(isInvalid: boolean): void;
}

export interface PillHandlers {
  readonly listId: string;
  readonly words: Words;
  readonly onInput: (pill: OptionPill) => void;
  readonly onFocus: (pill: OptionPill) => void;
  readonly onKey: (event: KeyboardEvent, pill: OptionPill) => void;
}

export function createPill(option: CommandOption, handlers: PillHandlers): OptionPill {
  return option.type === OPTION.Attachment ? createFilePill(option, handlers) : createTextPill(option, handlers);
}

function createTextPill(option: CommandOption, handlers: PillHandlers): OptionPill {
  let picked: string | undefined;
  const noteId = uniqueId('note');
  const field = element('input', {
    type: 'text',
    class: 'option-field',
    size: 1,
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': option.shownName,
    'aria-describedby': noteId,
    'aria-required': option.isRequired,
    'aria-autocomplete': 'list',
    'aria-expanded': false,
    'aria-controls': handlers.listId,
  });
  const pill: OptionPill = {
    option,
    field,
    node: frame(option, noteId, [element('span', { class: 'option-grow' }, field)]),
    text: () => field.value,
    setText(text) {
      field.value = text;
      picked = undefined;
      fit(field);
    },
    pick(value, label) {
      field.value = label;
      picked = value;
      fit(field);
    },
    isEmpty: () => field.value.trim() === '',
    isPicked: () => picked !== undefined,
    value: () => readValue(option, field.value, picked),
    markInvalid: (isInvalid) => mark(pill.node, field, isInvalid),
  };
  field.addEventListener('input', () => {
    picked = undefined;
    fit(field);
    pill.markInvalid(false);
    handlers.onInput(pill);
  });
  listen(pill, handlers);
  fit(field);
  return pill;
}

function createFilePill(option: CommandOption, handlers: PillHandlers): OptionPill {
  let file: FileValue | undefined;
  const noteId = uniqueId('note');
  const input = element('input', { type: 'file', class: 'visually-hidden', tabindex: -1, 'aria-hidden': true });
  const field = element('button', { type: 'button', class: 'option-file', 'aria-describedby': noteId });
  const draw = () => field.replaceChildren(icon('upload'), file?.filename ?? handlers.words.upload);
  field.setAttribute('aria-label', option.shownName);
  const pill: OptionPill = {
    option,
    field,
    node: frame(option, noteId, [field, input]),
    text: () => '',
    setText: () => undefined,
    pick: () => undefined,
    isEmpty: () => file === undefined,
    isPicked: () => file !== undefined,
    value: () => file,
    markInvalid: (isInvalid) => mark(pill.node, field, isInvalid),
  };
  field.addEventListener('click', () => input.click());
  const take = async (chosen: File) => {
    file = await readFileValue(chosen);
    field.setAttribute('aria-label', `${option.shownName}: ${file.filename}`);
    pill.markInvalid(false);
    draw();
    field.focus();
  };
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (chosen !== undefined) void take(chosen);
  });
  listen(pill, handlers);
  draw();
  return pill;
}

function frame(option: CommandOption, noteId: string, fields: readonly HTMLElement[]): HTMLElement {
  const note = element('span', { class: 'visually-hidden', id: noteId }, option.description);
  const node = element(
    'span',
    { class: 'option-pill' },
    element('span', { class: 'option-name', 'aria-hidden': true }, option.shownName),
    ...fields,
    note,
  );
  node.addEventListener('pointerdown', (event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    pillField(node)?.focus();
  });
  return node;
}

function pillField(node: HTMLElement): HTMLElement | null {
  return node.querySelector<HTMLElement>('.option-field, .option-file');
}

function listen(pill: OptionPill, { onFocus, onKey }: PillHandlers): void {
  pill.field.addEventListener('focus', () => onFocus(pill));
  pill.field.addEventListener('keydown', (event) => onKey(event, pill));
}

function mark(node: HTMLElement, field: HTMLElement, isInvalid: boolean): void {
  node.classList.toggle('is-invalid', isInvalid);
  field.setAttribute('aria-invalid', String(isInvalid));
}

/** The field's frame holds the same text, unseen, and so is as wide. */
function fit(field: HTMLInputElement): void {
  const grow = field.parentElement;
  if (grow !== null) grow.dataset['text'] = field.value;
}
