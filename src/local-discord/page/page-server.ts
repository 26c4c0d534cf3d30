/** The page: its files over HTTP, and what happens on the local Discord over a WebSocket, on one port. */
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import type { LocalDiscord } from '../local-discord.ts';
import { listenNear } from './listen.ts';
import { createPageApp } from './page-app.ts';
import { createPageState } from './page-state.ts';
import { isAllowedHost, isAllowedOrigin } from './security.ts';
import { openTab } from './tab.ts';

export interface PageOptions {
  readonly discord: LocalDiscord;
  /** Loopback by default; anything else lets others in. */
  readonly host?: string;
  /** 8080 by default; the next free one when it is taken. 0 takes any. */
  readonly port?: number;
}

export interface Page {
  /** Such as `http://localhost:8080`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const DEFAULT_PORT = 8080;
const LOOPBACK = '127.0.0.1';
const SOCKET_PATH = '/socket';
/** A file of Discord's default limit, 10 MiB, in base64 and a little more. */
const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

export async function startPage({ discord, host = LOOPBACK, port = DEFAULT_PORT }: PageOptions): Promise<Page> {
  const server = createServer();
  const listener = getRequestListener(createPageApp({ discord, listenHost: host }).fetch);
  server.on('request', (request, response) => void listener(request, response));
  const state = createPageState(discord);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!mayConnect(request, host)) return refuse(socket);
    sockets.handleUpgrade(request, socket, head, (connected) => openTab(state, connected));
  });
  const actualPort = await listenNear(server, { host, port });
  return {
    url: `http://${nameOf(host)}:${actualPort}`,
    port: actualPort,
    async close() {
      state.close();
      for (const socket of sockets.clients) socket.terminate();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A page always sends its origin when it opens a socket. */
function mayConnect({ url, headers }: IncomingMessage, listenHost: string): boolean {
  const { host, origin } = headers;
  return (
    url === SOCKET_PATH && origin !== undefined && isAllowedHost(host, listenHost) && isAllowedOrigin(origin, host)
  );
}

function refuse(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function nameOf(host: string): string {
  if (host === LOOPBACK || host === '0.0.0.0' || host === '::' || host === '::1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
