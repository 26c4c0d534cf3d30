import type { RequestLogEntry } from '../records.ts';
import type { SentRequest } from './protocol.ts';

/** A REST call as the page's side panel shows it. */
export function describeRequest(entry: Readonly<RequestLogEntry>): SentRequest {
  const { number, atMs, tookMs, method, path, query, body, filenames, response, status, violations } = entry;
  return {
    number,
    atMs,
    method,
    path,
    query,
    body,
    filenames,
    response,
    status,
    ...(tookMs !== undefined && { durationMs: tookMs }),
    violations: violations.map((violation) => `${violation.path}: ${violation.message}`),
  };
}
