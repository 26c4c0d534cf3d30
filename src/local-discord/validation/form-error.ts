import { countCodePoints } from '../code-points.ts';
import { textOf } from '../json.ts';
import type { RuleId } from './rules.ts';

/** `path` names the field, as in `data.components.0.label`. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** One broken limit. */
export interface FormError extends FieldError {
  readonly rule: RuleId;
}

/** Discord's `errors` object: fields nested as in the request, each with its `_errors`. */
export function nestFormErrors(errors: readonly FieldError[]): object {
  const root: NestedErrors = { own: [], fields: new Map() };
  for (const { path, code, message } of errors) {
    let at = root;
    for (const key of path.split('.').filter((part) => part !== '')) at = childOf(at, key);
    at.own.push({ code, message });
  }
  return toErrorObject(root);
}

interface NestedErrors {
  readonly own: { readonly code: string; readonly message: string }[];
  readonly fields: Map<string, NestedErrors>;
}

function childOf({ fields }: NestedErrors, key: string): NestedErrors {
  const child = fields.get(key) ?? { own: [], fields: new Map() };
  fields.set(key, child);
  return child;
}

function toErrorObject({ own, fields }: NestedErrors): object {
  const nested = Array.from(fields, ([key, child]) => [key, toErrorObject(child)]);
  return { ...Object.fromEntries(nested), ...(own.length > 0 && { ['_errors']: own }) };
}

export function joinPath(...parts: readonly (string | number)[]): string {
  return parts.filter((part) => part !== '').join('.');
}

export function broken(rule: RuleId, path: string, error: { code: string; message: string }): readonly FormError[] {
  return [{ path, ...error, rule }];
}

/** An error unless the condition holds. */
export function must(holds: boolean, make: () => readonly FormError[]): readonly FormError[] {
  return holds ? [] : make();
}

export function required(rule: RuleId, path: string): readonly FormError[] {
  return broken(rule, path, { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
}

interface Range {
  readonly rule: RuleId;
  readonly min: number;
  readonly max: number;
}

/**
 * The field must be text of `min` to `max` characters; missing or null is fine if `min` is 0. Characters are counted as
 * code points, as Discord does. What is no text at all is for the document to say.
 */
export function checkLength(value: unknown, path: string, { rule, min, max }: Range): readonly FormError[] {
  const text = textOf(value);
  if (text === undefined) return min > 0 ? required(rule, path) : [];
  const length = countCodePoints(text);
  if (length >= min && length <= max) return [];
  const message = min === 0 ? `Must be ${max} or fewer in length.` : `Must be between ${min} and ${max} in length.`;
  return broken(rule, path, { code: min === 0 ? 'BASE_TYPE_MAX_LENGTH' : 'BASE_TYPE_BAD_LENGTH', message });
}

/** There must be `min` to `max` of them. */
export function checkCount(count: number, path: string, { rule, min, max }: Range): readonly FormError[] {
  if (count >= min && count <= max) return [];
  const message = `Must be between ${min} and ${max} in length.`;
  return broken(rule, path, { code: 'BASE_TYPE_BAD_LENGTH', message });
}

/** An error at every value that an earlier one already has. */
export function checkUnique(
  values: readonly { readonly value: unknown; readonly path: string }[],
  error: Omit<FormError, 'path'>,
): readonly FormError[] {
  const seen = new Set<unknown>();
  return values.flatMap(({ value, path }) => {
    if (value === undefined || value === null) return [];
    if (seen.has(value)) return [{ path, ...error }];
    seen.add(value);
    return [];
  });
}
