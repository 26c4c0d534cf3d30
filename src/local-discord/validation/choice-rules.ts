import type { JsonObject } from '../json.ts';
import { objectsOf } from '../json.ts';
import type { FormError } from './form-error.ts';
import { checkCount, checkLength, joinPath } from './form-error.ts';
import { limits } from './limits.ts';

/** Choices of an autocomplete answer, and those that a command's option lists. */
export function checkChoices(choices: unknown, path: string): readonly FormError[] {
  const list = objectsOf(choices);
  return [
    ...checkCount(list.length, path, { min: 0, max: limits.choices }),
    ...list.flatMap((choice, index) => checkChoice(choice, joinPath(path, index))),
  ];
}

function checkChoice({ name, value }: JsonObject, path: string): readonly FormError[] {
  const range = { min: 1, max: limits.choiceChars };
  const valueErrors = typeof value === 'number' ? [] : checkLength(value, joinPath(path, 'value'), range);
  return [...checkLength(name, joinPath(path, 'name'), range), ...valueErrors];
}
