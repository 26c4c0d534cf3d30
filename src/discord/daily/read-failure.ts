import type { SendResult } from '#src/schedule/poster.ts';
import { DiscordAPIError, RateLimitError } from 'discord.js';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { Attempt } from './create-daily-rest.ts';

type Failure = Extract<Attempt, { kind: 'failed' }>;

/** Discord's own words for "there is no such place", by its code. */
const GONE: readonly number[] = [Code.UnknownChannel, Code.UnknownGuild];

/** The place is there, and the bot may not write in it; a locked thread is one of these. */
const FORBIDDEN: ReadonlySet<number> = new Set<number>([
  Code.MissingAccess,
  Code.MissingPermissions,
  Code.InvalidActionOnArchivedThread,
  Code.ThreadLocked,
]);

/** No connection was made, so nothing can have been sent. Node's and undici's codes. */
const NOT_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Unauthorised and Too Many Requests: nothing about the message, and another try may do. */
const PASSING_STATUS: ReadonlySet<number> = new Set([401, 408, 429]);

/** What a failed request to send means for the message. */
export function readSendFailure({ error, hasBegun }: Failure): Exclude<SendResult, { kind: 'sent' }> {
  if (error instanceof RateLimitError) return { kind: 'not-sent', retryAfterMs: Math.max(error.retryAfter, 0) };
  if (error instanceof DiscordAPIError) return readRefusal(error);
  return hasBegun && !NOT_CONNECTED.has(codeOf(error)) ? { kind: 'uncertain' } : { kind: 'not-sent' };
}

/** Discord answered with a 4xx: it has made no message. */
function readRefusal({ code, status }: DiscordAPIError): Exclude<SendResult, { kind: 'sent' }> {
  const known = Number(code);
  if (GONE.includes(known)) return { kind: 'channel-gone' };
  if (FORBIDDEN.has(known)) return { kind: 'forbidden' };
  // Something between us and Discord refused, which has no codes: not the message's fault.
  const isPassing = PASSING_STATUS.has(status) || !(known > 0);
  return isPassing ? { kind: 'not-sent' } : { kind: 'rejected', code: String(known) };
}

/** Whether Discord refused with one of these codes. */
export function isRefused({ error }: Failure, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}

/** Whether the channel can't be read, however often one asks. */
export function isUnreadable(failure: Failure): boolean {
  return isRefused(failure, ...GONE, Code.MissingAccess, Code.MissingPermissions);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
