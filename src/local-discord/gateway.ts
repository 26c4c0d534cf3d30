/** Gateway v10: hello, identify, ready, heartbeats, resume. */
import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { GatewayState } from './gateway-connection.ts';
import { forgetSocket, GATEWAY_PATH, hasGuild, receive, send } from './gateway-connection.ts';
import type { World } from './world.ts';

export interface Gateway {
  /** To every session whose shard has the guild; direct messages (no guild) go to shard 0. */
  dispatch(event: string, data: unknown, guildId: string | undefined): void;
  readonly stats: { readonly identified: number; readonly resumed: number; readonly heartbeats: number };
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
  const sockets = new WebSocketServer({ server, path: GATEWAY_PATH });
  const state: GatewayState = {
    sessions: new Map(),
    stats: { identified: 0, resumed: 0, heartbeats: 0 },
    isAcknowledging: true,
    isRefusingResume: false,
  };
  sockets.on('connection', (socket) => {
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: heartbeatMs });
    socket.on('message', (raw) => receive({ world, state, socket }, raw));
    socket.on('close', (code) => forgetSocket({ world, state, socket }, code));
  });
  return { ...createControls(state, sockets), stats: state.stats };
}

function createControls(state: GatewayState, sockets: WebSocketServer): Omit<Gateway, 'stats'> {
  const toAll = (op: GatewayOpcodes, data: unknown) => {
    for (const socket of sockets.clients) send(socket, op, data);
  };
  return {
    dispatch(event, data, guildId) {
      for (const session of state.sessions.values()) if (hasGuild(session, guildId)) session.dispatch(event, data);
    },
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
