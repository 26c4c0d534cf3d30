import { isIP } from 'node:net';
import { type FetchLimits, FETCH_LIMITS } from './limits.ts';
import { isLocalName, isPublicAddress } from './special-addresses.ts';
import { Refusal } from './fetch-result.ts';

/** What may be fetched. */
export interface FetchPolicy {
  readonly limits: FetchLimits;
  /** Ports that may be asked. */
  readonly ports: readonly number[];
  /**
   * `address:port` pairs, such as `127.0.0.1:4321`, that may be asked although the address is special. For tests on
   * loopback; empty in the product, and no setting fills it.
   */
  readonly exceptions: readonly string[];
}

export const DEFAULT_POLICY: FetchPolicy = { limits: FETCH_LIMITS, ports: [80, 443], exceptions: [] };

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * The address as it will be asked: checked in everything that can be told before its name is looked up, without its
 * fragment. WHATWG's rules read it, so `http://0x7f.1/` is `127.0.0.1` here as in a browser.
 *
 * @param base for a redirect's relative target
 * @throws {Refusal}
 */
export function checkUrl(address: string, policy: FetchPolicy, base?: URL): URL {
  const url = URL.parse(address.trim(), base?.href);
  if (!url) throw new Refusal('not-an-address');
  if (!(url.protocol in DEFAULT_PORTS)) throw new Refusal('scheme', { scheme: url.protocol.replace(':', '') });
  if (url.username !== '' || url.password !== '') throw new Refusal('credentials', { host: url.hostname });
  const port = portOf(url);
  const isException = policy.exceptions.some((pair) => pair.endsWith(`:${port}`));
  if (!policy.ports.includes(port) && !isException)
    throw new Refusal('port', { host: url.hostname, port: String(port) });
  const literal = literalAddress(url);
  const isRefused = literal === undefined ? isLocalName(url.hostname) : !mayConnect(literal, port, policy);
  if (isRefused) throw new Refusal('special-address', { host: url.hostname });
  url.hash = '';
  return url;
}

/** Whether a connection to this IP address and port may be made. */
export function mayConnect(address: string, port: number, { exceptions }: FetchPolicy): boolean {
  return isPublicAddress(address) || exceptions.includes(`${address}:${port}`);
}

export function portOf(url: URL): number {
  return url.port === '' ? (DEFAULT_PORTS[url.protocol] ?? 0) : Number(url.port);
}

function literalAddress({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}
