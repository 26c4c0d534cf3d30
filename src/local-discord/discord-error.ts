import type { FieldError } from './validation/form-error.ts';
import { nestFormErrors } from './validation/form-error.ts';

export type RefusalStatus = 400 | 401 | 403 | 404 | 413 | 500;

/** A refusal as Discord words it: the HTTP status, and `code` and `message` of the body. */
export class DiscordError extends Error {
  readonly status: RefusalStatus;
  readonly code: number;
  readonly formErrors: readonly FieldError[];

  constructor(status: RefusalStatus, code: number, detail: { message: string; formErrors?: readonly FieldError[] }) {
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
  unknownApplication: () => new DiscordError(404, 10_002, { message: 'Unknown Application' }),
  unknownChannel: () => new DiscordError(404, 10_003, { message: 'Unknown Channel' }),
  unknownGuild: () => new DiscordError(404, 10_004, { message: 'Unknown Guild' }),
  unknownMember: () => new DiscordError(404, 10_007, { message: 'Unknown Member' }),
  unknownMessage: () => new DiscordError(404, 10_008, { message: 'Unknown Message' }),
  unknownRole: () => new DiscordError(404, 10_011, { message: 'Unknown Role' }),
  unknownUser: () => new DiscordError(404, 10_013, { message: 'Unknown User' }),
  unknownEmoji: () => new DiscordError(404, 10_014, { message: 'Unknown Emoji' }),
  unknownWebhook: () => new DiscordError(404, 10_015, { message: 'Unknown Webhook' }),
  unknownInteraction: () => new DiscordError(404, 10_062, { message: 'Unknown interaction' }),
  unknownCommand: () => new DiscordError(404, 10_063, { message: 'Unknown application command' }),
  unknownCommandPermissions: () =>
    new DiscordError(404, 10_066, { message: 'Unknown application command permissions' }),
  notForBots: () => new DiscordError(403, 20_001, { message: 'Bots cannot use this endpoint' }),
  foreignApplication: () =>
    new DiscordError(403, 20_012, { message: 'You are not authorized to perform this action on this application' }),
  maxPins: (max: number) =>
    new DiscordError(400, 30_003, { message: `Maximum number of pins reached for the channel (${max})` }),
  alreadyAcknowledged: () => new DiscordError(400, 40_060, { message: 'Interaction has already been acknowledged.' }),
  missingAccess: () => new DiscordError(403, 50_001, { message: 'Missing Access' }),
  notInDm: () => new DiscordError(403, 50_003, { message: 'Cannot execute action on a DM channel' }),
  foreignMessage: () => new DiscordError(403, 50_005, { message: 'Cannot edit a message authored by another user' }),
  emptyMessage: () => new DiscordError(400, 50_006, { message: 'Cannot send an empty message' }),
  missingPermissions: () => new DiscordError(403, 50_013, { message: 'Missing Permissions' }),
  systemMessage: () => new DiscordError(403, 50_021, { message: 'Cannot execute action on a system message' }),
  expiredToken: () => new DiscordError(401, 50_027, { message: 'Invalid Webhook Token' }),
  invalidForm: (formErrors: readonly FieldError[]) =>
    new DiscordError(400, 50_035, { message: 'Invalid Form Body', formErrors }),
  invalidField: (path: string, error: { code: string; message: string }) =>
    new DiscordError(400, 50_035, { message: 'Invalid Form Body', formErrors: [{ path, ...error }] }),
  invalidJson: () => new DiscordError(400, 50_109, { message: 'The request body contains invalid JSON.' }),
  wrongChannelType: () => new DiscordError(400, 50_024, { message: 'Cannot execute action on this channel type' }),
  tooLarge: () => new DiscordError(413, 40_005, { message: 'Request entity too large' }),
  archivedThread: () => new DiscordError(400, 50_083, { message: 'Thread is archived' }),
  threadExists: () => new DiscordError(400, 160_004, { message: 'A thread has already been created for this message' }),
  pollExpired: () => new DiscordError(400, 520_001, { message: 'Poll has expired' }),
  noPoll: () => new DiscordError(400, 520_006, { message: 'Cannot expire a message that has no poll' }),
} as const;
