/** What menus must be like, in messages and in forms. */
import type { JsonObject } from '../json.ts';
import { numberOf, objectsOf } from '../json.ts';
import { ComponentType } from 'discord-api-types/v10';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, checkUnique, must, joinPath, required } from './form-error.ts';
import { limits } from './limits.ts';

export function checkSelect(select: JsonObject, path: string): readonly FormError[] {
  return [
    ...must(select['custom_id'] !== undefined, () => required('components.custom-id', joinPath(path, 'custom_id'))),
    ...checkLength(select['placeholder'], joinPath(path, 'placeholder'), {
      rule: 'select.placeholder',
      min: 0,
      max: limits.selectPlaceholderChars,
    }),
    ...(select['type'] === ComponentType.StringSelect ? checkOptions(select, path) : []),
    ...checkRange(select, path),
    ...checkDefaults(select, path),
  ];
}

function checkOptions(select: JsonObject, path: string): readonly FormError[] {
  const options = objectsOf(select['options']);
  const at = joinPath(path, 'options');
  return [
    ...checkCount(options.length, at, { rule: 'select.options', min: 1, max: limits.selectOptions }),
    ...checkOptionTexts(options, at),
  ];
}

/** Also those of radio and checkbox groups. */
export function checkOptionTexts(options: readonly JsonObject[], path: string): readonly FormError[] {
  const values = options.map((option, index) => ({ value: option['value'], path: joinPath(path, index, 'value') }));
  const range = { rule: 'select.option-text', max: limits.selectTextChars } as const;
  return [
    ...options.flatMap((option, index) => [
      ...checkLength(option['label'], joinPath(path, index, 'label'), { ...range, min: 1 }),
      ...checkLength(option['value'], joinPath(path, index, 'value'), { ...range, min: 1 }),
      ...checkLength(option['description'], joinPath(path, index, 'description'), { ...range, min: 0 }),
    ]),
    ...checkUnique(values, {
      rule: 'select.option-unique',
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message: 'The specified option value is already used',
    }),
  ];
}

/** Of a string menu or checkbox group no more can be chosen than there are. */
export function checkRange(component: JsonObject, path: string): readonly FormError[] {
  const min = numberOf(component['min_values']) ?? 1;
  const max = numberOf(component['max_values']);
  const optionCount = Array.isArray(component['options']) ? component['options'].length : limits.selectOptions;
  const isFine = min <= (max ?? 1) && (max ?? min) <= Math.max(optionCount, 1) && min >= 0;
  return must(isFine, () =>
    broken('select.range', joinPath(path, max === undefined ? 'min_values' : 'max_values'), {
      code: 'SELECT_COMPONENT_RANGE_INVALID',
      message: `${min} to ${max ?? 1} values cannot be chosen of ${optionCount}`,
    }),
  );
}

function checkDefaults(select: JsonObject, path: string): readonly FormError[] {
  const listed = objectsOf(select['default_values']).length;
  const marked = objectsOf(select['options']).filter((option) => option['default'] === true).length;
  const count = listed + marked;
  const max = numberOf(select['max_values']) ?? 1;
  const min = listed > 0 ? (numberOf(select['min_values']) ?? 1) : 0;
  return must(count <= max && count >= min, () =>
    broken('select.defaults', joinPath(path, listed > 0 ? 'default_values' : 'options'), {
      code: 'SELECT_COMPONENT_DEFAULT_VALUES_INVALID',
      message: `${count} values chosen beforehand don’t fit ${min} to ${max}`,
    }),
  );
}
