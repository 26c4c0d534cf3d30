import { countCodePoints } from '../code-points.ts';
import { textOf } from '../json.ts';

/** One broken limit. `path` names the field, as in `data.components.0.label`. */
export interface FormError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Discord's `errors` object: fields nested as in the request, each with its `_errors`. */
export function nestFormErrors(errors: readonly FormError[]): object {
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

export function broken(path: string, code: string, message: string): readonly FormError[] {
  return [{ path, code, message }];
}

/** The field must be text of `min` to `max` characters. Characters are counted as code points, as Discord does. */
export function checkLength(
  value: unknown,
  path: string,
  { min, max }: { min: number; max: number },
): readonly FormError[] {
  const text = textOf(value);
  if (text === undefined) return min > 0 ? required(path) : [];
  const length = countCodePoints(text);
  if (length >= min && length <= max) return [];
  if (min === 0) return broken(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  return broken(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
}

/** The list must have `min` to `max` items. */
export function checkCount(
  count: number,
  path: string,
  { min, max }: { min: number; max: number },
): readonly FormError[] {
  if (count >= min && count <= max) return [];
  return broken(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
}

export function required(path: string): readonly FormError[] {
  return broken(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

/** An error at every value that an earlier one already has. */
export function checkUnique(
  values: readonly { readonly value: unknown; readonly path: string }[],
  error: Omit<FormError, 'path'>,
): readonly FormError[] {
  const seen = new Set<unknown>();
  return values.flatMap(({ value, path }) => {
    if (value === undefined) return [];
    if (seen.has(value)) return [{ path, ...error }];
    seen.add(value);
    return [];
  });
}
