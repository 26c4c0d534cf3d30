import type { ErrorObject } from 'ajv';
import { numberOf } from '../json.ts';
import type { FormError } from '../validation/form-error.ts';

type Values = Readonly<Record<string, unknown>>;
type Wording = (params: Values, parent: Values) => readonly [code: string, message: string];

const badLength: Wording = (_, parent) => {
  const [min = 0, max = 'more'] = ['min', 'max'].map((end) =>
    numberOf(parent[`${end}Length`] ?? parent[`${end}Items`]),
  );
  return ['BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`];
};

/** Discord's codes and words for what a JSON Schema keyword finds; as its answers to such bodies read. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  required: () => ['BASE_TYPE_REQUIRED', 'This field is required'],
  maxLength: ({ limit }, parent) =>
    'minLength' in parent
      ? badLength({}, parent)
      : ['BASE_TYPE_MAX_LENGTH', `Must be ${String(limit)} or fewer in length.`],
  minLength: badLength,
  minItems: badLength,
  maxItems: ({ limit }, parent) =>
    'minItems' in parent
      ? badLength({}, parent)
      : ['BASE_TYPE_MAX_LENGTH', `Must be ${String(limit)} or fewer in length.`],
  minimum: ({ limit }) => ['NUMBER_TYPE_MIN', `int value should be greater than or equal to ${String(limit)}.`],
  maximum: ({ limit }) => ['NUMBER_TYPE_MAX', `int value should be less than or equal to ${String(limit)}.`],
  enum: ({ allowedValues }) => [
    'BASE_TYPE_CHOICES',
    `Value must be one of {${Array.isArray(allowedValues) ? allowedValues.join(', ') : ''}}.`,
  ],
  const: ({ allowedValue }) => ['BASE_TYPE_CHOICES', `Value must be one of {${String(allowedValue)}}.`],
  pattern: () => ['STRING_TYPE_REGEX', 'String value did not match validation regex.'],
  uniqueItems: () => ['SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value'],
  type: ({ type }) => [
    TYPE_CODES[String([type].flat()[0])] ?? 'BASE_TYPE_INVALID',
    `Must be ${[type].flat().join(' or ')}.`,
  ],
};

const TYPE_CODES: Readonly<Record<string, string>> = {
  string: 'STRING_TYPE_CONVERT',
  integer: 'NUMBER_TYPE_COERCE',
  number: 'NUMBER_TYPE_COERCE',
  boolean: 'BOOLEAN_TYPE_CHOICES',
  array: 'LIST_TYPE_CONVERT',
  object: 'MODEL_TYPE_CONVERT',
};

/** @param path where the checked value sits in the request */
export function describeFault(error: ErrorObject, path: string): readonly FormError[] {
  const { keyword, params, parentSchema = {}, instancePath } = error;
  const [code, message] = WORDINGS[keyword]?.(params, parentSchema) ?? ['BASE_TYPE_INVALID', error.message ?? keyword];
  const missing: unknown = params['missingProperty'];
  const parts = [path, instancePath.slice(1).replaceAll('/', '.'), typeof missing === 'string' ? missing : ''];
  return [{ path: parts.filter((part) => part !== '').join('.'), code, message, rule: 'document' }];
}
