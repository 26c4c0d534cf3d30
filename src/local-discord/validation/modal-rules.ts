/** What a form must be like. */
import { ComponentType as C } from 'discord-api-types/v10';
import { countCodePoints } from '../code-points.ts';
import type { JsonObject } from '../json.ts';
import { numberOf, objectsOf, textOf } from '../json.ts';
import { checkCustomIds, checkIds } from './component-rules.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, must, joinPath } from './form-error.ts';
import { limits } from './limits.ts';
import { checkOptionTexts, checkRange, checkSelect } from './select-rules.ts';
import type { PlacedComponent } from './walk-components.ts';
import { walkComponents } from './walk-components.ts';

export function checkModal(modal: JsonObject): readonly FormError[] {
  const placed = walkComponents(modal['components'], 'data.components');
  const parts = objectsOf(modal['components']);
  return [
    ...checkLength(modal['custom_id'], 'data.custom_id', {
      rule: 'components.custom-id',
      min: 1,
      max: limits.customIdChars,
    }),
    ...checkLength(modal['title'], 'data.title', { rule: 'modal.title', min: 1, max: limits.modalTitleChars }),
    ...checkCount(parts.length, 'data.components', { rule: 'modal.parts', min: 1, max: limits.modalParts }),
    ...checkCustomIds(placed),
    ...checkIds(placed),
    ...placed.flatMap(checkPlace),
    ...placed.flatMap(({ component, path }) => checks.get(component['type'])?.(component, path) ?? []),
  ];
}

const INPUTS = [
  C.TextInput,
  C.StringSelect,
  C.UserSelect,
  C.RoleSelect,
  C.MentionableSelect,
  C.ChannelSelect,
  C.FileUpload,
  C.RadioGroup,
  C.CheckboxGroup,
  C.Checkbox,
];

/** What each part may hold (Component reference, label, action row). */
const CHILDREN: ReadonlyMap<unknown, readonly unknown[]> = new Map<unknown, readonly unknown[]>([
  [undefined, [C.ActionRow, C.Label, C.TextDisplay]],
  [C.ActionRow, [C.TextInput]],
  [C.Label, INPUTS],
]);

function checkPlace({ component, path, parent }: PlacedComponent): readonly FormError[] {
  const allowed = CHILDREN.get(parent?.['type']) ?? [];
  return must(allowed.includes(component['type']), () =>
    broken('components.place', joinPath(path, 'type'), {
      code: 'UNION_TYPE_CHOICES',
      message: `Value of field "type" must be one of (${allowed.join(', ')}).`,
    }),
  );
}

type Check = (component: JsonObject, path: string) => readonly FormError[];

const checks = new Map<unknown, Check>([
  [C.Label, checkLabel],
  [C.TextDisplay, checkText],
  [C.TextInput, checkInput],
  [C.StringSelect, checkMenu],
  [C.UserSelect, checkMenu],
  [C.RoleSelect, checkMenu],
  [C.MentionableSelect, checkMenu],
  [C.ChannelSelect, checkMenu],
  [C.FileUpload, checkUpload],
  [C.RadioGroup, checkRadios],
  [C.CheckboxGroup, checkCheckboxes],
]);

function checkLabel(label: JsonObject, path: string): readonly FormError[] {
  return [
    ...checkLength(label['label'], joinPath(path, 'label'), { rule: 'modal.label', min: 1, max: limits.labelChars }),
    ...checkLength(label['description'], joinPath(path, 'description'), {
      rule: 'modal.label-description',
      min: 0,
      max: limits.labelDescriptionChars,
    }),
  ];
}

function checkText(display: JsonObject, path: string): readonly FormError[] {
  const range = { rule: 'text.length', min: 1, max: limits.textInAllChars } as const;
  return checkLength(display['content'], joinPath(path, 'content'), range);
}

function checkInput(input: JsonObject, path: string): readonly FormError[] {
  const max = numberOf(input['max_length']) ?? limits.inputChars;
  const min = numberOf(input['min_length']) ?? 0;
  const value = textOf(input['value']);
  const fits = value === undefined || value === '' || countCodePoints(value) >= min;
  return [
    ...checkLength(input['placeholder'], joinPath(path, 'placeholder'), {
      rule: 'modal.input-placeholder',
      min: 0,
      max: limits.inputPlaceholderChars,
    }),
    ...must(min >= 0 && min <= max && max <= limits.inputChars, () =>
      broken('modal.input-range', joinPath(path, 'min_length'), {
        code: 'TEXT_INPUT_LENGTH_RANGE_INVALID',
        message: `min_length ${min} and max_length ${max} leave nothing to write`,
      }),
    ),
    ...checkLength(value, joinPath(path, 'value'), { rule: 'modal.input-value', min: 0, max }),
    ...must(fits, () =>
      broken('modal.input-value', joinPath(path, 'value'), {
        code: 'BASE_TYPE_MIN_LENGTH',
        message: `Must be ${min} or more in length.`,
      }),
    ),
  ];
}

function checkMenu(menu: JsonObject, path: string): readonly FormError[] {
  return [
    ...checkSelect(menu, path),
    ...checkRequired(menu, path),
    ...must(menu['disabled'] !== true, () =>
      broken('modal.disabled', joinPath(path, 'disabled'), {
        code: 'MODAL_SELECT_DISABLED',
        message: 'A select menu in a modal cannot be disabled',
      }),
    ),
  ];
}

/** `required` is true unless told otherwise (Component reference). */
function checkRequired(component: JsonObject, path: string): readonly FormError[] {
  const isContradiction = component['required'] !== false && component['min_values'] === 0;
  return must(!isContradiction, () =>
    broken('modal.required-range', joinPath(path, 'min_values'), {
      code: 'COMPONENT_REQUIRED_MIN_VALUES_INVALID',
      message: 'min_values must be at least 1 when the component is required',
    }),
  );
}

function checkUpload(upload: JsonObject, path: string): readonly FormError[] {
  const min = numberOf(upload['min_values']) ?? 1;
  const max = numberOf(upload['max_values']) ?? Math.max(min, 1);
  return [
    ...checkRequired(upload, path),
    ...must(min >= 0 && min <= max && max >= 1 && max <= limits.uploads, () =>
      broken('modal.upload-range', joinPath(path, 'max_values'), {
        code: 'FILE_UPLOAD_RANGE_INVALID',
        message: `${min} to ${max} files cannot be asked for`,
      }),
    ),
  ];
}

function checkRadios(group: JsonObject, path: string): readonly FormError[] {
  const options = objectsOf(group['options']);
  const at = joinPath(path, 'options');
  const chosen = options.filter((option) => option['default'] === true).length;
  const rule = 'modal.radio-options';
  return [
    ...checkCount(options.length, at, { rule, min: limits.radioOptionsMin, max: limits.groupOptions }),
    ...checkOptionTexts(options, at),
    ...must(chosen <= 1, () =>
      broken(rule, at, { code: 'RADIO_GROUP_MULTIPLE_DEFAULTS', message: 'Only one option can be the default' }),
    ),
  ];
}

function checkCheckboxes(group: JsonObject, path: string): readonly FormError[] {
  const options = objectsOf(group['options']);
  const at = joinPath(path, 'options');
  // Unless told otherwise all can be ticked.
  const max = group['max_values'] ?? options.length;
  return [
    ...checkCount(options.length, at, { rule: 'modal.checkbox-options', min: 1, max: limits.groupOptions }),
    ...checkOptionTexts(options, at),
    ...checkRange({ ...group, max_values: max }, path),
    ...checkRequired(group, path),
  ];
}
