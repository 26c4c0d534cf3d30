import type { RequestRef } from './records.ts';
import { recordViolation } from './refuse-if-broken.ts';
import type { FormError } from './validation/form-error.ts';
import type { World } from './world.ts';

/** What Discord's document says of the body. What is no reason to refuse it, or is found later, is recorded only. */
export function checkBody(
  world: World,
  { request, body, route }: { request: Pick<RequestRef, 'route' | 'number'>; body: unknown; route: string },
): Promise<readonly FormError[]> {
  return world.bodyCheck.check(route, body, (errors) => {
    for (const error of errors) recordViolation(world, { ...error, route: request.route, request: request.number });
  });
}
