import { refusals } from './discord-error.ts';
import type { Violation } from './records.ts';
import type { FormError } from './validation/form-error.ts';

/** Records the broken limits and refuses the request. @throws DiscordError 50035 if there are any. */
export function refuseIfBroken(
  world: { readonly violations: Violation[] },
  route: string,
  errors: readonly FormError[],
): void {
  if (errors.length === 0) return;
  world.violations.push(...errors.map((error) => ({ ...error, route })));
  throw refusals.invalidForm(errors);
}
