import type { JsonObject } from '../json.ts';
import { objectsOf } from '../json.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, must, joinPath } from './form-error.ts';
import { limits } from './limits.ts';

/** `undefined`: whatever the option's type is, which only its definition tells. */
export type ChoiceType = 'text' | 'integer' | 'number' | undefined;

/** Choices of an autocomplete answer, and those that a command's option lists. */
export function checkChoices(choices: unknown, path: string, type?: ChoiceType): readonly FormError[] {
  const list = objectsOf(choices);
  return [
    ...checkCount(list.length, path, { rule: 'choices.count', min: 0, max: limits.choices }),
    ...list.flatMap((choice, index) => checkChoice(choice, joinPath(path, index), type)),
  ];
}

function checkChoice({ name, value }: JsonObject, path: string, type: ChoiceType): readonly FormError[] {
  const range = { min: 1, max: limits.choiceChars };
  return [
    ...checkLength(name, joinPath(path, 'name'), { rule: 'choices.name', ...range }),
    ...checkValue(value, joinPath(path, 'value'), type),
  ];
}

function checkValue(value: unknown, path: string, type: ChoiceType): readonly FormError[] {
  if (typeof value !== 'number') {
    const length = checkLength(value, path, { rule: 'choices.value', min: 0, max: limits.choiceChars });
    const fits = typeof value === 'string' && (type === undefined || type === 'text');
    return [...length, ...must(fits, () => wrongType(path, value))];
  }
  const fits = type === undefined || type === 'number' || (type === 'integer' && Number.isInteger(value));
  return must(fits, () => wrongType(path, value));
}

function wrongType(path: string, value: unknown): readonly FormError[] {
  const message = `${JSON.stringify(value) ?? 'Nothing'} is no value of the option’s type.`;
  return broken('choices.value', path, { code: 'APPLICATION_COMMAND_OPTION_CHOICE_VALUE_INVALID', message });
}
