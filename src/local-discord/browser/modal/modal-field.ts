/** The fields of a modal, of each kind that Discord has. */
import { channelChoices, roleChoices, userChoices } from '../controls/component-choices.ts';
import type { Choice } from '../controls/select-menu.ts';
import { SelectMenu } from '../controls/select-menu.ts';
import { COMPONENT } from '../discord-numbers.ts';
import { element, uniqueId } from '../element.ts';
import { icon } from '../icon.ts';
import type { ModalField } from '../../modal.ts';
import type { FieldValue, FileValue } from '../../page/protocol.ts';
import { readFileValue } from '../composer/read-file.ts';
import type { Session } from '../session.ts';

export interface FieldControl {
  readonly node: HTMLElement;
  /** What gets the focus, and is named by the label. */
  readonly focusable: HTMLElement;
  readonly value: () => FieldValue;
  /** Characters of a text, or how many were chosen. */
  readonly size: () => number;
  /** Whether a `label` can point at it; groups are named by `aria-labelledby`. */
  readonly isLabelable: boolean;
}

export function createFieldControl(field: ModalField, session: Session): FieldControl {
  switch (field.type as number) {
    case COMPONENT.TextInput:
      return createText(field);
    case COMPONENT.Checkbox:
      return createCheckbox(field);
    case COMPONENT.RadioGroup:
      return createGroup(field, 'radio');
    case COMPONENT.CheckboxGroup:
      return createGroup(field, 'checkbox');
    case COMPONENT.FileUpload:
      return createUpload(field, session);
    default:
      return createSelect(field, session);
  }
}

function createText({ isLong, value, placeholder, minChars, maxChars }: ModalField): FieldControl {
  const shared = { class: 'text-field', placeholder, id: uniqueId('field') };
  const input =
    isLong === true
      ? element('textarea', { ...shared, rows: 4 })
      : element('input', { ...shared, type: 'text', autocomplete: 'off' });
  input.value = value ?? '';
  const length = () => Array.from(input.value).length;
  const limit = maxChars ?? DEFAULT_MAX_CHARS;
  const counter = element('span', { class: 'field-counter', 'aria-hidden': true });
  const count = () => {
    counter.textContent = `${length()}/${limit}`;
  };
  input.addEventListener('input', count);
  count();
  const hasCounter = isLong === true || maxChars !== undefined || minChars !== undefined;
  const node = element('div', { class: 'text-field-box' }, input, hasCounter ? counter : undefined);
  return { node, focusable: input, value: () => input.value, size: length, isLabelable: true };
}

/** Developer documentation, Components, text input, `max_length`. */
const DEFAULT_MAX_CHARS = 4000;

function createCheckbox({ isTicked }: ModalField): FieldControl {
  const input = element('input', { type: 'checkbox', class: 'tick-box', id: uniqueId('field') });
  input.checked = isTicked ?? false;
  return {
    node: element('div', { class: 'single-check' }, input),
    focusable: input,
    value: () => input.checked,
    size: () => 1,
    isLabelable: true,
  };
}

function createGroup({ options = [], chosen = [] }: ModalField, type: 'radio' | 'checkbox'): FieldControl {
  const name = uniqueId('group');
  const inputs = options.map((option) => {
    const input = element('input', { type, name, value: option.value });
    input.checked = chosen.includes(option.value);
    return { option, input };
  });
  const rows = inputs.map(({ option, input }) => {
    const note =
      option.description === undefined ? undefined : element('span', { class: 'choice-note' }, option.description);
    return element(
      'label',
      { class: 'group-choice' },
      input,
      element('span', { class: 'choice-text' }, element('span', {}, option.label), note),
    );
  });
  const node = element('div', { class: 'choice-group', role: type === 'radio' ? 'radiogroup' : 'group' }, ...rows);
  const values = () => inputs.filter(({ input }) => input.checked).map(({ option }) => option.value);
  const focusable = inputs[0]?.input ?? node;
  return { node, focusable, value: values, size: () => values().length, isLabelable: false };
}

function createSelect(field: ModalField, session: Session): FieldControl {
  const { placeholder = session.words.makeSelection, label, chosen = [], isRequired, minValues, maxValues } = field;
  const menu = new SelectMenu({
    label,
    placeholder,
    choices: choicesOf(field, session),
    chosen,
    min: isRequired ? (minValues ?? 1) : 0,
    max: maxValues ?? 1,
    onChange: () => undefined,
  });
  return {
    node: menu,
    focusable: menu.field,
    value: () => menu.values,
    size: () => menu.values.length,
    isLabelable: false,
  };
}

function choicesOf({ type, options = [], channelTypes }: ModalField, session: Session): readonly Choice[] {
  switch (type as number) {
    case COMPONENT.UserSelect:
      return userChoices(session);
    case COMPONENT.RoleSelect:
      return roleChoices(session);
    case COMPONENT.MentionableSelect:
      return [...userChoices(session), ...roleChoices(session)];
    case COMPONENT.ChannelSelect:
      return channelChoices(session, channelTypes);
    default:
      return options;
  }
}

function createUpload({ maxValues, fileTypes }: ModalField, { words }: Session): FieldControl {
  const files: FileValue[] = [];
  const input = element('input', {
    type: 'file',
    class: 'visually-hidden',
    tabindex: -1,
    'aria-hidden': true,
    multiple: (maxValues ?? 1) > 1,
    accept: fileTypes?.join(','),
  });
  const button = element('button', { type: 'button', class: 'upload-button' }, icon('upload'), words.upload);
  const list = element('ul', { class: 'upload-list' });
  const draw = () => {
    list.replaceChildren(
      ...files.map((file, index) => {
        const remove = element(
          'button',
          { type: 'button', class: 'icon-button', 'aria-label': `${words.removeFile}: ${file.filename}` },
          icon('close'),
        );
        remove.addEventListener('click', () => {
          files.splice(index, 1);
          draw();
          button.focus();
        });
        return element('li', {}, icon('file'), file.filename, remove);
      }),
    );
  };
  button.addEventListener('click', () => input.click());
  const take = async () => {
    const read = await Promise.all(Array.from(input.files ?? [], (file) => readFileValue(file)));
    files.push(...read.slice(0, (maxValues ?? 1) - files.length));
    input.value = '';
    draw();
  };
  input.addEventListener('change', () => void take());
  return {
    node: element('div', { class: 'upload' }, button, input, list),
    focusable: button,
    value: () => files,
    size: () => files.length,
    isLabelable: false,
  };
}
