/** What a connection knows, and the few things that all of the gateway uses. */
import type { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { textOf } from '../json.ts';
import type { World } from '../world.ts';
import type { GatewaySession } from './session.ts';

export const GATEWAY_PATH = '/gateway';

export interface GatewayState {
  readonly sessions: Map<string, GatewaySession>;
  readonly stats: { identified: number; resumed: number; heartbeats: number; timedOut: number };
  isAcknowledging: boolean;
  isRefusingResume: boolean;
}

export interface Connection {
  readonly world: World;
  readonly state: GatewayState;
  readonly socket: WebSocket;
  /** Since the last heartbeat, or since it was opened; by `performance.now()`. */
  heardAtMs: number;
  /** When it sent what, as far as it counts. */
  sentAtMs: readonly number[];
}

/** The session that the connection serves. */
export function sessionOf({ state, socket }: Connection): GatewaySession | undefined {
  return [...state.sessions.values()].find((session) => session.socket === socket);
}

export function send(socket: WebSocket, op: GatewayOpcodes, data: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}

/** `token` may be given with the prefix that REST wants. */
const TOKEN_PREFIX = /^Bot\s+/i;

export function isOurToken(world: World, token: unknown): boolean {
  return textOf(token)?.replace(TOKEN_PREFIX, '') === world.token;
}

export function gatewayUrl(origin: string): string {
  return `${origin.replace(/^http/, 'ws')}${GATEWAY_PATH}`;
}
