import type { FormError } from './validation/form-error.ts';

/** Which request something belongs to. */
export interface RequestRef {
  /** `METHOD /path`, the path without the API's prefix. */
  readonly route: string;
  /** Its number in the log; 0 for an endpoint's response. */
  readonly number: number;
  /** What Discord's document says of its body. */
  readonly documentErrors: readonly FormError[];
}

/** A request that broke one of Discord's limits. Tests assert that there is none. */
export interface Violation extends FormError {
  readonly route: string;
  /** Number of the request. */
  readonly request: number;
}

export interface RequestLogEntry {
  /** From 1, in order of arrival. */
  readonly number: number;
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  readonly query: string;
  /** By the clock that can be set forward. */
  readonly atMs: number;
  /** Until it was answered; undefined before. */
  tookMs: number | undefined;
  body: unknown;
  filenames: readonly string[];
  /** 0 while there is no answer, or if there never is one. */
  status: number;
  /** The JSON of the answer; undefined where it has none. */
  response: unknown;
  /** The limits that this request broke. */
  violations: readonly Violation[];
}
