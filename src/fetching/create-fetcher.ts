import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { DOCUMENTS, isWanted, readContentType } from './content-types.ts';
import { checkUrl, type FetchPolicy } from './fetch-policy.ts';
import { type Fetched, type FetchResult, type NotModified, type Redirect, Refusal } from './fetch-result.ts';
import { MAX_ROBOTS_BYTES } from './limits.ts';
import { ACCEPTED_ENCODINGS, readBody } from './read-body.ts';
import { readRobotsTags } from './read-robots-tags.ts';
import { toRefused } from './to-refused.ts';
import { type Connecting, requestOnce, type Resolve } from './request-once.ts';
import { createRobotsKeeper, type RobotsAnswer } from './robots/robots-keeper.ts';
import { createTurns } from './take-turns.ts';

/** What a fetcher needs to know of its surroundings. */
export interface FetcherOptions {
  readonly policy: FetchPolicy;
  /** Of the program: what sites see, and what their robots.txt may name. */
  readonly product: { readonly name: string; readonly version: string; readonly comment: string };
  /** Milliseconds. */
  readonly now: () => number;
  /** The machine's own resolver where absent. */
  readonly resolve?: Resolve | undefined;
  readonly certificates?: string | undefined;
}

export interface FetchRequest {
  /** Of the copy that is there already: the site then only says that nothing changed, when nothing has. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Content types that are wanted; the import's own where absent. */
  readonly accept?: readonly string[] | undefined;
}

/** Fetches one document. Never throws for what the network, the site or the address does. */
export type Fetcher = (url: string, request?: FetchRequest) => Promise<FetchResult>;

/** One document on its way. */
interface Journey {
  readonly request: FetchRequest;
  readonly signal: AbortSignal;
  readonly connecting: Connecting;
}

interface Arrival {
  readonly url: URL;
  readonly message: IncomingMessage;
  readonly redirects: readonly Redirect[];
}

/**
 * Makes the one door through which documents come in. Every address on the way, redirects and robots.txt included, is
 * checked before it is asked: see `checkUrl` and `requestOnce`. Sites that don't want programs are left alone, and no
 * site is asked for two documents at once.
 */
export function createFetcher({ policy, product, now, resolve = resolveName, certificates }: FetcherOptions): Fetcher {
  const takeTurn = createTurns(policy.limits);
  const robots = createRobotsKeeper(product.name, now);
  const connecting = { policy, resolve, certificates };
  const userAgent = `${product.name}/${product.version} (${product.comment})`;

  const ask = (url: URL, { signal }: Journey, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> =>
    requestOnce({ url, signal, headers: { 'user-agent': userAgent, ...headers } }, connecting);

  const askRobots = async (site: URL, journey: Journey): Promise<RobotsAnswer> => {
    const get = (url: URL) => ask(url, journey, { accept: 'text/plain', 'accept-encoding': ACCEPTED_ENCODINGS });
    try {
      const { message } = await follow(new URL('/robots.txt', site), policy, get);
      const { statusCode = 0 } = message;
      if (statusCode >= 200 && statusCode < 300) {
        const limit = { maxBytes: MAX_ROBOTS_BYTES, beyond: 'cut', signal: journey.signal } as const;
        return { kind: 'text', text: new TextDecoder().decode(await readBody(message, limit)) };
      }
      message.destroy();
      // "Too many requests" is a fault that passes, as in Google's reading of the RFC, not the absence of rules.
      return { kind: statusCode >= 400 && statusCode < 500 && statusCode !== 429 ? 'none' : 'unreachable' };
    } catch (error) {
      // Where the site itself is out of reach, that is what there is to tell.
      if (!(error instanceof Refusal)) throw error;
      if (error.reason === 'redirects') return { kind: 'none' };
      if (error.values.host === site.hostname) throw error;
      return { kind: 'unreachable' };
    }
  };

  const travel = async (start: URL, journey: Journey): Promise<Fetched | NotModified> => {
    const get = async (url: URL): Promise<IncomingMessage> => {
      const verdict = await robots.judge(url, () => askRobots(url, journey));
      if (verdict !== 'allowed') throw new Refusal(verdict, { host: url.hostname });
      return ask(url, journey, headersOf(journey.request));
    };
    return receive(await follow(start, policy, get), journey);
  };

  return async (address, request = {}) => {
    let host: string | undefined;
    try {
      const url = checkUrl(address, policy);
      host = url.hostname;
      return await takeTurn(url.host, async () => {
        const signal = AbortSignal.timeout(policy.limits.timeoutMs);
        try {
          return await travel(url, { request, signal, connecting });
        } catch (error) {
          // Whatever broke then broke because the time was over.
          throw signal.aborted ? new Refusal('too-slow', { host, seconds: policy.limits.timeoutMs / 1000 }) : error;
        }
      });
    } catch (error) {
      return toRefused(error, host);
    }
  };
}

/** Goes where redirects lead, each checked like the first address. */
async function follow(start: URL, policy: FetchPolicy, get: (url: URL) => Promise<IncomingMessage>): Promise<Arrival> {
  const redirects: Redirect[] = [];
  const seen = new Set<string>();
  let url = start;
  for (;;) {
    const message = await get(url);
    const { statusCode: status = 0, headers } = message;
    if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined)
      return { url, message, redirects };
    message.destroy();
    seen.add(url.href);
    const target = checkUrl(asUtf8(headers.location), policy, url);
    redirects.push({ status, from: url.href, to: target.href });
    if (seen.has(target.href) || redirects.length > policy.limits.maxRedirects)
      throw new Refusal('redirects', { host: start.hostname, redirects: policy.limits.maxRedirects });
    url = target;
  }
}

