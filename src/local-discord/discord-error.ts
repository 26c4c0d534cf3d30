import type { FormError } from './validation/form-error.ts';
import { nestFormErrors } from './validation/form-error.ts';

/** A refusal as Discord words it: the HTTP status, and `code` and `message` of the body. */
export class DiscordError extends Error {
  readonly status: 400 | 401 | 403 | 404;
  readonly code: number;
  readonly formErrors: readonly FormError[];

  constructor(
    status: 400 | 401 | 403 | 404,
    code: number,
    detail: { message: string; formErrors?: readonly FormError[] },
  ) {
    super(detail.message);
    this.name = 'DiscordError';
    this.status = status;
    this.code = code;
    this.formErrors = detail.formErrors ?? [];
  }

  toBody(): object {
    const errors = this.formErrors.length > 0 ? { errors: nestFormErrors(this.formErrors) } : {};
    return { message: this.message, code: this.code, ...errors };
  }
}

/**
 * The refusals that we give, by Discord's own codes and words.
 * Source: developer documentation, Opcodes and Status Codes, JSON error codes.
 */
export const refusals = {
  unauthorized: () => new DiscordError(401, 0, { message: '401: Unauthorized' }),
  notFound: () => new DiscordError(404, 0, { message: '404: Not Found' }),
  unknownChannel: () => new DiscordError(404, 10_003, { message: 'Unknown Channel' }),
  unknownGuild: () => new DiscordError(404, 10_004, { message: 'Unknown Guild' }),
  unknownMessage: () => new DiscordError(404, 10_008, { message: 'Unknown Message' }),
  unknownUser: () => new DiscordError(404, 10_013, { message: 'Unknown User' }),
  unknownWebhook: () => new DiscordError(404, 10_015, { message: 'Unknown Webhook' }),
  unknownInteraction: () => new DiscordError(404, 10_062, { message: 'Unknown interaction' }),
  alreadyAcknowledged: () => new DiscordError(400, 40_060, { message: 'Interaction has already been acknowledged.' }),
  foreignMessage: () => new DiscordError(403, 50_005, { message: 'Cannot edit a message authored by another user' }),
  emptyMessage: () => new DiscordError(400, 50_006, { message: 'Cannot send an empty message' }),
  expiredToken: () => new DiscordError(401, 50_027, { message: 'Invalid Webhook Token' }),
  invalidJson: () => new DiscordError(400, 50_109, { message: 'The request body contains invalid JSON.' }),
  invalidForm: (formErrors: readonly FormError[]) =>
    new DiscordError(400, 50_035, { message: 'Invalid Form Body', formErrors }),
} as const;
