/** One session of a bot: it survives a lost connection and replays what was missed. */
import type { WebSocket } from 'ws';

/** More than this many unseen events and Discord would not resume either; ours, only to bound the memory. */
const MAX_REPLAY = 5000;

interface Identity {
  readonly id: string;
  readonly shard: readonly [index: number, count: number];
  readonly intents: number;
}

export interface GatewaySession extends Identity {
  /** Undefined while the connection is lost. */
  readonly socket: WebSocket | undefined;
  /** Number of the last event. */
  readonly sequence: number;
  dispatch(event: string, data: unknown): void;
  attach(socket: WebSocket): void;
  detach(): void;
  /** Whether everything after that number is still here. */
  canReplay(sequence: number): boolean;
  /** Sends again what came after `sequence`. */
  replay(sequence: number): void;
}

interface Dispatched {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

export function createSession(identity: Identity, first: WebSocket): GatewaySession {
  const sent: Dispatched[] = [];
  let sequence = 0;
  let socket: WebSocket | undefined = first;
  const send = (payload: Dispatched): void => {
    if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload));
  };
  return {
    ...identity,
    get socket() {
      return socket;
    },
    get sequence() {
      return sequence;
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
    canReplay: (after) => (sent[0]?.s ?? sequence + 1) <= after + 1,
    replay(after) {
      for (const payload of sent.filter(({ s }) => s > after)) send(payload);
    },
  };
}
