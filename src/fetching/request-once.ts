import type { LookupAddress } from 'node:dns';
import { type IncomingMessage, request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { type FetchPolicy, mayConnect, portOf } from './fetch-policy.ts';
import { Refusal } from './fetch-result.ts';

/** IP addresses of a name. @throws an error with a `code` such as `ENOTFOUND` */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** How connections are made. */
export interface Connecting {
  readonly policy: FetchPolicy;
  readonly resolve: Resolve;
  /** PEM certificates that are trusted beside the machine's; for tests. */
  readonly certificates?: string | undefined;
}

export interface Ask {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * One GET, without following redirects; the body is still to be read. The name is looked up once, and the connection goes
 * to the very addresses that were checked, so that a name can't mean something else a moment later (DNS rebinding).
 *
 * @throws {Refusal} and what sockets throw
 */
export function requestOnce({ url, headers, signal }: Ask, connecting: Connecting): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const options: RequestOptions & { ca?: string } = {
    headers,
    signal,
    agent: false, // a connection of its own: none that was opened under other checks
    lookup: checkedLookup(portOf(url), connecting),
    ...(connecting.certificates !== undefined && { ca: connecting.certificates }),
  };
  const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options);
  request.on('socket', (socket) => watchSocket(socket, url, connecting.policy));
  request.on('response', resolve);
  request.on('error', reject);
  request.end();
  return promise;
}

/** Looks a name up and keeps the addresses that may be asked. */
function checkedLookup(port: number, { policy, resolve }: Connecting): LookupFunction {
  const addressesOf = async (host: string): Promise<readonly [LookupAddress, ...LookupAddress[]]> => {
    const addresses = (await resolve(host)).filter((address) => mayConnect(address, port, policy));
    const [first, ...others] = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (first === undefined) throw new Refusal('special-address', { host });
    return [first, ...others];
  };
  return async (hostname, { all }, callback) => {
    try {
      const addresses = await addressesOf(hostname);
      if (all === true) callback(null, [...addresses]);
      else callback(null, addresses[0].address, addresses[0].family);
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)), '');
    }
  };
}

/** Looks once more where the connection really went: the last word, whatever happened before. */
function watchSocket(socket: Socket, url: URL, policy: FetchPolicy): void {
  socket.on('connect', () => {
    const { remoteAddress = '' } = socket;
    if (!mayConnect(remoteAddress, portOf(url), policy))
      socket.destroy(new Refusal('special-address', { host: url.hostname }));
  });
}
