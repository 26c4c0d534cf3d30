/** What one component must be like, whatever message it sits in. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { objectOf, objectsOf } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, checkUnique, joinPath, required } from './form-error.ts';
import { limits } from './limits.ts';
import type { PlacedComponent } from './walk-components.ts';

type Rule = (component: JsonObject, path: string) => readonly FormError[];

const rules = new Map<unknown, Rule>([
  [ComponentType.ActionRow, checkRow],
  [ComponentType.Button, checkButton],
  [ComponentType.StringSelect, checkSelect],
  [ComponentType.Section, checkSection],
  [ComponentType.TextDisplay, checkText],
  [ComponentType.MediaGallery, checkGallery],
  [ComponentType.Container, checkContainer],
]);

export function checkComponent({ component, path }: PlacedComponent): readonly FormError[] {
  return rules.get(component['type'])?.(component, path) ?? [];
}

/** All custom ids of one message: of the right length, and no two alike. */
export function checkCustomIds(placed: readonly PlacedComponent[]): readonly FormError[] {
  const ids = placed.flatMap(({ component, path }) =>
    component['custom_id'] === undefined ? [] : [{ value: component['custom_id'], path: joinPath(path, 'custom_id') }],
  );
  return [
    ...ids.flatMap(({ value, path }) => checkLength(value, path, { min: 1, max: limits.customIdChars })),
    ...checkUnique(ids, {
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }),
  ];
}

function checkRow(row: JsonObject, path: string): readonly FormError[] {
  const children = objectsOf(row['components']);
  const buttons = children.filter((child) => child['type'] === ComponentType.Button).length;
  const at = joinPath(path, 'components');
  if (children.length === 0) return checkCount(0, at, { min: 1, max: limits.buttonsPerRow });
  if (buttons > limits.buttonsPerRow || (buttons < children.length && children.length > 1)) {
    return broken(at, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
  }
  return [];
}

function checkButton(button: JsonObject, path: string): readonly FormError[] {
  const label = checkLength(button['label'], joinPath(path, 'label'), { min: 0, max: limits.buttonLabelChars });
  if (button['style'] === ButtonStyle.Premium) return label;
  const bare = button['label'] === undefined && button['emoji'] === undefined ? required(joinPath(path, 'label')) : [];
  const target =
    button['style'] === ButtonStyle.Link
      ? checkLength(button['url'], joinPath(path, 'url'), { min: 1, max: limits.buttonUrlChars })
      : checkPresent(button, path, 'custom_id');
  return [...label, ...bare, ...target];
}

function checkSelect(select: JsonObject, path: string): readonly FormError[] {
  const options = objectsOf(select['options']);
  const at = joinPath(path, 'options');
  const values = options.map((option, index) => ({ value: option['value'], path: joinPath(at, index, 'value') }));
  return [
    ...checkPresent(select, path, 'custom_id'),
    ...checkLength(select['placeholder'], joinPath(path, 'placeholder'), {
      min: 0,
      max: limits.selectPlaceholderChars,
    }),
    ...checkCount(options.length, at, { min: 1, max: limits.selectOptions }),
    ...options.flatMap((option, index) => checkSelectOption(option, joinPath(at, index))),
    ...checkUnique(values, {
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message: 'The specified option value is already used',
    }),
  ];
}

function checkSelectOption(option: JsonObject, path: string): readonly FormError[] {
  const max = limits.selectTextChars;
  return [
    ...checkLength(option['label'], joinPath(path, 'label'), { min: 1, max }),
    ...checkLength(option['value'], joinPath(path, 'value'), { min: 1, max }),
    ...checkLength(option['description'] ?? undefined, joinPath(path, 'description'), { min: 0, max }),
  ];
}

function checkSection(section: JsonObject, path: string): readonly FormError[] {
  const texts = objectsOf(section['components']).length;
  return [
    ...checkCount(texts, joinPath(path, 'components'), { min: 1, max: limits.sectionTexts }),
    ...checkPresent(section, path, 'accessory'),
  ];
}

function checkText(display: JsonObject, path: string): readonly FormError[] {
  return checkLength(display['content'], joinPath(path, 'content'), { min: 1, max: limits.textInAllChars });
}

function checkGallery(gallery: JsonObject, path: string): readonly FormError[] {
  const items = objectsOf(gallery['items']);
  const at = joinPath(path, 'items');
  return [
    ...checkCount(items.length, at, { min: 1, max: limits.galleryItems }),
    ...items.flatMap((item, index) => checkGalleryItem(item, joinPath(at, index))),
  ];
}

function checkGalleryItem({ description, media }: JsonObject, path: string): readonly FormError[] {
  const range = { min: 0, max: limits.mediaDescriptionChars };
  const length = checkLength(description ?? undefined, joinPath(path, 'description'), range);
  return [...length, ...checkPresent(objectOf(media), joinPath(path, 'media'), 'url')];
}

function checkContainer(container: JsonObject, path: string): readonly FormError[] {
  return objectsOf(container['components']).flatMap((child, index) =>
    child['type'] === ComponentType.Container
      ? broken(joinPath(path, 'components', index, 'type'), 'UNION_TYPE_CHOICES', 'Containers cannot be nested')
      : [],
  );
}

function checkPresent(component: JsonObject, path: string, key: string): readonly FormError[] {
  return component[key] === undefined ? required(joinPath(path, key)) : [];
}
