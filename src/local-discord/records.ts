import type { FormError } from './validation/form-error.ts';

/** A request that broke one of Discord's limits. Tests assert that there is none. */
export interface Violation extends FormError {
  /** `METHOD /path`. */
  readonly route: string;
}

export interface RequestLogEntry {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  readonly query: string;
  body: unknown;
  filenames: readonly string[];
  /** 0 while there is no answer, or if there never is one. */
  status: number;
}
