/** Gateway v10: hello, identify, ready, heartbeats, resume, and the events between. */
import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { World } from '../world.ts';
import { BotSocket } from './bot-socket.ts';
import { closeSocket } from './close.ts';
import { forgetSocket, receive } from './connection.ts';
import type { Connection, GatewayState } from './state.ts';
import { GATEWAY_PATH, send, sessionOf } from './state.ts';
import type { Tell } from './tell-sessions.ts';
import { createTell, tellSessions } from './tell-sessions.ts';

export interface Gateway {
  /** To every session whose shard has the guild; direct messages (no guild) go to shard 0. */
  readonly tell: Tell;
  readonly stats: {
    readonly identified: number;
    readonly resumed: number;
    readonly heartbeats: number;
    /** Connections closed because the bot's heartbeats stayed away. */
    readonly timedOut: number;
  };
  /** Cuts all connections. The default code lets the bot resume. */
  disconnect(code?: number): void;
  /** Op 7. */
  requestReconnect(): void;
  /** Op 9; unless resumable the sessions are forgotten. */
  invalidateSessions(options: { resumable: boolean }): void;
  /** The next RESUME is answered with op 9. */
  refuseNextResume(): void;
  acknowledgeHeartbeats(isOn: boolean): void;
  close(): void;
}

export interface GatewayOptions {
  readonly server: Server;
  readonly heartbeatMs: number;
}

export function openGateway(world: World, { server, heartbeatMs }: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server, WebSocket: BotSocket });
  // Some libraries put a slash before the query.
  sockets.shouldHandle = ({ url = '' }) => new URL(url, world.origin).pathname.replace(/\/$/, '') === GATEWAY_PATH;
  const state: GatewayState = {
    sessions: new Map(),
    stats: { identified: 0, resumed: 0, heartbeats: 0, timedOut: 0 },
    isAcknowledging: true,
    isRefusingResume: false,
  };
  sockets.on('connection', (socket, request) => {
    const { searchParams } = new URL(request.url ?? '', world.origin);
    socket.compressBy(searchParams.get('compress'));
    if ((searchParams.get('v') ?? API_VERSION) !== API_VERSION)
      return closeSocket(socket, GatewayCloseCodes.InvalidAPIVersion);
    serve({ world, state, socket, heardAtMs: performance.now(), sentAtMs: [] }, heartbeatMs);
  });
  const tell = createTell(state.sessions);
  tellSessions(world, tell);
  return { ...createControls(state, sockets), tell, stats: state.stats };
}

const API_VERSION = '10';
/** A bot this late is gone: an interval, but no less than a second, for busy machines. Discord names no time; ours. */
const MIN_LATE_MS = 1000;

function serve(connection: Connection, heartbeatMs: number): void {
  const { socket } = connection;
  send(socket, GatewayOpcodes.Hello, { heartbeat_interval: heartbeatMs });
  const watch = setInterval(() => closeIfLate(connection, heartbeatMs), heartbeatMs);
  socket.on('message', (raw) => receive(connection, raw));
  socket.on('close', (code) => {
    clearInterval(watch);
    forgetSocket(connection, code);
  });
}

function closeIfLate(connection: Connection, heartbeatMs: number): void {
  const lateMs = performance.now() - connection.heardAtMs - heartbeatMs;
  if (lateMs < Math.max(heartbeatMs, MIN_LATE_MS)) return;
  connection.state.stats.timedOut += 1;
  const session = sessionOf(connection);
  if (session !== undefined) connection.state.sessions.delete(session.id);
  closeSocket(connection.socket, GatewayCloseCodes.SessionTimedOut);
  // Whoever doesn't hear the closing either is cut off.
  terminateLater(connection.socket, heartbeatMs);
}

function terminateLater(socket: WebSocket, ms: number): void {
  const timer = setTimeout(() => socket.terminate(), ms);
  socket.once('close', () => clearTimeout(timer));
}

interface Sockets {
  readonly clients: Iterable<WebSocket>;
  close(): void;
}

function createControls(state: GatewayState, sockets: Sockets): Omit<Gateway, 'stats' | 'tell'> {
  const toAll = (op: GatewayOpcodes, data: unknown) => {
    for (const socket of sockets.clients) send(socket, op, data);
  };
  return {
    disconnect(code = GatewayCloseCodes.UnknownError) {
      for (const socket of sockets.clients) socket.close(code);
    },
    requestReconnect: () => toAll(GatewayOpcodes.Reconnect, null),
    invalidateSessions({ resumable }) {
      if (!resumable) state.sessions.clear();
      toAll(GatewayOpcodes.InvalidSession, resumable);
    },
    refuseNextResume() {
      state.isRefusingResume = true;
    },
    acknowledgeHeartbeats(isOn) {
      state.isAcknowledging = isOn;
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
