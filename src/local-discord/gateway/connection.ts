/** What a bot says on its connection, and what it is answered: identify, resume, heartbeats. */
import { GatewayCloseCodes as Code, GatewayOpcodes } from 'discord-api-types/v10';
import type { RawData } from 'ws';
import type { JsonObject } from '../json.ts';
import { isJsonObject, numberOf, objectOf, textOf } from '../json.ts';
import { closeSocket } from './close.ts';
import { identify } from './identify.ts';
import { sendMembers } from './send-members.ts';
import type { Connection } from './state.ts';
import { isOurToken, send, sessionOf } from './state.ts';

/** Closing with these the bot gives its session up (developer documentation, Gateway, disconnecting). */
const FINAL_CLOSE_CODES: ReadonlySet<number> = new Set([1000, 1001]);
/** Events that a bot may send in a minute (same page, rate limiting). */
const MAX_SENT = 120;
const SENT_WINDOW_MS = 60_000;

export function receive(connection: Connection, raw: RawData): void {
  const { socket } = connection;
  if (isSendingTooMuch(connection)) return closeSocket(socket, Code.RateLimited);
  const payload = parsePayload(raw);
  if (payload === undefined) return closeSocket(socket, Code.DecodeError);
  const { op, d: data } = payload;
  if (op === GatewayOpcodes.Heartbeat) return hearHeartbeat(connection);
  const session = sessionOf(connection);
  if (op === GatewayOpcodes.Identify || op === GatewayOpcodes.Resume) {
    if (session !== undefined) return closeSocket(socket, Code.AlreadyAuthenticated);
    if (!isJsonObject(data)) return closeSocket(socket, Code.DecodeError);
    return op === GatewayOpcodes.Identify ? identify(connection, data) : resume(connection, data);
  }
  if (!FROM_BOTS.has(op)) return closeSocket(socket, Code.UnknownOpcode);
  if (session === undefined) return closeSocket(socket, Code.NotAuthenticated);
  // Presences and voice states change nothing that anybody sees here.
  if (op === GatewayOpcodes.RequestGuildMembers) sendMembers(connection.world, session, objectOf(data));
}

/** What else a bot may send (developer documentation, Gateway events, send events). */
const FROM_BOTS: ReadonlySet<unknown> = new Set([
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
  GatewayOpcodes.RequestSoundboardSounds,
]);

function isSendingTooMuch(connection: Connection): boolean {
  const nowMs = performance.now();
  connection.sentAtMs = [...connection.sentAtMs.filter((atMs) => nowMs - atMs < SENT_WINDOW_MS), nowMs];
  return connection.sentAtMs.length > MAX_SENT;
}

function hearHeartbeat(connection: Connection): void {
  const { state, socket } = connection;
  state.stats.heartbeats += 1;
  connection.heardAtMs = performance.now();
  if (state.isAcknowledging) send(socket, GatewayOpcodes.HeartbeatAck, null);
}

function parsePayload(raw: RawData): JsonObject | undefined {
  try {
    const bytes = Array.isArray(raw) ? Buffer.concat(raw) : Buffer.from(raw as Buffer);
    const payload: unknown = JSON.parse(bytes.toString());
    return isJsonObject(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

function resume({ world, state, socket }: Connection, data: JsonObject): void {
  if (!isOurToken(world, data['token'])) return closeSocket(socket, Code.AuthenticationFailed);
  const session = state.sessions.get(textOf(data['session_id']) ?? '');
  const sequence = numberOf(data['seq']);
  if (sequence === undefined) return closeSocket(socket, Code.DecodeError);
  if (session === undefined || state.isRefusingResume || !session.canReplay(sequence)) {
    state.isRefusingResume = false;
    if (session !== undefined) state.sessions.delete(session.id);
    return send(socket, GatewayOpcodes.InvalidSession, false);
  }
  if (sequence > session.sequence) return closeSocket(socket, Code.InvalidSeq);
  state.stats.resumed += 1;
  session.attach(socket);
  session.replay(sequence);
  session.dispatch('RESUMED', {});
  world.events.emit('resumed', session.id);
}

export function forgetSocket(connection: Connection, code: number): void {
  const session = sessionOf(connection);
  if (session === undefined) return;
  session.detach();
  if (FINAL_CLOSE_CODES.has(code)) connection.state.sessions.delete(session.id);
  connection.world.events.emit('disconnected', session.id);
}
