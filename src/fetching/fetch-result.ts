/** Why a document isn't fetched; what a person may do about it differs for each. */
export type FetchRefusalReason =
  /** Nothing that a browser would take for an address. */
  | 'not-an-address'
  /** `file:`, `ftp:`, `data:` and the like. */
  | 'scheme'
  /** `https://name:password@…`. */
  | 'credentials'
  | 'port'
  /** A private, local, reserved or otherwise special address, or a name that only local networks know. */
  | 'special-address'
  | 'unknown-host'
  /** No connection: refused, reset, a certificate that isn't right. */
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'redirects'
  /** The site's robots.txt asks programs to stay away. */
  | 'robots'
  /** The site's robots.txt can't be had just now, which counts as a "no" (RFC 9309 §2.3.1.4). */
  | 'robots-unreachable'
  | 'content-type'
  | 'not-found'
  | 'needs-login'
  /** The site, or this bot, has too much to do: later. */
  | 'busy'
  | 'server-fault'
  /** An answer that breaks HTTP or its own compression. */
  | 'bad-answer';

/** What the words for a refusal may name. */
export interface RefusalValues {
  readonly host?: string | undefined;
  readonly scheme?: string | undefined;
  readonly port?: string | undefined;
  readonly status?: number | undefined;
  readonly contentType?: string | undefined;
  readonly seconds?: number | undefined;
  readonly megabytes?: number | undefined;
  readonly redirects?: number | undefined;
}

export interface FetchRefused {
  readonly kind: 'refused';
  readonly reason: FetchRefusalReason;
  readonly values: RefusalValues;
}

export interface Redirect {
  readonly status: number;
  readonly from: string;
  readonly to: string;
}

export interface Fetched {
  readonly kind: 'fetched';
  /** Decompressed. */
  readonly bytes: Uint8Array;
  /** Where the bytes came from, after all redirects; without a fragment. */
  readonly finalUrl: string;
  readonly redirects: readonly Redirect[];
  /** Whether a redirect led from https to http, where anybody between could have changed the page. */
  readonly hasLeftHttps: boolean;
  /** Lower case, without parameters. Absent when the server doesn't say. */
  readonly contentType?: string | undefined;
  /** The `charset` parameter, in the server's own words. */
  readonly charset?: string | undefined;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** The words of `X-Robots-Tag` that are for everybody or for this program, such as `noarchive`. */
  readonly robotsTags: readonly string[];
}

/** The document is what it was when its `etag` or `lastModified` was noted. */
export interface NotModified {
  readonly kind: 'not-modified';
  readonly finalUrl: string;
}

export type FetchResult = Fetched | NotModified | FetchRefused;

/** Carries a refusal out of streams and callbacks; `createFetcher` turns it into the result. */
export class Refusal extends Error {
  readonly reason: FetchRefusalReason;
  readonly values: RefusalValues;

  constructor(reason: FetchRefusalReason, values: RefusalValues = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}
