/** One session of a bot: it survives a lost connection and replays what was missed. */
import type { WebSocket } from 'ws';

/** More than this many unseen events and Discord would not resume either; ours, only to bound the memory. */
const MAX_REPLAY = 5000;

export interface GatewaySession {
  readonly id: string;
  readonly shard: readonly [index: number, count: number];
  /** Undefined while the connection is lost. */
  readonly socket: WebSocket | undefined;
  dispatch(event: string, data: unknown): void;
  attach(socket: WebSocket): void;
  detach(): void;
  /** Sends again what came after `sequence`. */
  replay(sequence: number): void;
}

interface Dispatched {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

export function createSession(id: string, shard: readonly [number, number], first: WebSocket): GatewaySession {
  const sent: Dispatched[] = [];
  let sequence = 0;
  let socket: WebSocket | undefined = first;
  const send = (payload: Dispatched): void => {
    if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload));
  };
  return {
    id,
    shard,
    get socket() {
      return socket;
    },
    dispatch(event, data) {
      sequence += 1;
      const payload: Dispatched = { op: 0, s: sequence, t: event, d: data };
      sent.push(payload);
      if (sent.length > MAX_REPLAY) sent.shift();
      send(payload);
    },
    attach(next) {
      socket = next;
    },
    detach() {
      socket = undefined;
    },
    replay(after) {
      for (const payload of sent.filter(({ s }) => s > after)) send(payload);
    },
  };
}