/** Node reads headers as Latin-1; sites write other letters into addresses as UTF-8, as browsers take them. */
function asUtf8(header: string): string {
  return Buffer.from(header, 'latin1').toString('utf8');
}

async function receive({ url, message, redirects }: Arrival, journey: Journey): Promise<Fetched | NotModified> {
  const { request, signal, connecting } = journey;
  const { statusCode: status = 0, headers } = message;
  const { contentType, charset } = readContentType(headers['content-type']);
  try {
    if (status === 304 && (request.etag ?? request.lastModified) !== undefined)
      return { kind: 'not-modified', finalUrl: url.href };
    if (status !== 200) throw statusRefusal(status, headers['retry-after'], url);
    if (!isWanted(contentType, url, request.accept ?? DOCUMENTS))
      throw new Refusal('content-type', { host: url.hostname, contentType });
    const { maxBytes } = connecting.policy.limits;
    const bytes = await readBody(message, { maxBytes, beyond: 'refuse', signal });
    return {
      kind: 'fetched',
      bytes,
      finalUrl: url.href,
      redirects,
      hasLeftHttps: redirects.some(({ from, to }) => from.startsWith('https:') && to.startsWith('http:')),
      contentType,
      charset,
      etag: headers.etag,
      lastModified: headers['last-modified'],
      robotsTags: readRobotsTags(headers['x-robots-tag']),
    };
  } finally {
    message.destroy();
  }
}

function headersOf({ etag, lastModified, accept = DOCUMENTS }: FetchRequest): Record<string, string> {
  return {
    accept: `${accept.join(', ')}, */*;q=0.1`,
    'accept-encoding': ACCEPTED_ENCODINGS,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

/** What a status other than 200 means for the person who asked (RFC 9110 §15). */
function statusRefusal(status: number, retryAfter: string | undefined, { hostname: host }: URL): Refusal {
  const values = { host, status };
  if ([404, 410].includes(status)) return new Refusal('not-found', values);
  if ([401, 402, 403, 407, 451].includes(status)) return new Refusal('needs-login', values);
  if (![429, 503].includes(status)) return new Refusal('server-fault', values);
  const seconds = Number(retryAfter);
  return new Refusal('busy', Number.isInteger(seconds) && seconds > 0 ? { ...values, seconds } : values);
}

async function resolveName(hostname: string): Promise<readonly string[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
}
