/** A form that the bot opened. The browser's own dialog keeps the focus inside. */
import { settle } from '../act.ts';
import { nameOf, renderAvatar } from '../avatar.ts';
import { COMPONENT } from '../discord-numbers.ts';
import { element, uniqueId } from '../element.ts';
import { icon } from '../icon.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { Modal, ModalField } from '../../modal.ts';
import type { FieldValue } from '../../page/protocol.ts';
import type { View } from '../view.ts';
import { markdownView } from '../view.ts';
import type { FieldControl } from './modal-field.ts';
import { createFieldControl } from './modal-field.ts';

interface Row {
  readonly field: ModalField;
  readonly control: FieldControl;
  readonly fault: HTMLElement;
}

export function openModal({ modalId, modal }: { readonly modalId: string; readonly modal: Modal }, view: View): void {
  const { session } = view;
  const { channelId } = session;
  const opener = document.activeElement;
  const rows: Row[] = [];
  const parts = modal.parts.map((part) => {
    if (part.kind === 'text') return renderMarkdown(part.content, markdownView(view));
    const row = createRow(part.field, view);
    rows.push(row.row);
    return row.node;
  });
  const { dialog, form, submit, fault } = buildDialog(modal.title, parts, view);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (opener instanceof HTMLElement) opener.focus();
  });
  const send = async () => {
    submit.disabled = true;
    const answer = await session.ask({ op: 'submit', channelId, modalId, values: valuesOf(rows) });
    submit.disabled = false;
    if (answer.kind === 'failed') fault.textContent = session.words.modalFailed;
    else if (answer.kind === 'refused') fault.textContent = answer.reason;
    else {
      dialog.close();
      settle(view, answer);
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (check(rows, view)) void send();
  });
  document.body.append(dialog);
  dialog.showModal();
  (rows[0]?.control.focusable ?? submit).focus();
}

function buildDialog(title: string, parts: readonly HTMLElement[], { session }: View) {
  const { words, known } = session;
  const titleId = uniqueId('modal');
  const cancel = element('button', { type: 'button', class: 'button button-secondary' }, words.cancel);
  const submit = element('button', { type: 'submit', class: 'button button-primary' }, words.submit);
  const close = element('button', { type: 'button', class: 'icon-button', 'aria-label': words.close }, icon('close'));
  const fault = element('p', { class: 'modal-fault', role: 'alert' });
  const warning = element('p', { class: 'modal-warning' }, icon('alert'), words.modalWarning(nameOf(known.bot)));
  const form = element(
    'form',
    { novalidate: true, class: 'modal-form' },
    element('div', { class: 'modal-head' }, renderAvatar(known.bot), element('h2', { id: titleId }, title), close),
    element('div', { class: 'modal-body', tabindex: -1 }, warning, ...parts, fault),
    element('div', { class: 'modal-foot' }, cancel, submit),
  );
  const dialog = element('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  for (const button of [cancel, close]) button.addEventListener('click', () => dialog.close());
  return { dialog, form, submit, fault };
}

function createRow(field: ModalField, { session }: View): { readonly row: Row; readonly node: HTMLElement } {
  const control = createFieldControl(field, session);
  const { focusable, node, isLabelable } = control;
  const labelId = uniqueId('label');
  const noteId = uniqueId('note');
  const isCheckbox = (field.type as number) === COMPONENT.Checkbox;
  const star =
    field.isRequired && !isCheckbox ? element('span', { class: 'required', 'aria-hidden': true }, ' *') : undefined;
  const label = isLabelable
    ? element('label', { class: 'field-label', id: labelId, for: focusable.id }, field.label, star)
    : element('span', { class: 'field-label', id: labelId }, field.label, star);
  const note =
    field.description === undefined ? undefined : element('p', { class: 'field-note', id: noteId }, field.description);
  const fault = element('p', { class: 'field-fault', id: uniqueId('fault'), role: 'alert' });
  const described = [note === undefined ? '' : noteId, fault.id].join(' ').trim();
  const named = isLabelable ? focusable : node.getAttribute('role') === null ? focusable : node;
  named.setAttribute('aria-describedby', described);
  if (!isLabelable && named === node) named.setAttribute('aria-labelledby', labelId);
  if (!isLabelable && named !== node && named.getAttribute('role') === null)
    named.setAttribute('aria-label', `${field.label}: ${named.textContent}`);
  if (field.isRequired && named.matches('input, textarea, [role=combobox], [role=radiogroup]'))
    named.setAttribute('aria-required', 'true');
  return {
    row: { field, control, fault },
    node: element('div', { class: `field${isCheckbox ? ' field-check' : ''}` }, label, note, node, fault),
  };
}

/** Says what is missing below each field, and goes to the first. */
function check(rows: readonly Row[], view: View): boolean {
  const faulty = rows.filter(({ field, control, fault }) => {
    fault.textContent = faultOf(field, control, view) ?? '';
    control.focusable.setAttribute('aria-invalid', String(fault.textContent !== ''));
    return fault.textContent !== '';
  });
  faulty[0]?.control.focusable.focus();
  return faulty.length === 0;
}

function faultOf(field: ModalField, control: FieldControl, { session }: View): string | undefined {
  const { words } = session;
  const size = control.size();
  if (size === 0) return field.isRequired ? words.fieldRequired : undefined;
  const isText = (field.type as number) === COMPONENT.TextInput;
  const min = (isText ? field.minChars : field.minValues) ?? 0;
  const max = (isText ? field.maxChars : field.maxValues) ?? Infinity;
  if (size < min) return isText ? words.tooShort(min) : words.chooseBetween(min, Math.min(max, 25));
  if (size > max) return isText ? words.tooLong(max) : words.chooseBetween(min, max);
  return undefined;
}

function valuesOf(rows: readonly Row[]): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(rows.map(({ field, control }) => [field.customId, control.value()]));
}
