/** Sending a modal in: what Discord's client checks, and the MODAL_SUBMIT that the bot gets. */
import type { APIAttachment } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { countCodePoints } from './code-points.ts';
import type { UploadedFile } from './files.ts';
import type { Modal, ModalField, ModalValue, ModalValues } from './modal.ts';
import type { Reference } from './resolve-references.ts';
import { referenceKindOf } from './select-kinds.ts';

/** Why Discord's client would not send these values, or undefined. */
export function findModalFault(modal: Modal, values: ModalValues): string | undefined {
  const known = new Set(modal.fields.map((field) => field.customId));
  const unknown = Object.keys(values).find((customId) => !known.has(customId));
  if (unknown !== undefined) return `The form has no field “${unknown}”.`;
  for (const field of modal.fields) {
    const fault = findFieldFault(field, valueOf(field, values));
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function findFieldFault(field: ModalField, value: ModalValue): string | undefined {
  const { label, isRequired } = field;
  if (!hasRightShape(field, value)) return `“${label}” doesn’t take that kind of value.`;
  const size = sizeOf(value);
  if (size === 0) return isRequired ? `“${label}” is required.` : undefined;
  const isText = field.type === ComponentType.TextInput;
  const min = (isText ? field.minChars : field.minValues) ?? 0;
  const max = (isText ? field.maxChars : field.maxValues) ?? Infinity;
  if (size > max) return isText ? `“${label}” is too long.` : `“${label}” takes at most ${max}.`;
  if (size < min) return isText ? `“${label}” is too short.` : `“${label}” takes at least ${min}.`;
  const wrong = textsOf(value).find((text) => !isText && !isOffered(field, text));
  return wrong === undefined ? undefined : `“${label}” doesn’t offer “${wrong}”.`;
}

function hasRightShape({ type }: ModalField, value: ModalValue): boolean {
  if (type === ComponentType.Checkbox) return typeof value === 'boolean';
  if (type === ComponentType.FileUpload) return Array.isArray(value) && value.every((item) => typeof item === 'object');
  if (type === ComponentType.TextInput) return typeof value === 'string';
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

/** Characters of a text, or how many were chosen. A tick counts as filled in either way. */
function sizeOf(value: ModalValue): number {
  if (typeof value === 'boolean') return 1;
  return typeof value === 'string' ? countCodePoints(value) : value.length;
}

function isOffered({ options }: ModalField, value: string): boolean {
  return options === undefined || options.some((option) => option.value === value);
}

/** What was filled in, or what was there beforehand. */
function valueOf(field: ModalField, values: ModalValues): ModalValue {
  const given = values[field.customId] ?? field.value ?? field.chosen ?? field.isTicked;
  if (field.type === ComponentType.TextInput || field.type === ComponentType.Checkbox) return given ?? '';
  if (typeof given === 'string') return given === '' ? [] : [given];
  return given ?? [];
}

function textsOf(value: ModalValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'boolean' ? [] : value.filter((item) => typeof item === 'string');
}

export interface Submission {
  /** The `components` of a MODAL_SUBMIT. */
  readonly components: readonly object[];
  readonly attachments: Readonly<Record<string, APIAttachment>>;
  readonly references: readonly Reference[];
}

export function toSubmission(
  modal: Modal,
  values: ModalValues,
  upload: (file: UploadedFile) => APIAttachment,
): Submission {
  const attachments: Record<string, APIAttachment> = {};
  const references: Reference[] = [];
  const keep = (file: UploadedFile): string => {
    const attachment = upload(file);
    attachments[attachment.id] = attachment;
    return attachment.id;
  };
  const components = modal.parts.map((part) => {
    if (part.kind === 'text') return { type: ComponentType.TextDisplay, id: part.id };
    const value = valueOf(part.field, values);
    const kind = referenceKindOf(part.field.type);
    if (kind !== undefined) references.push(...textsOf(value).map((id) => ({ kind, id })));
    return layOut(part.field, answerOf(part.field, value, keep));
  });
  return { components, attachments, references };
}

function answerOf({ type }: ModalField, value: ModalValue, keep: (file: UploadedFile) => string): object {
  if (type === ComponentType.TextInput || type === ComponentType.Checkbox) return { value };
  if (type === ComponentType.RadioGroup) return { value: textsOf(value)[0] ?? null };
  const list = Array.isArray(value) ? (value as readonly (string | UploadedFile)[]) : [];
  return { values: list.map((item) => (typeof item === 'string' ? item : keep(item))) };
}

function layOut({ type, id, customId, layout, layoutId }: ModalField, answer: object): object {
  const component = { type, id, custom_id: customId, ...answer };
  return layout === 'label'
    ? { type: ComponentType.Label, id: layoutId, component }
    : { type: ComponentType.ActionRow, id: layoutId, components: [component] };
}
