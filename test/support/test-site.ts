import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFetcher, type Fetcher, type FetcherOptions } from '#src/fetching/create-fetcher.ts';
import { FETCH_LIMITS, type FetchLimits } from '#src/fetching/limits.ts';
import type { PageReply, Site } from '../imports/cases/import-case.ts';
import type { Certificate } from './make-certificate.ts';

export interface SiteRequest {
  /** `harbour-post.example/news/bridge`, without the port. */
  readonly address: string;
  readonly headers: IncomingMessage['headers'];
}

export interface FetcherSettings {
  readonly limits?: Partial<FetchLimits>;
  readonly resolve?: FetcherOptions['resolve'];
  readonly now?: FetcherOptions['now'];
  readonly certificates?: string;
  /** Further `address:port` pairs that may be reached. */
  readonly exceptions?: readonly string[];
}

export type MakePages = (site: Site) => Readonly<Record<string, PageReply>>;

/** A web server on loopback that answers for any number of hosts. */
export interface TestSite {
  /** Answers for this host from now on: by path with query, all else with 404. */
  readonly serve: (host: string, makePages: MakePages) => Site;
  readonly siteOf: (host: string) => Site;
  readonly port: number;
  readonly requests: SiteRequest[];
  /** A fetcher that may reach this server, and nothing else that is special, and knows its hosts by name. */
  readonly makeFetcher: (settings?: FetcherSettings) => Fetcher;
  readonly close: () => Promise<void>;
}

export async function openTestSite(certificate?: Certificate): Promise<TestSite> {
  const hosts = new Map<string, Readonly<Record<string, PageReply>>>();
  const requests: SiteRequest[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const host = new URL(`http://${request.headers.host}`).hostname;
    requests.push({ address: `${host}${request.url}`, headers: request.headers });
    void reply(response, hosts.get(host)?.[request.url ?? ''] ?? { status: 404 });
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const originOf = (host: string): string => `${certificate ? 'https' : 'http'}://${host}:${port}`;
  const siteOf = (host: string): Site => ({ origin: originOf(host), originOf });
  return {
    port,
    requests,
    siteOf,
    serve: (host, makePages) => {
      hosts.set(host, makePages(siteOf(host)));
      return siteOf(host);
    },
    makeFetcher: ({ limits, resolve, now = () => 0, certificates, exceptions = [] } = {}) =>
      createFetcher({
        policy: {
          limits: { ...FETCH_LIMITS, pauseMs: 0, ...limits },
          ports: [80, 443],
          exceptions: [`127.0.0.1:${port}`, ...exceptions],
        },
        product: { name: 'Pilcrow', version: '0.0.0', comment: 'a test' },
        now,
        resolve: resolve ?? resolveExample,
        certificates,
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Names that end in `.example` are this server's; no other name is known. */
async function resolveExample(hostname: string): Promise<readonly string[]> {
  if (hostname.endsWith('.example')) return ['127.0.0.1'];
  throw Object.assign(new Error(`no ${hostname}`), { code: 'ENOTFOUND' });
}

async function reply(
  response: ServerResponse,
  { status = 200, headers = {}, body, endless }: PageReply,
): Promise<void> {
  response.on('error', () => {}); // the fetcher hung up, as it should
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  if (body !== undefined) response.write(body);
  if (endless) {
    do {
      response.write(endless.chunk);
      await sleep(endless.pauseMs);
    } while (!response.destroyed);
  }
  response.end();
}
