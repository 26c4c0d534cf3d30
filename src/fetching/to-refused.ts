import { type FetchRefusalReason, type FetchRefused, Refusal } from './fetch-result.ts';

/** What errors of sockets and streams mean, by the beginning of their code. */
const CODES: readonly (readonly [code: RegExp, reason: FetchRefusalReason])[] = [
  [/^(?:ENOTFOUND|EAI_|ENODATA|ESERVFAIL|EBADNAME)/, 'unknown-host'],
  [/^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR_|ERR_PADDING|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP)/, 'bad-answer'],
  [/^E/, 'unreachable'],
  [/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/, 'unreachable'],
];

/**
 * A refusal for what went wrong on the way. @throws the error itself when neither network nor site explains it
 */
export function toRefused(error: unknown, host?: string): FetchRefused {
  const found = findRefusal(error);
  if (found) return { kind: 'refused', reason: found.reason, values: { host, ...found.values } };
  const code = codeOf(error);
  const reason = CODES.find(([pattern]) => pattern.test(code))?.[1];
  if (reason === undefined) throw error;
  return { kind: 'refused', reason, values: { host } };
}

/** Streams and sockets wrap errors into others. */
function findRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return error instanceof Error && error.cause !== undefined ? findRefusal(error.cause) : undefined;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
