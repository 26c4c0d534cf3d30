import { type Invocation, textOption } from '../invocation.ts';

/** The option's value where it is one of those; undefined where it is absent or none of them. */
export function chosen<Value extends string>(
  invocation: Invocation,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const typed = textOption(invocation, name);
  return values.find((value) => value === typed);
}

/** A yes or no; undefined where it is absent. */
export function isOn(invocation: Invocation, name: string): boolean | undefined {
  const typed = textOption(invocation, name);
  return typed === undefined ? undefined : typed === 'true';
}

/** A whole number from 0 on; undefined where it is absent. */
export function numberOption(invocation: Invocation, name: string): number | undefined {
  const number = Number(textOption(invocation, name) ?? Number.NaN);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
