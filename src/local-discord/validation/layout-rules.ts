/** Where components may lie, and how much of them a message holds. */
import { ComponentType as C } from 'discord-api-types/v10';
import { countCodePoints } from '../code-points.ts';
import type { JsonObject } from '../json.ts';
import { textOf } from '../json.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, must, joinPath } from './form-error.ts';
import { limits } from './limits.ts';
import type { PlacedComponent } from './walk-components.ts';

const SELECTS = [C.StringSelect, C.UserSelect, C.RoleSelect, C.MentionableSelect, C.ChannelSelect];
const IN_CONTAINER = [C.ActionRow, C.Section, C.TextDisplay, C.MediaGallery, C.File, C.Separator];

/** What each component may hold, in messages (Component reference, the tables of child components). */
const CHILDREN: ReadonlyMap<unknown, readonly unknown[]> = new Map<unknown, readonly unknown[]>([
  [undefined, [...IN_CONTAINER, C.Container]],
  [C.ActionRow, [C.Button, ...SELECTS]],
  [C.Container, IN_CONTAINER],
  [C.Section, [C.TextDisplay, C.Button, C.Thumbnail]],
]);

/** Each in what may hold it; `parent` undefined is the message itself. */
export function checkPlaces(placed: readonly PlacedComponent[]): readonly FormError[] {
  return placed.flatMap(({ component, path, parent }) => {
    const allowed = allowedIn(parent, component);
    return must(allowed === undefined || allowed.includes(component['type']), () =>
      broken('components.place', joinPath(path, 'type'), {
        code: 'UNION_TYPE_CHOICES',
        message: `Value of field "type" must be one of (${(allowed ?? []).join(', ')}).`,
      }),
    );
  });
}

/** In a section texts are children, buttons and thumbnails the accessory. */
function allowedIn(parent: JsonObject | undefined, component: JsonObject): readonly unknown[] | undefined {
  if (parent?.['type'] !== C.Section) return CHILDREN.get(parent?.['type']);
  return parent['accessory'] === component ? [C.Button, C.Thumbnail] : [C.TextDisplay];
}

/** Without the flag only rows are known, and at most five of them. */
export function checkLegacyLayout(placed: readonly PlacedComponent[], path: string): readonly FormError[] {
  const top = placed.filter(({ parent }) => parent === undefined);
  return [
    ...checkCount(top.length, path, { rule: 'components.rows', min: 0, max: limits.rowsWithoutV2 }),
    ...top.flatMap((entry) =>
      must(entry.component['type'] === C.ActionRow, () =>
        broken('components.without-v2', joinPath(entry.path, 'type'), {
          code: 'UNION_TYPE_CHOICES',
          message: 'Value of field "type" must be one of (1,).',
        }),
      ),
    ),
  ];
}

export function checkV2Totals(placed: readonly PlacedComponent[], path: string): readonly FormError[] {
  const chars = placed.reduce((sum, { component }) => sum + displayedChars(component), 0);
  return [
    ...must(placed.length <= limits.componentsInAll, () =>
      broken('components.total', path, {
        code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
        message: `Must be ${limits.componentsInAll} or fewer in all.`,
      }),
    ),
    ...must(chars <= limits.textInAllChars, () =>
      broken('components.text-total', path, {
        code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
        message: `Components displayable text size exceeds maximum size of ${limits.textInAllChars}`,
      }),
    ),
  ];
}

function displayedChars(component: JsonObject): number {
  if (component['type'] !== C.TextDisplay) return 0;
  return countCodePoints(textOf(component['content']) ?? '');
}
