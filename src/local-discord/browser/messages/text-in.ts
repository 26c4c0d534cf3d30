import { COMPONENT } from '../discord-numbers.ts';
import { objectsOf, textOf } from '../json.ts';

/** All text of components, as it was written. */
export function textIn(components: readonly unknown[]): string {
  return objectsOf(components)
    .map((component) => {
      if (component['type'] === COMPONENT.TextDisplay) return textOf(component['content']) ?? '';
      return textIn(objectsOf(component['components']));
    })
    .filter((text) => text !== '')
    .join('\n');
}
