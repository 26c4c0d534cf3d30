/** What a bot says on its connection, and what it is answered: identify, resume, heartbeats. */
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import type { GatewaySession } from './gateway-session.ts';
import { createSession } from './gateway-session.ts';
import type { JsonObject } from './json.ts';
import { numberOf, objectOf, textOf } from './json.ts';
import { toGuildCreate } from './guild.ts';
import { visibleChannels } from './places.ts';
import type { World } from './world.ts';

export const GATEWAY_PATH = '/gateway';

/** Closing with these the bot gives its session up (developer documentation, Gateway, disconnecting). */
const FINAL_CLOSE_CODES: ReadonlySet<number> = new Set([1000, 1001]);
/** `token` may be given with the prefix that REST wants. */
const TOKEN_PREFIX = /^Bot\s+/i;

export interface GatewayState {
  readonly sessions: Map<string, GatewaySession>;
  readonly stats: { identified: number; resumed: number; heartbeats: number };
  isAcknowledging: boolean;
  isRefusingResume: boolean;
}

export interface Connection {
  readonly world: World;
  readonly state: GatewayState;
  readonly socket: WebSocket;
}

/** Developer documentation, Gateway, sharding: `(guild_id >> 22) % num_shards`. */
export function hasGuild({ shard: [index, count] }: GatewaySession, guildId: string | undefined): boolean {
  return guildId === undefined ? index === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
}

export function send(socket: WebSocket, op: GatewayOpcodes, data: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}

export function receive(connection: Connection, raw: RawData): void {
  const { state, socket } = connection;
  const payload = parsePayload(raw);
  if (payload === undefined) return socket.close(GatewayCloseCodes.DecodeError);
  const data = objectOf(payload['d']);
  switch (payload['op']) {
    case GatewayOpcodes.Heartbeat:
      state.stats.heartbeats += 1;
      if (state.isAcknowledging) send(socket, GatewayOpcodes.HeartbeatAck, null);
      return;
    case GatewayOpcodes.Identify:
      return identify(connection, data);
    case GatewayOpcodes.Resume:
      return resume(connection, data);
    default:
  }
}

function parsePayload(raw: RawData): JsonObject | undefined {
  try {
    return objectOf(
      JSON.parse(Array.isArray(raw) ? Buffer.concat(raw).toString() : Buffer.from(raw as Buffer).toString()),
    );
  } catch {
    return undefined;
  }
}

function isOurToken(world: World, token: unknown): boolean {
  return textOf(token)?.replace(TOKEN_PREFIX, '') === world.token;
}

function identify({ world, state, socket }: Connection, data: JsonObject): void {
  if (!isOurToken(world, data['token']))
    return socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
  state.stats.identified += 1;
  const session = createSession(`session-${world.nextId()}`, readShard(data['shard']), socket);
  state.sessions.set(session.id, session);
  const guilds = [...world.places.guilds.values()].filter(
    ({ id, members }) => hasGuild(session, id) && members.has(world.applicationId),
  );
  session.dispatch('READY', {
    v: 10,
    user: world.people.bot,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: gatewayUrl(world.origin),
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
  });
  for (const guild of guilds)
    session.dispatch('GUILD_CREATE', toGuildCreate(guild, visibleChannels(guild, world.applicationId)));
  world.events.emit('connected', session.id);
}

export function gatewayUrl(origin: string): string {
  return `${origin.replace(/^http/, 'ws')}${GATEWAY_PATH}`;
}

function readShard(shard: unknown): readonly [number, number] {
  if (!Array.isArray(shard)) return [0, 1];
  return [numberOf(shard[0]) ?? 0, numberOf(shard[1]) ?? 1];
}

function resume({ world, state, socket }: Connection, data: JsonObject): void {
  if (!isOurToken(world, data['token']))
    return socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
  const session = state.sessions.get(textOf(data['session_id']) ?? '');
  if (session === undefined || state.isRefusingResume) {
    state.isRefusingResume = false;
    if (session !== undefined) state.sessions.delete(session.id);
    return send(socket, GatewayOpcodes.InvalidSession, false);
  }
  state.stats.resumed += 1;
  session.attach(socket);
  session.replay(numberOf(data['seq']) ?? 0);
  session.dispatch('RESUMED', {});
  world.events.emit('resumed', session.id);
}

export function forgetSocket({ world, state, socket }: Connection, code: number): void {
  const session = [...state.sessions.values()].find((candidate) => candidate.socket === socket);
  if (session === undefined) return;
  session.detach();
  if (FINAL_CLOSE_CODES.has(code)) state.sessions.delete(session.id);
  world.events.emit('disconnected', session.id);
}
