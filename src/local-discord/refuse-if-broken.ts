import { refusals } from './discord-error.ts';
import type { RequestRef, Violation } from './records.ts';
import type { FormError } from './validation/form-error.ts';
import type { World } from './world.ts';

/** Records the broken limits and refuses the request. @throws DiscordError 50035 if there are any. */
export function refuseIfBroken(
  world: Pick<World, 'violations' | 'events'>,
  { route, number, documentErrors }: RequestRef,
  ownErrors: readonly FormError[],
): void {
  const errors = [...ownErrors, ...documentErrors.filter((error) => !ownErrors.some((own) => isSameField(own, error)))];
  if (errors.length === 0) return;
  for (const error of errors) recordViolation(world, { ...error, route, request: number });
  throw refusals.invalidForm(errors);
}

/** Also where one names the field and the other something in it. */
function isSameField(one: FormError, other: FormError): boolean {
  const [a, b] = [`${one.path}.`, `${other.path}.`];
  return a.startsWith(b) || b.startsWith(a);
}

/** For faults that Discord lets pass, or that are found after the answer. */
export function recordViolation(
  { violations, events }: Pick<World, 'violations' | 'events'>,
  violation: Violation,
): void {
  violations.push(violation);
  events.emit('violation', violation);
}
