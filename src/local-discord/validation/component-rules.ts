/** What one component must be like, whatever message it sits in. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { isJsonObject, objectOf, objectsOf, textOf } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, checkUnique, must, joinPath, required } from './form-error.ts';
import { limits } from './limits.ts';
import { checkSelect } from './select-rules.ts';
import type { PlacedComponent } from './walk-components.ts';

type Rule = (component: JsonObject, path: string) => readonly FormError[];

const rules = new Map<unknown, Rule>([
  [ComponentType.ActionRow, checkRow],
  [ComponentType.Button, checkButton],
  [ComponentType.StringSelect, checkSelect],
  [ComponentType.UserSelect, checkSelect],
  [ComponentType.RoleSelect, checkSelect],
  [ComponentType.MentionableSelect, checkSelect],
  [ComponentType.ChannelSelect, checkSelect],
  [ComponentType.Section, checkSection],
  [ComponentType.TextDisplay, checkText],
  [ComponentType.MediaGallery, checkGallery],
  [ComponentType.Thumbnail, checkMedia],
  [ComponentType.File, checkFile],
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
    ...ids.flatMap(({ value, path }) =>
      checkLength(value, path, { rule: 'components.custom-id', min: 1, max: limits.customIdChars }),
    ),
    ...checkUnique(ids, {
      rule: 'components.custom-id-unique',
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }),
  ];
}

/** The numbers that the bot gave its components itself; 0 is none. */
export function checkIds(placed: readonly PlacedComponent[]): readonly FormError[] {
  const ids = placed.map(({ component, path }) => ({
    value: component['id'] || undefined,
    path: joinPath(path, 'id'),
  }));
  return checkUnique(ids, {
    rule: 'components.id',
    code: 'COMPONENT_ID_DUPLICATED',
    message: 'Component id cannot be duplicated',
  });
}

function checkRow(row: JsonObject, path: string): readonly FormError[] {
  const children = objectsOf(row['components']);
  const buttons = children.filter((child) => child['type'] === ComponentType.Button).length;
  const at = joinPath(path, 'components');
  if (children.length === 0) return checkCount(0, at, { rule: 'row.width', min: 1, max: limits.buttonsPerRow });
  const isTooWide = buttons > limits.buttonsPerRow || (buttons < children.length && children.length > 1);
  return must(!isTooWide, () =>
    broken('row.width', at, {
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'The specified component exceeds the maximum width',
    }),
  );
}

function checkButton(button: JsonObject, path: string): readonly FormError[] {
  const { style, label, emoji } = button;
  const isBare = style !== ButtonStyle.Premium && isEmpty(label) && isEmpty(emoji);
  return [
    ...checkLength(label, joinPath(path, 'label'), { rule: 'button.label', min: 0, max: limits.buttonLabelChars }),
    ...must(!isBare, () => required('button.bare', joinPath(path, 'label'))),
    ...checkTarget(button, path),
  ];
}

/** The field that a button acts by; links and purchases have theirs, and no others. */
function checkTarget(button: JsonObject, path: string): readonly FormError[] {
  const own = TARGETS.find(({ style }) => style === button['style'])?.field ?? 'custom_id';
  const others = ['custom_id', 'url', 'sku_id'].filter((field) => field !== own && !isEmpty(button[field]));
  const url = own === 'url' && !isEmpty(button['url']) ? button['url'] : undefined;
  return [
    ...must(!isEmpty(button[own]), () => required('button.target', joinPath(path, own))),
    ...others.flatMap((field) =>
      broken('button.target', joinPath(path, field), {
        code: 'COMPONENT_BUTTON_FIELD_EXCLUDED',
        message: `A button of this style cannot have '${field}'`,
      }),
    ),
    ...(url === undefined
      ? []
      : checkLength(url, joinPath(path, 'url'), { rule: 'button.url', min: 1, max: limits.buttonUrlChars })),
  ];
}

const TARGETS = [
  { style: ButtonStyle.Link, field: 'url' },
  { style: ButtonStyle.Premium, field: 'sku_id' },
] as const;

function checkSection(section: JsonObject, path: string): readonly FormError[] {
  const texts = objectsOf(section['components']).length;
  return [
    ...checkCount(texts, joinPath(path, 'components'), { rule: 'section.texts', min: 1, max: limits.sectionTexts }),
    ...must(isJsonObject(section['accessory']), () => required('section.accessory', joinPath(path, 'accessory'))),
  ];
}

function checkText(display: JsonObject, path: string): readonly FormError[] {
  const range = { rule: 'text.length', min: 1, max: limits.textInAllChars } as const;
  return checkLength(display['content'], joinPath(path, 'content'), range);
}

function checkGallery(gallery: JsonObject, path: string): readonly FormError[] {
  const items = objectsOf(gallery['items']);
  const at = joinPath(path, 'items');
  return [
    ...checkCount(items.length, at, { rule: 'gallery.items', min: 1, max: limits.galleryItems }),
    ...items.flatMap((item, index) => checkMedia(item, joinPath(at, index))),
  ];
}

function checkMedia({ description, media }: JsonObject, path: string): readonly FormError[] {
  const range = { rule: 'media.description', min: 0, max: limits.mediaDescriptionChars } as const;
  const url = textOf(objectOf(media)['url']) ?? '';
  return [
    ...checkLength(description, joinPath(path, 'description'), range),
    ...must(/^(?:https?|attachment):\/\/./.test(url), () => wrongAddress('media.url', joinPath(path, 'media', 'url'))),
  ];
}

/** A file is shown by its name only. */
function checkFile({ file }: JsonObject, path: string): readonly FormError[] {
  const url = textOf(objectOf(file)['url']) ?? '';
  // An edit brings back the address that the server gave it.
  const isFine = /^attachment:\/\/./.test(url) || /\/attachments\/\d+\/\d+\//.test(url);
  return must(isFine, () => wrongAddress('file.url', joinPath(path, 'file', 'url')));
}

function wrongAddress(rule: 'media.url' | 'file.url', path: string): readonly FormError[] {
  const schemes = rule === 'file.url' ? "('attachment',)" : "('http', 'https', 'attachment')";
  return broken(rule, path, { code: 'URL_TYPE_INVALID_SCHEME', message: `Scheme must be one of ${schemes}.` });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
