import type { JsonObject } from '../json.ts';
import { isJsonObject, objectsOf } from '../json.ts';
import { joinPath } from './form-error.ts';

/** A component with its place in the request, such as `components.0.components.2`. */
export interface PlacedComponent {
  readonly component: JsonObject;
  readonly path: string;
  readonly parent?: JsonObject;
}

/** The components and all that are nested in them, in reading order. */
export function walkComponents(components: unknown, path: string, parent?: JsonObject): readonly PlacedComponent[] {
  return objectsOf(components).flatMap((component, index) => place(component, joinPath(path, index), parent));
}

function place(component: JsonObject, path: string, parent: JsonObject | undefined): readonly PlacedComponent[] {
  return [
    { component, path, ...(parent !== undefined && { parent }) },
    ...walkComponents(component['components'], joinPath(path, 'components'), component),
    ...placeSingle(component, path, 'accessory'),
    ...placeSingle(component, path, 'component'),
  ];
}

function placeSingle(component: JsonObject, path: string, key: 'accessory' | 'component'): readonly PlacedComponent[] {
  const nested = component[key];
  return isJsonObject(nested) ? place(nested, joinPath(path, key), component) : [];
}
