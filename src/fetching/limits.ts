/** What a fetch may cost. Tests make these smaller; nothing else changes them. */
export interface FetchLimits {
  /** Of the body, as sent and as decompressed. */
  readonly maxBytes: number;
  /** For everything that one document takes: names, robots.txt, redirects, the body. Waiting for a turn isn't counted. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** Documents fetched at once, of all hosts together. Of one host it is always one. */
  readonly maxAtOnce: number;
  /** Documents that may wait for their turn; what comes on top is refused at once. */
  readonly maxWaiting: number;
  /** Between the end of one document of a host and the start of the next. */
  readonly pauseMs: number;
}

/**
 * Bytes and seconds as the import's own limits have them (`imports/limits.ts`), redirects as RFC 9309 §2.3.1.2 asks for
 * robots.txt (Chromium follows 20, but articles need three: to https, to www, to the new address). Four at once keep one
 * processor busy reading what arrives. A second between documents is what sites ask for most often where they ask
 * (`Crawl-delay: 1`), and more than a reader with a browser leaves them.
 */
export const FETCH_LIMITS: FetchLimits = {
  maxBytes: 10 * 1024 * 1024,
  timeoutMs: 15_000,
  maxRedirects: 5,
  maxAtOnce: 4,
  maxWaiting: 100,
  pauseMs: 1000,
};

/** A robots.txt is read up to here (RFC 9309 §2.5: at least 500 kibibytes). */
export const MAX_ROBOTS_BYTES = 500 * 1024;

/** A robots.txt is believed for so long (RFC 9309 §2.4: at most 24 hours). */
export const ROBOTS_LIFE_MS = 24 * 60 * 60_000;

/** A site whose robots.txt couldn't be had is asked again after so long: most such faults pass within minutes. */
export const ROBOTS_RETRY_MS = 10 * 60_000;

/** So many sites' rules are remembered, the latest ones. */
export const MAX_REMEMBERED_ROBOTS = 200;

/** Rules longer than this (UTF-16 units, all of one site together) aren't remembered: 200 sites stay below 13 MB. */
export const MAX_REMEMBERED_ROBOTS_CHARS = 64 * 1024;
