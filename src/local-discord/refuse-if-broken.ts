import { refusals } from './discord-error.ts';
import type { RequestRef, Violation } from './records.ts';
import type { FormError } from './validation/form-error.ts';
import type { World } from './world.ts';

/** Records the broken limits and refuses the request. @throws DiscordError 50035 if there are any. */
export function refuseIfBroken(
  world: Pick<World, 'violations' | 'events'>,
  { route, number }: RequestRef,
  errors: readonly FormError[],
): void {
  if (errors.length === 0) return;
  for (const error of errors) recordViolation(world, { ...error, route, request: number });
  throw refusals.invalidForm(errors);
}

/** For faults that Discord lets pass, or that are found after the answer. */
export function recordViolation(
  { violations, events }: Pick<World, 'violations' | 'events'>,
  violation: Violation,
): void {
  violations.push(violation);
  events.emit('violation', violation);
}
