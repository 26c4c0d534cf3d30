/** What a message must be like, as it would stand after the request. */
import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { numberOf, objectsOf, textOf } from '../json.ts';
import { countCodePoints } from '../code-points.ts';
import { checkComponent, checkCustomIds } from './component-rules.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, joinPath } from './form-error.ts';
import { limits } from './limits.ts';
import type { PlacedComponent } from './walk-components.ts';
import { walkComponents } from './walk-components.ts';

/** @param path where the message sits in the request: `data` in a callback, empty otherwise. */
export function checkMessage(body: JsonObject, path: string): readonly FormError[] {
  const placed = walkComponents(body['components'], joinPath(path, 'components'));
  const isV2 = ((numberOf(body['flags']) ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...checkLength(body['content'] ?? undefined, joinPath(path, 'content'), { min: 0, max: limits.contentChars }),
    ...checkCount(objectsOf(body['embeds']).length, joinPath(path, 'embeds'), { min: 0, max: limits.embeds }),
    ...checkNonce(body['nonce'], joinPath(path, 'nonce')),
    ...(isV2 ? checkV2(body, placed, path) : checkLegacy(placed, joinPath(path, 'components'))),
    ...placed.flatMap(checkComponent),
    ...checkCustomIds(placed),
  ];
}

function checkNonce(nonce: unknown, path: string): readonly FormError[] {
  return checkLength(nonce ?? undefined, path, { min: 0, max: limits.nonceChars });
}

function checkV2(body: JsonObject, placed: readonly PlacedComponent[], path: string): readonly FormError[] {
  const at = joinPath(path, 'components');
  const textChars = placed.reduce((sum, { component }) => sum + displayedChars(component), 0);
  return [
    ...['content', 'embeds', 'poll', 'sticker_ids']
      .filter((field) => isFilled(body[field]))
      .flatMap((field) =>
        broken(
          joinPath(path, field),
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        ),
      ),
    ...checkTotal(placed.length, at),
    ...(textChars > limits.textInAllChars
      ? broken(
          at,
          'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
          `Components displayable text size exceeds maximum size of ${limits.textInAllChars}`,
        )
      : []),
  ];
}

function checkTotal(count: number, path: string): readonly FormError[] {
  if (count <= limits.componentsInAll) return [];
  return broken(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `Must be ${limits.componentsInAll} or fewer in all.`);
}

/** Without the flag only rows are known, and at most five of them. */
function checkLegacy(placed: readonly PlacedComponent[], path: string): readonly FormError[] {
  const top = placed.filter(({ parent }) => parent === undefined);
  return [
    ...checkCount(top.length, path, { min: 0, max: limits.rowsWithoutV2 }),
    ...top.flatMap((entry) =>
      entry.component['type'] === ComponentType.ActionRow
        ? []
        : broken(joinPath(entry.path, 'type'), 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).'),
    ),
  ];
}

function displayedChars(component: JsonObject): number {
  if (component['type'] !== ComponentType.TextDisplay) return 0;
  return countCodePoints(textOf(component['content']) ?? '');
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}
