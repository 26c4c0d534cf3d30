/**
 * What keeps the page to those who sit at this machine, and data from becoming script. The page needs no token, so
 * another web site open in the same browser must not be able to speak to it: its `Origin` gives it away, and a name
 * that was made to point here (DNS rebinding) its `Host`.
 */
import { isIP } from 'node:net';

export type SecurityHeaders = Readonly<Record<string, string>>;

/** Scripts and styles only from files of ours; nothing from elsewhere. `data:` images are avatars that we draw. */
export const PAGE_HEADERS: SecurityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** An uploaded file, opened by itself, is data only, whatever it claims to be. */
export const FILE_HEADERS: SecurityHeaders = {
  ...PAGE_HEADERS,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
};

/**
 * Whether a request's `Host` names this server: `localhost`, an address (nobody can make an address point elsewhere) or
 * the name that the page was told to listen on.
 */
export function isAllowedHost(host: string | undefined, listenHost: string): boolean {
  const name = hostNameOf(host);
  if (name === undefined) return false;
  return name === 'localhost' || name === listenHost.toLowerCase() || isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}

/** Whether the request comes from the page itself. Browsers send no `Origin` when one just opens a page. */
export function isAllowedOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || (host !== undefined && origin === `http://${host}`);
}

function hostNameOf(host: string | undefined): string | undefined {
  if (host === undefined || host === '' || /[/@?#\\]/.test(host)) return undefined;
  const url = URL.parse(`http://${host}`);
  return url?.hostname;
}
